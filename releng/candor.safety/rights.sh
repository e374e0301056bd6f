# SPDX-License-Identifier: EPL-2.0
# Sourced by releng/torture: whose a file is, and who may read and write it, before and after somebody saves it. Needs root, to be several
# people, and the tools for lists of rights and attributes; what is absent is said.

# Prints who of several people can read and write a file, one right a line, in order.
rights_of() { # FILE
    local user right
    for user in bin daemon games mail news; do
        for right in r w; do
            if setpriv --reuid "$user" --regid "$user" --clear-groups test "-$right" "$1"; then
                echo "$user gains $right"
            fi
        done
    done
}

# One case: a file "a" that holds "old" in a folder that all may write; commands prepare it, a user saves it.
rights_case() { # USER EXPECTED COMMANDS...   EXPECTED: same (as before to the letter), refused (nothing changes)
    local user=$1 expected=$2 command before after detail said content
    shift 2
    rm -rf "$folder/case"
    mkdir -m 777 "$folder/case"
    (cd "$folder/case" && printf old >a && chown daemon:daemon a && chmod 644 a)
    for command in "$@"; do
        if ! (cd "$folder/case" && eval "$command") 2>/dev/null; then
            say "跳过（本机不支持）：$command"
            return 0
        fi
    done
    tried=$((tried + 1))
    before=$(rights_of "$folder/case/a")
    detail=$(cd "$folder/case" && getfacl -p a 2>/dev/null; getfattr -d a 2>/dev/null; stat -Lc '%u %g %a %h' a)
    said=$(cd "$folder/case" && setpriv --reuid "${user%:*}" --regid "${user#*:}" --clear-groups "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx64m \
        -cp "$folder/classes:$product/plugins/*" RightsSaver a 2>&1)
    after=$(rights_of "$folder/case/a")
    content=$(cat "$folder/case/a" 2>/dev/null)
    local gained
    gained=$(comm -13 <(echo "$before") <(echo "$after"))
    case $expected in
        refused) [[ $said == refused:* && $content == old ]] || gained="$gained; not refused: $said, holds $content" ;;
        *) [[ $said == saved && $content == new ]] || gained="$gained; $said, holds $content" ;;
    esac
    if [ "$expected" = same ]; then
        after=$(cd "$folder/case" && getfacl -p a 2>/dev/null; getfattr -d a 2>/dev/null; stat -Lc '%u %g %a %h' a)
        [ "$after" = "$detail" ] || gained="$gained; was $detail, is $after"
    fi
    if find "$folder/case" -name '.candor-*' | grep -q .; then
        gained="$gained; left behind: $(ls -A "$folder/case")"
    fi
    if [ -n "$gained" ]; then
        failed_rights=$((failed_rights + 1))
        say "rights: $user: $*: $gained"
    fi
}

# Prints a row of the table.
rights() { # FOLDER
    local folder=$1 tried=0 failed_rights=0
    if [ "$(id -u)" != 0 ] || ! command -v setpriv setfacl getfacl setfattr >/dev/null; then
        say "跳过权限的各种情形：需要 root 和 setpriv、setfacl、getfacl、setfattr。"
        return 0
    fi
    mkdir -p "$folder/classes"
    "$JAVA_HOME/bin/javac" --release 21 -cp "$product/plugins/*" -d "$folder/classes" "$root/releng/candor.safety/RightsSaver.java"
    chmod 711 "$folder" "$(dirname "$folder")"
    chmod -R a+rX "$folder/classes"
    local own=daemon:daemon other=bin:bin member=bin:daemon administrator=root:root mode
    for mode in 600 640 660 644 664 604; do
        rights_case $own same "chmod $mode a"
    done
    rights_case $administrator same "chmod 640 a"
    rights_case $administrator same "chown daemon:bin a" "chmod 660 a"
    rights_case $member same "chmod 660 a"
    rights_case $other same "chmod 606 a"
    rights_case $own same "chgrp mail a" "chmod 640 a"
    rights_case $own same "chgrp mail a" "chmod 660 a"
    rights_case $own same "setfacl -m u:bin:r a" "chmod g-w a"
    rights_case $own same "chmod 600 a" "setfacl -m u:bin:rw,g::--- a"
    rights_case $other same "chmod 600 a" "setfacl -m u:bin:rw a"
    rights_case $own same "setfacl -m g:games:rw,m::r a"
    rights_case $own same "setfattr -n user.note -v x a"
    rights_case $own same "setfacl -d -m u:bin:rw ." "setfacl -b a" "chmod 640 a"
    rights_case $own same "setfacl -d -m g:games:rw ." "setfacl -b a" "chmod 600 a"
    rights_case $other same "setfacl -d -m u:games:rw ." "setfacl -b a" "chmod 646 a"
    rights_case $own same "chgrp mail . && chmod 2777 ." "chmod 640 a"
    rights_case $own same "chgrp mail . && chmod 2777 ." "chgrp mail a" "chmod 660 a"
    rights_case $other same "chmod 1777 ." "chmod 646 a"
    rights_case $own same "chmod 1777 ." "chmod 640 a"
    rights_case $own same "ln a b" "chmod 640 a"
    rights_case $other same "ln a b" "chmod 646 a"
    rights_case $own same "mv a b && ln -s b a" "chmod 640 b"
    rights_case $own same "mkdir -m 777 sub && mv a sub/a && ln -s sub/a a" "chmod 600 sub/a"
    rights_case $own same "truncate -s 50M a" "chmod 640 a"
    rights_case $own same "umask 000; chmod 600 a"
    rights_case $own refused "chmod 400 a"
    rights_case $own refused "chmod 555 ."
    rights_case $other refused "chmod 644 a"
    rights_case $other refused "chmod 600 a"
    rights_case $own refused "chattr +i a"
    chattr -i "$folder/case/a" 2>/dev/null || true
    rights_case $own refused "chattr +a a"
    chattr -a "$folder/case/a" 2>/dev/null || true
    marker_of_another
    echo "| saving as owner, member, stranger and administrator | $tried cases | $failed_rights |"
    [ "$failed_rights" = 0 ]
}

# A marker that its owner keeps to himself holds the file all the same.
marker_of_another() {
    local said
    rm -rf "$folder/case"
    mkdir -m 777 "$folder/case"
    printf '{}' >"$folder/case/.~a.lock"
    chown daemon "$folder/case/.~a.lock"
    chmod 600 "$folder/case/.~a.lock"
    tried=$((tried + 1))
    said=$(setpriv --reuid bin --regid bin --clear-groups "$JAVA_HOME/bin/java" -Xmx64m -cp "$folder/classes:$product/plugins/*" RightsSaver --hold "$folder/case/a" 2>&1)
    if [ "$said" != "held by daemon" ]; then
        failed_rights=$((failed_rights + 1))
        say "a marker of another user: $said"
    fi
}
