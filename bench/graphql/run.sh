#!/usr/bin/env bash
# Measures Casegraph's GraphQL beside PostGraphile and mercurius over the same tables, the SQL statement alone and an
# answer that costs nothing; README.md says what and how. Linux on x86-64; prints Markdown.
#   bench/graphql/run.sh [--scale 1] [--seconds 10] [--warm-up 60] [--rounds 3] [--connections 1,8,64]
#                        [--only ours,ours-cached,postgraphile,mercurius,statement,static]
#                        [--peer-processes 1] [--curve]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)

scale=1 seconds=10 warm_up=60 rounds=3 connections=1,8,64 peer_processes=1 curve=
only=ours,ours-cached,postgraphile,mercurius,statement,static
while [ $# -gt 0 ]; do
    case $1 in
        --curve) curve=1; shift; continue ;;
        --scale | --seconds | --warm-up | --rounds | --connections | --only | --peer-processes) ;;
        *) sed -n 's/^# \{0,1\}//; 2,6p' "$0" >&2; exit 64 ;;
    esac
    name=${1#--}
    printf -v "${name//-/_}" %s "${2:?a value for $1}"
    shift 2
done

# What is installed, and the databases; kept from run to run.
work=${BENCH_WORK:-$project/target/bench-graphql}
port=${BENCH_PORT:-18100}
mkdir -p "$work"

. "$here/tools.sh"
. "$here/database.sh"
. "$here/servers.sh"
. "$here/measure.sh"

started=()
trap 'stop_all' EXIT
trap 'exit 130' INT TERM

find_tools
start_database
results=$(mktemp -d "$work/results-XXXXXX")
if [ -n "$curve" ]; then
    scales='1 10 100'
    [ "$scale" = 1 ] || scales="1 $scale"
    only=ours,statement
    measure_curve
else
    scales=$scale
    measure_servers
fi
"$node" "$here/report.mjs" "$results" "$seconds" "$warm_up" "$rounds" "${curve:+curve}"
