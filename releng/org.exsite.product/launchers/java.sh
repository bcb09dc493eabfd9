# Sets java to the command of a Java 21 or newer: JAVA_HOME's, the one on PATH, or one of the usual places.
# To be sourced by the launchers, with `home` set to the folder that holds the folder plugins.

java_version() {
    "$1" -version 2>&1 | sed -n 's/^[^"]*version "\([0-9]*\).*/\1/p' | head -n 1
}

find_java() {
    for java in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java)" \
            /usr/lib/jvm/*/bin/java /opt/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
        if [ -n "$java" ] && [ -x "$java" ]; then
            version=$(java_version "$java")
            [ "${version:-0}" -ge 21 ] && return 0
        fi
    done
    echo "Exsite needs Java 21 or newer. Install it, or set JAVA_HOME to its folder." >&2
    exit 4
}
