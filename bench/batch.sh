#!/usr/bin/env bash
# Speed and memory of planextractor run on many files, with one worker and with two: bench/batch.sh [COUNT] [ROUNDS]
# The files are copies of corpus/*/source.pdf, each with bytes of its own. Prints wall times, how much faster two workers are, and the
# most memory that the parent, and a worker, held (as far as looking ten times a second tells).
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

# peak PID: the most memory of a process until now, in MiB; 0 when it has ended.
peak() { awk '/^VmHWM:/ { m = int($2 / 1024) } END { print m + 0 }' "/proc/$1/status" 2>/dev/null || echo 0; }

# once WORKERS: one run over all files, anew.
once() {
    rm -rf "$out/out"
    local begin end parent=0 worker=0 now pid child
    begin=$(date +%s.%N)
    "$program" run "$out/in" --out "$out/out" --workers "$1" 2>"$out/run.log" &
    pid=$!
    while kill -0 "$pid" 2>/dev/null; do
        now=$(peak "$pid")
        parent=$((now > parent ? now : parent))
        for child in $(cat "/proc/$pid/task/$pid/children" 2>/dev/null); do
            now=$(peak "$child")
            worker=$((now > worker ? now : worker))
        done
        sleep 0.1
    done
    wait "$pid" || [ $? -eq 1 ]
    end=$(date +%s.%N)
    awk -v w="$1" -v a="$begin" -v b="$end" -v p="$parent" -v c="$worker" 'BEGIN { printf "%d %.2f %d %d\n", w, b - a, p, c }' | tee -a "$out/times"
    tail -n 1 "$out/run.log" >&2
}

echo "workers seconds parent-MiB worker-MiB"
for ((round = 0; round < rounds; round++)); do
    once 1
    once 2
done
begin=$(date +%s.%N)
"$program" run "$out/in" --out "$out/out" 2>&1 | tail -n 1
end=$(date +%s.%N)
awk -v a="$begin" -v b="$end" 'BEGIN { printf "the same again, nothing changed: %.2f s\n", b - a }'
awk '{ if (!($1 in best) || $2 < best[$1]) best[$1] = $2 } END { printf "two workers are %.2f times as fast as one\n", best[1] / best[2] }' "$out/times"
