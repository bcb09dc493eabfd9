# Functions shared by the scripts of this folder and by mvnw. To be sourced by bash (3.2 or newer).

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
state=$root/releng/target
cache=${XDG_CACHE_HOME:-$HOME/.cache}/exsite
maven_version=$(cat "$root/.mvn/maven.version")
java_minimum=21

say() { printf '%s\n' "$@" >&2; }
fail() { say "$@"; exit 2; }

# --- Java ---------------------------------------------------------------------------------------------------------

# Prints the feature version (17, 21, ...) of the JDK in folder $1; nothing when there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] || return 0
    local version=''
    [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    printf '%s' "$version"
}

# Prints the home folder of the JDK whose java is on PATH; nothing when there is none.
jdk_on_path() {
    local java link
    java=$(command -v javac || command -v java) || return 0
    while link=$(readlink "$java"); do
        case $link in
            /*) java=$link ;;
            *) java=$(dirname "$java")/$link ;;
        esac
    done
    (cd "$(dirname "$java")/.." && pwd -P)
}

# Sets JAVA_HOME to a JDK that is new enough: the one of JAVA_HOME, of PATH, or the newest of the usual places.
find_java() {
    local home version best='' best_version=0
    for home in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
        [ -n "$home" ] || continue
        version=$(jdk_version "$home")
        if [ "${version:-0}" -ge "$java_minimum" ]; then
            export JAVA_HOME=$home
            return
        fi
    done
    for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/*/* /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
            /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
            "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*; do
        version=$(jdk_version "$home")
        if [ "${version:-0}" -ge "$java_minimum" ] && [ "$version" -gt "$best_version" ]; then
            best=$home
            best_version=$version
        fi
    done
    [ -n "$best" ] || fail "Exsite needs a JDK $java_minimum or newer, and none was found in JAVA_HOME, on PATH or in the usual places: install one (for example Eclipse Temurin 25) and set JAVA_HOME to its folder."
    export JAVA_HOME=$best
}

# --- Maven --------------------------------------------------------------------------------------------------------

# Succeeds when version $1 is at least 3.9.
maven_is_new_enough() {
    local major=${1%%.*} rest=${1#*.}
    local minor=${rest%%.*}
    [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 9 ]; }
}

# Unpacks the Maven archive $1 into the cache, so that an interrupted run leaves nothing half done.
unpack_maven() {
    local scratch
    scratch=$(mktemp -d "$cache/unpack.XXXXXX")
    tar xzf "$1" -C "$scratch"
    [ -d "$cache/apache-maven-$maven_version" ] || mv "$scratch/apache-maven-$maven_version" "$cache/"
    rm -rf "$scratch"
}

# Lets the installed Maven $1, however old, fetch the wanted one: it knows the user's mirrors, proxies and settings.
fetch_maven_with_maven() {
    local scratch
    scratch=$(mktemp -d "$cache/fetch.XXXXXX")
    say "Maven $maven_version is fetched through the installed Maven (once)."
    (cd "$scratch" && "$1" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -DoutputDirectory="$scratch" \
        -Dartifact="org.apache.maven:apache-maven:$maven_version:tar.gz:bin" >"$scratch/log" 2>&1) \
        || fail "$(grep ERROR "$scratch/log" | head -n 3)" "Maven $maven_version could not be fetched; install Maven 3.9 or newer and put it on PATH."
    unpack_maven "$scratch/apache-maven-$maven_version-bin.tar.gz"
    rm -rf "$scratch"
}

# Fetches Maven from the repository that MVNW_REPOURL names (the variable of the Maven wrapper).
fetch_maven_from_repository() {
    local archive=apache-maven-$maven_version-bin.tar.gz scratch
    scratch=$(mktemp -d "$cache/fetch.XXXXXX")
    say "Maven $maven_version is fetched from MVNW_REPOURL (once)."
    curl -fsSL "$MVNW_REPOURL/org/apache/maven/apache-maven/$maven_version/$archive" -o "$scratch/$archive" \
        || fail "Maven $maven_version could not be fetched from MVNW_REPOURL."
    unpack_maven "$scratch/$archive"
    rm -rf "$scratch"
}

