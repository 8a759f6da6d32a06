#!/usr/bin/env bash
# Sets the fictional plans as PDF: ./corpus/build/build.sh [PLAN …]; without a name, all of them. README.md in corpus/ says what it needs.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
corpus=$(dirname "$here")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Each sets the file it is given, without its ending, and leaves a PDF beside it.
with_office() { soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work" "$1" >"$work/log" 2>&1; }
with_writer() { with_office "$1.fodt"; }
with_calc() { with_office "$1.fods"; }
with_impress() { with_office "$1.fodp"; }

with_chromium() {
    chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$work/browser" \
        --print-to-pdf="$1.pdf" "file://$1.html" >"$work/log" 2>&1
}

with_uplatex() {
    for _ in 1 2; do # the second time with the page numbers of the first
        (cd "$work" && uplatex -interaction=nonstopmode -halt-on-error "$1.tex" >"$work/log" 2>&1)
    done
    dvipdfmx -q -f uptex-haranoaji.map -o "$1.pdf" "$1.dvi"
}

# Ghostscript 10.00's new interpreter loses the hiragana of Chromium's ToUnicode maps; its older one keeps them.
with_ghostscript() {
    with_chromium "$1"
    mv "$1.pdf" "$1.printed.pdf"
    gs -q -dNOPAUSE -dBATCH -dSAFER -dNEWPDF=false -sDEVICE=pdfwrite -dCompatibilityLevel=1.6 -sOutputFile="$1.pdf" "$1.printed.pdf" >"$work/log" 2>&1
}

build() {
    local plan=$1 producer=$2 date=$3 file=$work/$1
    export SOURCE_DATE_EPOCH FORCE_SOURCE_DATE=1
    SOURCE_DATE_EPOCH=$(date -u -d "$date" +%s)
    node "$here/build.mjs" "$plan" "$file"
    "$producer" "$file" || { cat "$work/log" >&2; exit 1; }
    if [ "$producer" != with_uplatex ]; then # the contents get the page numbers of the first run
        mv "$file.pdf" "$file.first.pdf"
        node "$here/build.mjs" "$plan" "$file" "$file.first.pdf"
        "$producer" "$file" || { cat "$work/log" >&2; exit 1; }
    fi
    node "$here/stamp.mjs" "$file.pdf" "$corpus/$plan/source.pdf" "$date"
    if [ "$plan" = tsukimizaka ]; then pdftotext -layout "$corpus/$plan/source.pdf" "$corpus/$plan/source.txt"; fi
    qpdf --check "$corpus/$plan/source.pdf" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    echo "$plan: $(qpdf --show-npages "$corpus/$plan/source.pdf") pages, $(stat -c %s "$corpus/$plan/source.pdf") bytes"
}

[ $# -gt 0 ] || set -- midorino hoshimigaoka shiokaze suzunari ashiharahama kiritachi kaedetani kazemachi tsukimizaka
for plan; do
    case $plan in
        midorino) build midorino with_writer 20230901 ;;
        hoshimigaoka) build hoshimigaoka with_writer 20240301 ;;
        shiokaze) build shiokaze with_chromium 20240301 ;;
        suzunari) build suzunari with_ghostscript 20230301 ;;
        ashiharahama) build ashiharahama with_uplatex 20230201 ;;
        kiritachi) build kiritachi with_calc 20260820 ;;
        kaedetani) build kaedetani with_impress 20250310 ;;
        kazemachi) build kazemachi with_writer 20240315 ;;
        tsukimizaka) build tsukimizaka with_chromium 20250320 ;;
        *) echo "There is no look for $plan" >&2; exit 64 ;;
    esac
done
