# Warms, measures and notes figures, a line a cell: cells.tsv and servers.tsv of the results. Sourced by run.sh.

# CPU time of a process and its descendants, in ticks of the clock.
ticks() {
    # Processes end while they are listed.
    { cat /proc/[0-9]*/stat 2> /dev/null || true; } | awk -v root="$1" '
        { pid = $1; sub(/.*\) /, ""); parent[pid] = $2; used[pid] = $12 + $13 + (pid == root ? $14 + $15 : 0) }
        END {
            for (pid in used) {
                for (p = pid; p != root && p > 1; p = parent[p]);
                if (p == root) sum += used[pid]
            }
            print sum + 0
        }'
}

# A line of /proc/PID/status, summed over a process and its children, in kB.
memory() { # process id, VmHWM or VmRSS
    local pid
    for pid in "$1" $(cat /proc/"$1"/task/*/children); do grep "^$2:" "/proc/$pid/status"; done |
        awk '{ sum += $2 } END { print sum }'
}

# Prints requests a second, p50 and p99 in ms, wrong answers.
load() { # server, workload, connections, seconds, seed, scale
    local url=${urls[${1/static/ours}]-}
    case $1 in
        statement) load_statement "$2" "$3" "$4" "$5" "$6" ;;
        static) ask "$3" "$4" "${url%/graphql}/q/health/live" ;;
        *) ask "$3" "$4" "$url" "$here/queries/${queries[$1]}-$2.graphql" "$5" $((20000 * $6)) ;;
    esac
}

ask() { # connections, seconds, url, arguments of load.lua
    wrk -t1 -c"$1" -d"$2s" --timeout 20s -s "$here/load.lua" "$3" -- "${@:4}" | sed -n 's/^FIGURES //p' | grep . ||
        die "wrk failed at $3"
}

# The first second is left out: each connection plans the statement in it.
load_statement() { # workload, connections, seconds, seed, scale
    local log=$work/pgbench-log
    rm -f "$log".*
    PGOPTIONS=$session "$pgbench" -n -M prepared -h 127.0.0.1 -p "$port" -U postgres -c "$2" -j 1 -T $(($3 + 1)) --random-seed "$4" \
        -D people=$((20000 * $5)) -f "$work/statements/$1.pgbench" -l --log-prefix "$log" "scale_$5" \
        > "$work/pgbench.log" 2>&1 || die "see $work/pgbench.log"
    sort -n -k3,3 "$log".* | awk -v seconds="$3" '
        NR == FNR { at = $5 + $6 / 1e6; if (!first || at < first) first = at; next }
        { at = $5 + $6 / 1e6 - first }
        at >= 1 && at < 1 + seconds { latency[n++] = $3 / 1000 }
        END {
            printf "%.1f %.3f %.3f %d\n", n / seconds, latency[int(n * 0.5)], latency[int(n * 0.99)], !n
        }' "$log".* -
}

# As Casegraph sets the connections that it sends its statements on.
session='-c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1'

# What pgbench runs: the server's own statement where it sends a single one, else the one written by hand.
prepare_statements() { # scale
    local workload script=$work/statements
    mkdir -p "$script"
    for workload in w1 w2; do
        { echo '\set k random(1, :people)'; cat "$here/$workload.sql"; } > "$script/$workload.pgbench"
        printf 'statement\t%s\twritten by hand\n' $workload > "$results/$workload.statement"
        [ -n "${urls[ours]-}" ] || continue
        if DATABASE_URL=$(database_url "$1") "$node" "$work/peers/statement.mjs" "${urls[ours]}" \
            "$here/queries/ours-$workload.graphql" "$data/log/postgresql.json" > "$script/captured"; then
            { echo '\set k random(1, :people)'; cat "$script/captured"; } > "$script/captured.pgbench"
            "$pgbench" -n -M prepared -h 127.0.0.1 -p "$port" -U postgres -t 8 -D people=20000 \
                -f "$script/captured.pgbench" "scale_$1" > "$work/pgbench.log" 2>&1 || continue
            mv "$script/captured.pgbench" "$script/$workload.pgbench"
            printf 'statement\t%s\tas Casegraph sends it\n' $workload > "$results/$workload.statement"
        fi
    done
}

# Do all servers give the answers of the statements that are written by hand?
compare() { # scale, servers
    local server asked=()
    for server in "${@:2}"; do asked+=("$server=${queries[$server]}=${urls[$server]}"); done
    [ ${#asked[@]} -gt 0 ] || return 0
    DATABASE_URL=$(database_url "$1") "$node" "$work/peers/compare.mjs" "$here/queries" "$here" $((20000 * $1)) \
        "${asked[@]}" || die 'the answers differ'
}

warm() { # scale, servers
    local server workload
    for server in "${@:2}"; do
        say "warming $server"
        for workload in w1 w2; do
            [ "$warm_up" = 0 ] || load "$server" $workload 8 "$warm_up" 1 "$1" > "$work/warm-up"
        done
        settle "${pids[$server]}" "$database_pid"
    done
}

# Waits until nobody works any more on what was asked for and not waited for: at most a minute.
settle() { # process ids
    local pid before now=0
    for _ in $(seq 120); do
        before=$now now=0
        for pid in "$@"; do now=$((now + $(ticks "$pid"))); done
        [ $((now - before)) -gt 5 ] || return 0
        sleep 0.5
    done
}

cell() { # name, server, workload, connections, seed, scale
    local pid=${pids[${2/static/ours}]-} used=0 database figures
    [ -z "$pid" ] || used=$(ticks "$pid")
    database=$(ticks "$database_pid")
    figures=$(load "$2" "$3" "$4" "$seconds" "$5" "$6")
    [ -z "$pid" ] || used=$(($(ticks "$pid") - used))
    database=$(($(ticks "$database_pid") - database))
    settle $pid "$database_pid"
    say "$1 $3, $4 connections: $figures"
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$3" "$4" "${figures// /$'\t'}" "$used" "$database" >> "$results/cells.tsv"
}

measure_servers() {
    local round workload c server
    load_database "$scale"
    start_servers "$scale"
    compare "$scale" "${running[@]}"
    [[ ,$only, != *,statement,* ]] || prepare_statements "$scale"
    warm "$scale" "${running[@]}"
    for round in $(seq "$rounds"); do
        for workload in w1 w2; do
            for c in ${connections//,/ }; do
                for server in ${only//,/ }; do
                    [ "$server/$workload" = static/w2 ] && continue
                    cell "$server" "$server" $workload "$c" $((round * 1000 + c)) "$scale"
                done
            done
        done
    done
    compare "$scale" "${running[@]}"
    for server in "${running[@]}"; do
        printf '%s\t%s\t%s\n' "$server" "$(memory "${pids[$server]}" VmHWM)" "$(memory "${pids[$server]}" VmRSS)" \
            >> "$results/servers.tsv"
    done
}

# The same server and statement over more and more data, in turn, each after two seconds that do not count.
measure_curve() {
    local s n=0 round workload c server
    for s in $scales; do load_database "$s"; done
    for s in $scales; do
        n=$((n + 1))
        start_server "ours-$s" $((port + n)) \
            start_ours "ours-$s" "$s" $((port + n)) CASEGRAPH_GRAPHQL_CACHE_ENABLED=false
        compare "$s" "ours-$s"
        warm "$s" "ours-$s"
    done
    urls[ours]=${urls[ours-${scales%% *}]}
    prepare_statements "${scales%% *}"
    for round in $(seq "$rounds"); do
        for workload in w1 w2; do
            for c in ${connections//,/ }; do
                for s in $scales; do
                    for server in "ours-$s" statement; do
                        load "$server" $workload "$c" 2 $((round * 2000 + c)) "$s" > "$work/warm-up"
                        cell "${server%-*}-$s" "$server" $workload "$c" $((round * 1000 + c)) "$s"
                    done
                done
            done
        done
    done
}
