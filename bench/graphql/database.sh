# A PostgreSQL of the bench's own, and a database for each scale. Sourced by run.sh.

# PostgreSQL refuses to run as root: as a user that has no name in a namespace of its own it takes itself for another.
unprivileged() { if [ "$(id -u)" = 0 ]; then exec unshare -U "$@"; else exec "$@"; fi; }

sql() { # database, arguments of psql
    "$psql" -qXAt -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$port" -U postgres -d "$1" "${@:2}"
}

database_url() { printf 'postgres://postgres@127.0.0.1:%s/scale_%s' "$port" "$1"; }

start_database() {
    data=$work/data
    if [ ! -f "$data/PG_VERSION" ]; then
        (unprivileged "$postgres/bin/initdb" -D "$data" -U postgres --auth trust --encoding UTF8 \
            --locale-provider builtin --builtin-locale C.UTF-8 --locale C.UTF-8) > "$work/initdb.log"
        # Nothing here need survive a crash, and nothing is written while it is measured.
        cat >> "$data/postgresql.conf" <<-SETTINGS
			listen_addresses = '127.0.0.1'
			unix_socket_directories = ''
			shared_buffers = 1GB
			max_connections = 300
			autovacuum = off
			fsync = off
			synchronous_commit = off
			full_page_writes = off
			wal_level = minimal
			max_wal_senders = 0
			max_wal_size = 8GB
			checkpoint_timeout = 1h
			logging_collector = on
			log_destination = jsonlog
			log_filename = 'postgresql.log'
			log_rotation_age = 0
		SETTINGS
    fi
    free_port "$port"
    unprivileged "$postgres/bin/postgres" -D "$data" -p "$port" > "$work/postgres.log" 2>&1 &
    database_pid=$!
    started+=("$database_pid")
    for _ in $(seq 60); do
        sql postgres -c '' 2> "$work/psql.log" && return
        sleep 0.5
    done
    die "PostgreSQL does not start: $work/postgres.log"
}

# Makes scale_N, unless it is there and as this version of the project makes it.
load_database() { # scale
    local made name=scale_$1 from=$SECONDS
    made=$(cat "$here/generate.sql" "$project"/src/main/resources/db/migration/*.sql | cksum)
    [ "$(sql postgres -c "select shobj_description(oid, 'pg_database') from pg_database where datname = '$name'")" \
        != "$made" ] || return 0
    sql postgres -c "set client_min_messages = warning" -c "drop database if exists $name" -c "create database $name"
    start_ours migration "$1" $((port + 9))
    stop "$last_pid"
    say "loading $name"
    sql "$name" -v scale="$1" -f "$here/generate.sql"
    sql postgres -c "comment on database $name is '$made'"
    say "$name: $(sql postgres -c "select pg_size_pretty(pg_database_size('$name'))") in $((SECONDS - from)) s"
}
