#!/usr/bin/env bash
# Speed and memory of planextractor run on many files, with one worker and with two: bench/batch.sh [COUNT] [ROUNDS]
# The files are copies of corpus/*/source.pdf, each with bytes of its own. Prints wall times, how much faster two workers are, and the
# most memory that the parent, and a worker, held (as far as looking once a second tells).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
count=${1:-5000}
rounds=${2:-1}
out=$root/out/bench-batch
program=$root/out/planextractor/planextractor

rm -rf "$out"
mkdir -p "$out/in"
[ -n "${SKIP_PUBLISH:-}" ] || "$root/build.sh" publish >"$out/publish.log"
sources=("$root"/corpus/*/source.pdf)
for ((i = 0; i < count; i++)); do
    copy=$out/in/$((i / 500))/plan$i.pdf
    [ -d "${copy%/*}" ] || mkdir "${copy%/*}"
    cp "${sources[i % ${#sources[@]}]}" "$copy"
    printf '%% copy %d\n' "$i" >>"$copy"
done

# peak PID...: the most memory of any of these processes until now, in MiB; 0 when they have ended.
peak() { awk '/^VmHWM:/ && $2 > m { m = $2 } END { print int(m / 1024) }' "${@/#//proc/}" 2>/dev/null || echo 0; }
peaks() { peak "${@/%//status}"; }

# watch PID FILE: looks once a second, which costs a hundredth of a core, for the most memory of a process and of its children.
watch() {
    local parent=0 worker=0 now
    while kill -0 "$1" 2>/dev/null; do
        now=$(peaks "$1")
        parent=$((now > parent ? now : parent))
        now=$(peaks $(cat "/proc/$1/task/"*/children 2>/dev/null))
        worker=$((now > worker ? now : worker))
        echo "$parent $worker" >"$2"
        sleep 1
    done
}

# once WORKERS: one run over all files into a new folder. Old ones stay until the end: an ext4 file system that has just deleted
# thousands of files is slow to make new ones.
once() {
    local begin end pid
    last=$(mktemp -d "$out/out.XXXX")
    begin=$(date +%s.%N)
    "$program" run "$out/in" --out "$last" --workers "$1" 2>"$out/run.log" &
    pid=$!
    watch "$pid" "$out/memory" &
    wait "$pid" || [ $? -eq 1 ]
    end=$(date +%s.%N)
    awk -v w="$1" -v a="$begin" -v b="$end" -v m="$(cat "$out/memory")" 'BEGIN { split(m, mib); printf "%d %.2f %d %d\n", w, b - a, mib[1], mib[2] }' | tee -a "$out/times"
    tail -n 1 "$out/run.log" >&2
}

echo "workers seconds parent-MiB worker-MiB"
for ((round = 0; round < rounds; round++)); do
    once 1
    once 2
done
begin=$(date +%s.%N)
"$program" run "$out/in" --out "$last" 2>&1 | tail -n 1
end=$(date +%s.%N)
awk -v a="$begin" -v b="$end" 'BEGIN { printf "the same again, nothing changed: %.2f s\n", b - a }'
median() { awk -v w="$1" '$1 == w { print $2 }' "$out/times" | sort -n | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }
awk -v one="$(median 1)" -v two="$(median 2)" 'BEGIN { printf "medians: one worker %.2f s, two %.2f s, %.2f times as fast\n", one, two, one / two }'
rm -rf "$out"
