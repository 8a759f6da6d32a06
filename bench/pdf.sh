#!/usr/bin/env bash
# Speed on PDFs beside pdftotext, in one run, on one core: bench/pdf.sh FOLDER [ROUNDS]
# FOLDER holds the PDFs (with the folders in it). Prints medians over the rounds; both programs take turns.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:?usage: bench/pdf.sh FOLDER [ROUNDS]}
rounds=${2:-5}
out=$root/out/bench-pdf

command -v pdftotext >/dev/null || { echo "pdftotext is missing: apt-get install poppler-utils" >&2; exit 1; }
rm -rf "$out"
mkdir -p "$out"
"$root/build.sh" publish >"$out/publish.log"
for how in "--self-contained -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true" "--no-self-contained -p:PublishReadyToRun=true" "--no-self-contained"; do
    rm -rf "$out/bench"
    # shellcheck disable=SC2086  # several arguments
    dotnet publish "$root/bench/PlanExtractor.Bench" -c Release -o "$out/bench" --use-current-runtime $how >>"$out/publish.log" && break
done
mapfile -d '' files < <(find "$folder" -name '*.pdf' -print0 | sort -z)

reader() { "$out/bench/PlanExtractor.Bench" pages "${files[@]}" >"$out/pages.txt"; }
extract() { "$root/out/planextractor/planextractor" extract "${files[@]}" --threads 1 --out "$out/json" >/dev/null 2>&1 || [ $? -eq 1 ]; }
text() { for file in "${files[@]}"; do pdftotext "$file" "$out/text.txt" 2>/dev/null || true; done; }
layout() { for file in "${files[@]}"; do pdftotext -layout "$file" "$out/text.txt" 2>/dev/null || true; done; }

# seconds COMMAND: wall time of the command, held to the core that this script runs on.
seconds() {
    local begin end
    begin=$(date +%s.%N)
    "$1"
    end=$(date +%s.%N)
    awk -v a="$begin" -v b="$end" 'BEGIN { printf "%.3f\n", b - a }'
}

taskset -cp 0 $$ >/dev/null
for round in $(seq "$rounds"); do
    for what in reader text extract layout; do
        seconds $what >>"$out/$what.times"
    done
    echo "round $round of $rounds" >&2
done

pages=$(awk '{ s += $1 } END { print s }' "$out/pages.txt")
echo "${#files[@]} files, $pages pages, $rounds rounds, one core; seconds (median) and pages/s"
for what in reader text extract layout; do
    sort -n "$out/$what.times" | awk -v what=$what -v pages="$pages" '{ t[NR] = $1 } END { m = t[int((NR + 1) / 2)]; printf "%-8s %8.2f s %8.0f pages/s (least %.2f, most %.2f)\n", what, m, pages / m, t[1], t[NR] }'
done
