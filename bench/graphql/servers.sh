# The servers that are measured, each a process of its own. Sourced by run.sh.

free_port() {
    if (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; then
        die "port $1 is taken: name the first of ten free ones in BENCH_PORT"
    fi
}

# Starts a process and waits until it answers; last_pid is its id.
start() { # name, address that answers, command
    local name=$1 ready=$2
    shift 2
    free_port "$(printf %s "$ready" | sed 's,.*:\([0-9]*\).*,\1,')"
    "$@" > "$work/$name.log" 2>&1 &
    last_pid=$!
    started+=("$last_pid")
    for _ in $(seq 240); do
        [ "$(curl -s -o "$work/ready" -w '%{http_code}' "$ready")" = 000 ] || return 0
        kill -0 "$last_pid" 2> /dev/null || break
        sleep 0.5
    done
    die "$name does not start: $work/$name.log"
}

stop() {
    kill "$1" 2> /dev/null || true
    wait "$1" 2> /dev/null || true
}

stop_all() {
    local i
    # The database was started first, and goes last.
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do stop "${started[i]}"; done
}

start_ours() { # name, scale, port, further settings
    start "$1" "http://127.0.0.1:$3/q/health/live" env \
        QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/scale_$2" \
        QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=none \
        QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$3" CASEGRAPH_GRAPHQL_RATE_ENABLED=false "${@:4}" \
        "$java" ${JAVA_OPTIONS:--Xmx256m -XX:+UseParallelGC} -jar "$project/target/quarkus-app/quarkus-run.jar"
}

start_peer() { # name, scale, port
    start "$1" "http://127.0.0.1:$3/graphql" env NODE_ENV=production PORT="$3" DATABASE_URL="$(database_url "$2")" \
        PROCESSES="$peer_processes" "$node" "$work/peers/processes.mjs" "$1.mjs"
}

# Starts what is asked for: their process ids, addresses and the queries in their words.
declare -A pids urls queries
running=()
start_servers() { # scale
    for server in ${only//,/ }; do
        case $server in
            ours | static) [ -n "${pids[ours]-}" ] || start_server ours $((port + 1)) \
                start_ours ours "$1" $((port + 1)) CASEGRAPH_GRAPHQL_CACHE_ENABLED=false ;;
            ours-cached) start_server "$server" $((port + 2)) \
                start_ours "$server" "$1" $((port + 2)) CASEGRAPH_GRAPHQL_CACHE_ENABLED=true ;;
            postgraphile) start_server "$server" $((port + 3)) start_peer "$server" "$1" $((port + 3)) ;;
            mercurius) start_server "$server" $((port + 4)) start_peer "$server" "$1" $((port + 4)) ;;
            statement) ;;
            *) die "no server is called $server" ;;
        esac
    done
}

start_server() { # name, port, command
    say "starting $1"
    "${@:3}"
    running+=("$1")
    pids[$1]=$last_pid
    urls[$1]=http://127.0.0.1:$2/graphql
    queries[$1]=${1%%-*}
}
