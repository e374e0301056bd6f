# SPDX-License-Identifier: EPL-2.0
# Sourced by releng/torture: many processes of the finished product write one dossier at once.

# Prints a row of the table: each process imports a holiday of its own; what it says it has written must be there, and whoever was kept from
# writing is told by whom and since when.
writers() { # PROCESSES ROUNDS FOLDER
    local processes=$1 rounds=$2 folder=$3 round i code written=0 refused=0 wrong=0
    mkdir -p "$folder"
    export CANDOR_DATA=$folder/user
    for ((i = 0; i < processes; i++)); do
        printf '日期,名称,类型\n20%02d-03-07,第%d个进程,休\n' $((40 + i)) "$i" >"$folder/$i.csv"
    done
    for ((round = 0; round < rounds; round++)); do
        rm -f "$folder/a.meeting"
        "$product/candor" new --sample --to "$folder/a.meeting" >/dev/null
        for ((i = 0; i < processes; i++)); do
            (
                code=0
                "$product/candor" import "$folder/$i.csv" --as calendar --into "$folder/a.meeting" >"$folder/$i.said" 2>&1 || code=$?
                echo "$code" >"$folder/$i.code"
            ) &
        done
        wait
        unzip -p "$folder/a.meeting" dossier.xmi >"$folder/content"
        for ((i = 0; i < processes; i++)); do
            code=$(cat "$folder/$i.code")
            if [ "$code" = 0 ] && grep -q "20$((40 + i))-03-07" "$folder/content"; then
                written=$((written + 1))
            elif [ "$code" = 4 ] && grep -qE '正由“.+”在“.+”上打开（[0-9: -]+起）|已被别人改过' "$folder/$i.said" &&
                ! grep -q "20$((40 + i))-03-07" "$folder/content"; then
                refused=$((refused + 1))
            else
                wrong=$((wrong + 1))
                say "process $i: exit $code: $(cat "$folder/$i.said")"
            fi
        done
        if find "$folder" -maxdepth 1 \( -name '.candor-*' -o -name '.~*' \) | grep -q .; then
            wrong=$((wrong + 1))
            say "left behind: $(ls -A "$folder")"
        fi
    done
    echo "| $processes processes import into one dossier | $((processes * rounds)) imports, $written written, $refused refused | $wrong |"
    [ "$wrong" = 0 ] && [ "$written" -gt 0 ]
}
