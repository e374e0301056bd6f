# SPDX-License-Identifier: EPL-2.0
# Sourced by the launcher and by the build: one rule for which Java is taken.
#
# candor_find_java TOOL  prints the home of a Java 21 or newer whose bin/ holds TOOL (java or javac), looking at JAVA_HOME, then at PATH,
# then at the system's directories of JVMs (newest first); returns 1 where there is none.

candor_java_version() { # HOME: prints the major version, nothing where it is no Java home
    [ -f "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release"
}

candor_java_fits() { # HOME TOOL
    [ -x "$1/bin/$2" ] || return 1
    candor_version=$(candor_java_version "$1")
    [ -n "$candor_version" ] && [ "$candor_version" -ge 21 ]
}

candor_find_java() {
    if [ -n "${JAVA_HOME:-}" ] && candor_java_fits "$JAVA_HOME" "$1"; then
        printf '%s\n' "$JAVA_HOME"
        return 0
    fi
    candor_on_path=$(command -v "$1" 2>/dev/null) || candor_on_path=
    if [ -n "$candor_on_path" ]; then
        candor_home=$(dirname "$(dirname "$(readlink -f "$candor_on_path" 2>/dev/null || printf '%s' "$candor_on_path")")")
        if candor_java_fits "$candor_home" "$1"; then
            printf '%s\n' "$candor_home"
            return 0
        fi
    fi
    for candor_home in /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
        if candor_java_fits "$candor_home" "$1"; then
            printf '%s %s\n' "$(candor_java_version "$candor_home")" "$candor_home"
        fi
    done | sort -rn | sed -n '1s/^[0-9]* //p' | grep .
}