# Sets mvn to the command of a Maven that is new enough. Call find_java first.
find_maven() {
    local installed version
    mvn=$cache/apache-maven-$maven_version/bin/mvn
    [ -x "$mvn" ] && return
    mkdir -p "$cache"
    installed=$(command -v mvn || true)
    if [ -z "$installed" ] && [ -n "${MVNW_REPOURL:-}" ]; then
        fetch_maven_from_repository
        return
    fi
    if [ -z "$installed" ]; then
        install_packages maven || fail "Exsite is built with Maven, and none is on PATH: install it (any version), or set MVNW_REPOURL to a Maven repository."
        installed=$(command -v mvn)
    fi
    version=$(cd "$cache" && "$installed" -B --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
    if maven_is_new_enough "${version:-0.0}"; then
        mvn=$installed
    else
        fetch_maven_with_maven "$installed"
    fi
}

# --- Packages of the operating system -----------------------------------------------------------------------------

# Installs Debian packages when this may be done without asking; otherwise prints the line that does it and fails.
install_packages() {
    local become=''
    if ! command -v apt-get >/dev/null; then
        say "Please install what these Debian packages hold, with the tools of your system: $*"
        return 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if sudo -n true 2>/dev/null; then
            become='sudo -n'
        else
            say "Some packages are missing. This line installs them: sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
            return 1
        fi
    fi
    say "Installing $*"
    $become apt-get update -qq >&2 \
        && $become env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

# Succeeds when the shared library $1 can be loaded.
has_library() {
    { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"
}

# Succeeds when one of the files exists.
exists() {
    local file
    for file in "$@"; do
        [ ! -e "$file" ] || return 0
    done
    return 1
}

# Makes sure that a window can be opened: GTK, a font, icons, and a virtual display when there is no display.
need_window_system() {
    [ "$(uname -s)" = Linux ] || return 0
    local missing=''
    has_library libgtk-3.so.0 || missing="$missing libgtk-3-0"
    [ -d /usr/share/icons/Adwaita ] || missing="$missing adwaita-icon-theme"
    exists /usr/lib*/gdk-pixbuf-2.0/*/loaders/*svg* /usr/lib/*/gdk-pixbuf-2.0/*/loaders/*svg* \
        || missing="$missing librsvg2-common"
    exists /usr/share/fonts/*/* || missing="$missing fonts-dejavu-core"
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        command -v Xvfb >/dev/null || missing="$missing xvfb"
    fi
    [ -z "$missing" ] || install_packages $missing || exit 2
}

# Runs a command as root when this may be done without asking; otherwise fails.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@" 2>/dev/null
    fi
}

# Installs the directory server that a test starts itself. Without it that test is skipped.
need_directory_server() {
    local policy=/usr/sbin/policy-rc.d made=''
    command -v apt-get >/dev/null || return 0
    ! PATH=$PATH:/usr/sbin command -v slapd >/dev/null || return 0
    # Debian's way to say that an installed service is not to be started
    if [ ! -e "$policy" ] && as_root true; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null && as_root chmod 755 "$policy" && made=yes
    fi
    install_packages slapd || say "Without slapd the tests that talk to it are skipped."
    [ -z "$made" ] || as_root rm -f "$policy"
}

# --- Display ------------------------------------------------------------------------------------------------------

# Starts a virtual display when there is none, and sets DISPLAY. Its picture is in the folder $1 (see Screenshot.java).
# The display ends with this script.
need_display() {
    [ "$(uname -s)" = Linux ] || return 0
    [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
    local frames=$1 number
    mkdir -p "$frames"
    Xvfb -displayfd 8 -screen 0 1440x960x24 -nocursor -nolisten tcp -fbdir "$frames" 8>"$frames/display" >"$frames/log" 2>&1 &
    xvfb=$!
    trap 'kill "$xvfb" 2>/dev/null' EXIT
    for _ in $(seq 100); do
        number=$(cat "$frames/display" 2>/dev/null || true)
        [ -n "$number" ] && break
        kill -0 "$xvfb" 2>/dev/null || fail "The virtual display did not start: $(tail -n 3 "$frames/log")"
        sleep 0.1
    done
    [ -n "$number" ] || fail "The virtual display does not answer; see ${frames#"$root"/}/log"
    export DISPLAY=:$number
    export GDK_BACKEND=x11 NO_AT_BRIDGE=1
}

# --- Build --------------------------------------------------------------------------------------------------------

# Runs Maven in the root folder; everything it says goes to releng/target/build.log, what matters to stderr.
build() {
    local status=0
    mkdir -p "$state"
    rm -f "$state/built"
    (cd "$root" && "$mvn" -B -ntp "$@" 2>&1) | tee "$state/build.log" | awk '
        /osgi\.platform/ { next }
        /^\[INFO\] (Building \[|BUILD)|Tests run:.*Time elapsed|^\[ERROR\]/ { print substr($0, 1, 240); fflush() }' >&2 || true
    grep -q '^\[INFO\] BUILD SUCCESS' "$state/build.log" || status=1
    [ "$status" -eq 0 ] || say "The build failed; its whole log is releng/target/build.log."
    return "$status"
}

# Prints the projects that Maven is to build, with what they need, for the tests of bundle $1. Tycho finds what a bundle
# needs, but not the feature of the application, in which the tests of the workbench run.
projects() {
    printf ':%s' "$1"
    if grep -qs '<id>org.exsite.app.feature</id>' "$root/bundles/$1/pom.xml"; then
        printf ',:org.exsite.app.feature'
    fi
}

# Prints a sum over the names and contents of everything that the build reads.
fingerprint() {
    (cd "$root" && find pom.xml .mvn bundles features releng targetplatform \
            \( -name target -o -name bin -o -name src-gen -o -name '.polyglot.*' \) -prune -o -type f -print \
        | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum)
}

# Builds the products, unless nothing changed since the last time.
build_products() {
    local now
    now=$(fingerprint)
    if [ -f "$state/built" ] && [ "$(cat "$state/built")" = "$now" ] && [ -d "$(product)" ]; then
        return 0
    fi
    find_maven
    say "Building Exsite; the first time fetches what it is built from."
    build verify -pl :org.exsite.product -am || exit 2
    printf '%s\n' "$now" > "$state/built"
}

# Prints the folder of the product for this machine.
product() {
    local base=$root/releng/org.exsite.product/target/products/exsite machine
    machine=$(uname -m)
    [ "$machine" != arm64 ] || machine=aarch64
    case $(uname -s) in
        Darwin) printf '%s' "$base/macosx/cocoa/$machine/Exsite.app/Contents/Eclipse" ;;
        *) printf '%s' "$base/linux/gtk/$machine" ;;
    esac
}

# Runs the command line of the product with JAVA_HOME's Java, in the current folder.
exsite() {
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxRAMPercentage=60 \
        -jar "$(product)/exsite-cli.jar" "$@"
}

# Runs the application of the product with JAVA_HOME's Java.
application() {
    local first_thread=''
    [ "$(uname -s)" != Darwin ] || first_thread=-XstartOnFirstThread
    exec "$JAVA_HOME/bin/java" $first_thread --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -XX:MaxRAMPercentage=60 -XX:MaxGCPauseMillis=40 \
        -jar "$(product)"/plugins/org.eclipse.equinox.launcher_*.jar -data "$state/workspace" "$@"
}
