# SPDX-License-Identifier: EPL-2.0
# Sourced by the scripts beside it: where things are and which tools are taken.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=$root/releng/.cache
maven_version=3.9.11
mkdir -p "$cache"
. "$root/features/candor.headless.feature/root/find-java.sh"

say() { printf '%s\n' "$*" >&2; }

die() { # CODE MESSAGE...
    local code=$1
    shift
    say "$*"
    exit "$code"
}

# Sets JAVA_HOME to a JDK of at least 21.
need_jdk() {
    local home
    home=$(candor_find_java javac) || die 3 "缺少 JDK 21 或更高版本：请安装（Debian：apt-get install openjdk-21-jdk-headless 或更新的版本），或设置 JAVA_HOME。"
    export JAVA_HOME=$home
}

# Sets mvn to a Maven of at least 3.9: MAVEN_HOME's or PATH's own, else one fetched through the machine's older mvn, so that whatever mirror
# it is configured with is used.
need_maven() {
    local candidate
    for candidate in "${MAVEN_HOME:-/nonexistent}/bin/mvn" "$(command -v mvn || true)" "$cache/apache-maven-$maven_version/bin/mvn"; do
        if [ -x "$candidate" ] && "$candidate" -v 2>/dev/null | grep -qE '^(.\[[0-9]*m)?Apache Maven (3\.(9|[1-9][0-9])|4)'; then
            mvn=$candidate
            return
        fi
    done
    command -v mvn >/dev/null || die 3 "缺少 Maven：请安装 3.9 以上版本（Debian：apt-get install maven，其余由本脚本补齐）。"
    say "本机的 Maven 低于 3.9，正在取 $maven_version …"
    # Away from this checkout, whose extensions an old Maven cannot load; in a folder of its own, where it leaves its marks.
    local away
    away=$(mktemp -d)
    (cd "$away" && mvn -q dependency:unpack "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$cache") \
        >"$cache/maven.log" 2>&1 ||
        die 3 "取不到 Maven $maven_version：请检查 mvn 的仓库设置，或自行安装 3.9 以上版本并设置 MAVEN_HOME。"
    rm -rf "$away"
    mvn=$cache/apache-maven-$maven_version/bin/mvn
    chmod +x "$mvn"
}

# Runs one class of tests, with what it needs built before; what Maven says goes to a file of the cache. The generator is named because no module
# depends on it: without it a fresh clone has no model.
one_test() { # MODULE CLASS LOG [OPTION...]
    local module=$1 class=$2 log=$3
    shift 3
    need_jdk
    need_maven
    (cd "$root" && "$mvn" -B -pl "releng/candor.codegen,$module" -am clean verify "-Dtest=$class" "$@" -Dsurefire.failIfNoSpecifiedTests=false \
        -Dspotless.check.skip=true) >"$cache/$log" 2>&1
}

# What decides whether the product is out of date: names, times and sizes of everything it is built from.
build_inputs() {
    (cd "$root" && find pom.xml .mvn bundles features releng/candor.* -type f \
        -not -path '*/target/*' -not -path '*/src-gen/*' -not -name '.*.xml' -not -name '.polyglot*' -printf '%p %T@ %s\n' | LC_ALL=C sort | sha256sum)
}

# Clean, as every build here: a class whose source has moved would stay, and what was compiled against it would not be compiled again.
build() { # KIND INPUTS
    local module=releng/candor.headless.product
    [ "$1" = headless ] || module=releng/candor.product
    need_jdk
    need_maven
    "$root/releng/setup" "--$1" || say "字体不全时仍可构建，导出会报告缺什么。"
    say "构建中（首次约几分钟，要下载依赖）… 日志：$cache/build.log"
    if ! (cd "$root" && "$mvn" -B -pl "releng/candor.codegen,$module" -am clean package -DskipTests -Dspotless.check.skip=true) \
        >"$cache/build.log" 2>&1; then
        grep -E '^\[ERROR\]|^\[WARNING\].*\.java' "$cache/build.log" | head -30 >&2 || true
        die 4 "构建失败，详见 $cache/build.log"
    fi
    printf '%s\n' "$2" >"$cache/$1.stamp"
    say "构建完成。"
}

# Builds a product where it is missing or out of date, and sets product to its folder. KIND: headless (the command line alone) or desktop
# (both).
need_product() { # KIND
    local products=$root/releng/candor.headless.product/target/products/candor.headless inputs
    [ "$1" = headless ] || products=$root/releng/candor.product/target/products/candor
    product=$products/linux/gtk/x86_64/candor
    inputs=$(build_inputs)
    if [ "$inputs" != "$(cat "$cache/$1.stamp" 2>/dev/null)" ] || [ ! -x "$product/candor" ]; then
        # Two runs at once: the second waits and then finds everything built.
        exec 9>"$cache/build.lock"
        flock 9
        inputs=$(build_inputs)
        if [ "$inputs" != "$(cat "$cache/$1.stamp" 2>/dev/null)" ] || [ ! -x "$product/candor" ]; then
            build "$1" "$inputs"
        fi
        exec 9>&-
    fi
}
