#!/usr/bin/env bash
# Measures the import of generated lines into an empty database, the same lines again, and plain COPY of the same rows
# into the same tables; README.md says what and how. Prints Markdown.
#   bench/import/run.sh [--lines 10000,100000,1000000] [--file FILE.ndjson] [--heap 512m]
# PGHOST, PGPORT and PGUSER name a server on which databases may be made; psql and GNU time are needed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)

lines=10000,100000,1000000 file= heap=512m
while [ $# -gt 0 ]; do
    case $1 in
        --lines | --file | --heap) ;;
        *) sed -n 's/^# \{0,1\}//; 2,6p' "$0" >&2; exit 64 ;;
    esac
    printf -v "${1#--}" %s "${2:?a value for $1}"
    shift 2
done
: "${PGHOST:=localhost}" "${PGPORT:=5432}" "${PGUSER:=postgres}"
export PGHOST PGPORT PGUSER PGOPTIONS='-c client_min_messages=warning'
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sql() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

# Empties the database and lets the program make its tables.
fresh() {
    sql -d postgres -c "drop database if exists $1" -c "create database $1"
    : > "$work/empty"
    program "$1" "$work/empty" > "$work/migrated"
}

# Prints the import's report as JSON; peak memory goes to $work/memory, in kB.
program() { # database, file
    env QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://$PGHOST:$PGPORT/$1" QUARKUS_DATASOURCE_USERNAME="$PGUSER" \
        QUARKUS_DATASOURCE_PASSWORD="${PGPASSWORD:-none}" \
        /usr/bin/time -f %M -o "$work/memory" "$java" "-Xmx$heap" -jar "$project/target/quarkus-app/quarkus-run.jar" \
        import --report json "$2" 2> "$work/errors"
}

figure() { sed -n "s/.*\"$1\" *: *\([0-9.]*\).*/\1/p" | head -1; }

# Every table that an import writes, but for those that triggers fill.
tables='source source_text snapshot source_origin person court legal_case event event_person participation charge
    ruling ruling_judge filing filing_filer outcome sentence claim claim_reference citation revision charge_standing
    charge_step outcome_standing conflict'

columns() {
    sql -d "$1" -c "select string_agg(attname, ', ' order by attnum) from pg_attribute
        where attrelid = '$2'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
}

# The seconds that it takes to COPY the rows of a database into another, with every trigger and constraint.
copy() { # from, to
    local table list
    echo 'begin;' > "$work/copy.sql"
    for table in $tables; do
        list=$(columns "$1" "$table")
        sql -d "$1" -c "\\copy (select $list from $table) to '$work/$table.copy'"
        echo "\\copy $table ($list) from '$work/$table.copy'" >> "$work/copy.sql"
    done
    # What the triggers want derived stands in the rows.
    echo 'delete from charge_due; delete from field_due; set constraints all immediate; commit;' >> "$work/copy.sql"
    fresh "$2"
    local from
    from=$(date +%s.%N)
    sql -d "$2" -f "$work/copy.sql"
    echo "$(date +%s.%N) - $from" | bc
    rm -f "$work"/*.copy
}

echo '| lines | first import, s | lines/s | peak memory, MB | again, s | lines/s | peak memory, MB | plain COPY, s | import/COPY |'
echo '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
for n in ${lines//,/ }; do
    input=$file
    if [ -z "$file" ]; then
        input=$work/lines.ndjson
        "$java" "$here/Generate.java" "$n" > "$input"
    fi
    fresh import_bench
    program import_bench "$input" > "$work/first"
    memory=$(cat "$work/memory")
    program import_bench "$input" > "$work/again"
    again=$(cat "$work/memory")
    copied=$(copy import_bench import_bench_copy)
    seconds=$(figure seconds < "$work/first")
    printf '| %d | %.1f | %.0f | %.0f | %.1f | %.0f | %.0f | %.1f | %.2f |\n' \
        "$(wc -l < "$input")" "$seconds" "$(figure linesPerSecond < "$work/first")" $((memory / 1024)) \
        "$(figure seconds < "$work/again")" "$(figure linesPerSecond < "$work/again")" $((again / 1024)) \
        "$copied" "$(echo "scale=3; $seconds / $copied" | bc)"
    [ -z "$file" ] || break
done
sql -d postgres -c 'drop database if exists import_bench' -c 'drop database if exists import_bench_copy'
