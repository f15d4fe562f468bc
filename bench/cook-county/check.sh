#!/bin/sh
# Checks a database, and the server on it, into which the files were imported: every charge of every
# participant against the rows of the files, and the counts. The database is psql's: PGHOST, PGPORT, PGDATABASE, ...
#   check.sh FOLDER [URL]
set -eu
folder=$1
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
off=0

report() { # name expected found
    if [ "$2" = "$3" ]; then mark=ok; else mark=OFF; off=1; fi
    printf '%-4s %-45s %8s %8s\n' "$mark" "$1" "$2" "$3"
}

java "$here/Expect.java" "$folder" | LC_ALL=C sort > "$work/expected"
psql -qX -v ON_ERROR_STOP=1 -f "$here/facts.sql" | LC_ALL=C sort > "$work/found"
report 'lines of what became of each charge' "$(wc -l < "$work/expected")" "$(wc -l < "$work/found")"
diff "$work/expected" "$work/found" > "$work/differences" || true
report 'lines that differ' 0 "$(grep -c '^[<>]' "$work/differences" || true)"
head -n 20 "$work/differences"

psql -qX -v ON_ERROR_STOP=1 -f "$here/counts.sql" > "$work/counts"
while IFS='|' read -r name expected found; do
    report "$name" "$expected" "$found"
done < "$work/counts"

ask() { # name, expected, the member that tells it, query
    answer=$(printf '{"query":"%s"}' "$4" | curl -sS -H 'Content-Type: application/json' -d @- "$url")
    found=$(printf '%s' "$answer" | grep -o "\"$3\":[0-9]*" | head -n 1 | cut -d: -f2)
    report "GraphQL: $1" "$2" "${found:-$answer}"
}

if [ $# -gt 1 ]; then
    url=$2/graphql
    # Every disposition that the data has.
    disposed='filter: {disposition: [GUILTY_PLEA, GUILTY_VERDICT, NOT_GUILTY_VERDICT, DISMISSED, WITHDRAWN, DIVERTED,
        MISTRIAL, TRANSFERRED, UNRECOGNIZED]}'
    disposed=$(printf '%s' "$disposed" | tr -s ' \n' ' ')
    counts="{ chargeStatistics($disposed, groupBy: []) { charges people cases } }"
    ask 'participants disposed of' 11322 people "$counts"
    ask 'cases disposed of' 10897 cases "$counts"
    ask 'rows of dispositions' 20234 charges "$counts"
    ask 'rows of dispositions, listed' 20234 totalCount "{ charges($disposed) { totalCount } }"
    ask 'charges disposed of in another version' 1415 totalCount \
        '{ charges(filter: {status: [REPLACED]}) { totalCount } }'
    ask 'people acquitted' 51 totalCount '{ people(filter: {chargeStatus: [ACQUITTED]}) { totalCount } }'
    ask 'cases of the court in Skokie' 758 totalCount \
        '{ court(key: \"cook-county/court/district-2-skokie\") { cases { totalCount } } }'
    ask 'charges of the participant with the most' 82 totalCount \
        '{ person(key: \"cook-county/1098485742502\") { charges { totalCount } } }'
fi
exit $off
