#!/usr/bin/env bash
# What the README's two commands call: ./build.sh demo and ./build.sh test. See ./build.sh help.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$root/out
configuration=Release
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

usage() {
    cat <<'TEXT'
usage: ./build.sh COMMAND

  demo             read the fictional plans in corpus/, texts and PDFs, and write their JSON to out/demo
  test [--no-ajv]  build, run all tests, check the JSON of all plans against the schema with ajv (needs Node.js;
                   --no-ajv leaves that check out)
  publish          make the command line program: out/planextractor/planextractor
  synth [ARGS]     read invented plans in many styles and say where that fails (see docs/synthesis.md)
  printers         install Chromium and LibreOffice with apt, by which test and synth make PDFs
  bench [ARGS]     measure speed (see bench/README.md)
  help             this text

The same with dotnet alone:

  publish          dotnet publish src/PlanExtractor.Cli -c Release -o out/planextractor
  demo             dotnet run --project src/PlanExtractor.Cli -- extract corpus --pattern 'source.txt;source.pdf' --out out/demo --pretty
  test             dotnet test
  ajv              cd tests/ajv && npm ci && node check.mjs ../../out/demo
  synth            dotnet run -c Release --project tests/PlanExtractor.Synthesis -- --count 300
  bench            dotnet run -c Release --project bench/PlanExtractor.Bench -- --filter '*'

Real plans are read as well by test and bench where PLANEXTRACTOR_PLANS, or ../shared/plans, holds their texts (*.txt).
Needs the .NET 10 SDK; test needs Node.js 18 or newer with npm as well, and installs them on Debian and Ubuntu where it may.
TEXT
}

say() { printf '\n== %s\n' "$*"; }

die() {
    printf 'build.sh: %s\n' "$*" >&2
    exit 1
}

need_dotnet() {
    command -v dotnet >/dev/null || die "dotnet is missing. Install the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0
  Debian:  wget https://packages.microsoft.com/config/debian/12/packages-microsoft-prod.deb && sudo dpkg -i packages-microsoft-prod.deb
           sudo apt-get update && sudo apt-get install -y dotnet-sdk-10.0"
    # global.json says which SDK will do; dotnet's own complaint names it.
    (cd "$root" && dotnet --version >/dev/null) || die "no .NET SDK that fits global.json; install .NET SDK 10.0: https://dotnet.microsoft.com/download/dotnet/10.0"
}

need_node() {
    if command -v node >/dev/null && command -v npm >/dev/null; then
        return
    fi
    local as=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null && sudo -n true 2>/dev/null && as=(sudo -n) || as=(false)
    fi
    if command -v apt-get >/dev/null && [ "${as[*]:-}" != false ]; then
        say "Installing nodejs and npm with apt-get"
        "${as[@]}" apt-get update -q >"$out/apt.log" 2>&1 || true
        "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends nodejs npm >>"$out/apt.log" 2>&1 || tail -n 5 "$out/apt.log" >&2
    fi
    command -v node >/dev/null && command -v npm >/dev/null ||
        die "node and npm are missing, which the check of the JSON with ajv needs. Install Node.js 18 or newer (Debian: sudo apt-get install nodejs npm), or run: ./build.sh test --no-ajv"
}

# What sets invented plans as PDF. Tests that need it are skipped where it is missing.
printers() {
    local as=() packages=(chromium libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui fonts-noto-cjk)
    if command -v chromium >/dev/null && command -v soffice >/dev/null; then
        return
    fi
    [ "$(id -u)" -eq 0 ] || as=(sudo -n)
    mkdir -p "$out"
    command -v apt-get >/dev/null || die "printers needs apt-get; install Chromium and LibreOffice by hand"
    say "Installing ${packages[*]} with apt-get"
    "${as[@]}" apt-get update -q >"$out/apt.log" 2>&1 || true
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}" >>"$out/apt.log" 2>&1 ||
        { tail -n 5 "$out/apt.log" >&2; die "they could not be installed"; }
}

# Folder of the real plans, or nothing.
real_plans() {
    local folder
    for folder in "${PLANEXTRACTOR_PLANS:-}" "$root/../shared/plans"; do
        if [ -n "$folder" ] && compgen -G "$folder/*.txt" >/dev/null; then
            printf '%s\n' "$folder"
            return
        fi
    done
}

# publish_as NAME ARGS…: publishes with these arguments; false when it cannot be done.
publish_as() {
    local name=$1
    shift
    rm -rf "$out/planextractor"
    dotnet publish "$root/src/PlanExtractor.Cli" -c $configuration -o "$out/planextractor" "$@" >"$out/publish.log" 2>&1 && echo "Published $name."
}

publish() {
    mkdir -p "$out"
    say "Publishing the command line"
    # Compiled ahead together with the run-time library a run of some twenty plans takes half the time. But the compiler and
    # the library are packages that not every registry holds.
    publish_as "compiled ahead, with its run-time library" --use-current-runtime --self-contained -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true ||
        publish_as "compiled ahead, without the run-time library (it could not be restored)" --use-current-runtime --no-self-contained -p:PublishReadyToRun=true ||
        publish_as "without code that is compiled ahead (the compiler could not be restored); it starts more slowly" ||
        { cat "$out/publish.log" >&2; die "publish failed"; }
    echo "$out/planextractor/planextractor"
}

demo() {
    publish
    say "Reading the plans in corpus/"
    rm -rf "$out/demo"
    "$out/planextractor/planextractor" extract "$root/corpus" --pattern 'source.txt;source.pdf' --out "$out/demo" --pretty
    say "The JSON is in $out/demo"
    ls "$out/demo"
}

passed=0 failed=0 skipped=0

# check NAME COMMAND…: one more check, passed when the command succeeds.
check() {
    local name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "ok: $name"
    else
        failed=$((failed + 1))
        echo "FAILED: $name"
    fi
}

# The value of an attribute of the results' <Counters …/>; 0 where there is none.
counter() { sed -n 's/.*<Counters [^>]*\b'"$2"'="\([0-9]*\)".*/\1/p' "$1" | head -n 1 | grep . || echo 0; }

run_tests() {
    local results=$out/test-results trx status=0
    rm -rf "$results"
    dotnet test "$root/PlanExtractor.sln" -c $configuration --no-build --logger 'trx;LogFileName=tests.trx' --results-directory "$results" --verbosity quiet || status=$?
    trx=$results/tests.trx
    if [ -f "$trx" ]; then
        local total good bad
        total=$(counter "$trx" total) good=$(counter "$trx" passed)
        bad=$(($(counter "$trx" failed) + $(counter "$trx" error) + $(counter "$trx" timeout) + $(counter "$trx" aborted)))
        passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + total - good - bad))
        echo "NUnit: $total tests: $good passed, $bad failed, $((total - good - bad)) skipped ($trx)"
    fi
    # A test host that died may leave results without a failure in them, or none.
    if [ "$failed" -eq 0 ] && { [ "$status" -ne 0 ] || [ ! -f "$trx" ] || [ "$passed" -eq 0 ]; }; then
        failed=$((failed + 1))
        echo "FAILED: dotnet test ended with exit code $status"
    fi
}

run_test() {
    local ajv=yes real
    case ${1:-} in
        '') ;;
        --no-ajv) ajv=no ;;
        *) die "test does not know '$1' (see ./build.sh help)" ;;
    esac
    mkdir -p "$out"
    [ $ajv = no ] || need_node
    say "Building"
    dotnet build "$root/PlanExtractor.sln" -c $configuration --verbosity quiet || die "the build failed"
    say "Running the tests"
    run_tests

    say "Reading all plans"
    local program=$root/src/PlanExtractor.Cli/bin/$configuration/net10.0/planextractor
    rm -rf "$out/test"
    check "extract corpus" "$program" extract "$root/corpus" --pattern 'source.txt' --out "$out/test/corpus"
    check "extract corpus PDFs" "$program" extract "$root/corpus" --pattern 'source.pdf' --out "$out/test/corpus-pdf"
    check "run over corpus" "$program" run "$root/corpus" --pattern 'source.txt;source.pdf' --out "$out/test/run"
    check "run over corpus again" "$program" run "$root/corpus" --pattern 'source.txt;source.pdf' --out "$out/test/run"
    real=$(real_plans)
    if [ -n "$real" ]; then
        check "extract real plans" "$program" extract "$real"/*.txt --out "$out/test/real"
    else
        echo "The real plans are not here (PLANEXTRACTOR_PLANS); only corpus/ was read."
    fi

    if [ $ajv = yes ]; then
        say "Checking the JSON with ajv"
        (cd "$root/tests/ajv" && npm ci --no-audit --no-fund --loglevel=error) || die "npm ci in tests/ajv failed; ./build.sh test --no-ajv leaves this check out"
        check "ajv" node "$root/tests/ajv/check.mjs" "$out/test"
    else
        skipped=$((skipped + 1))
        echo "skipped: ajv (--no-ajv)"
    fi

    echo
    if [ $skipped -gt 0 ]; then
        echo "$passed passed, $failed failed, $skipped skipped"
    else
        echo "$passed passed, $failed failed"
    fi
    [ $failed -eq 0 ]
}

command=${1:-help}
shift || true
case $command in
    demo) need_dotnet; demo ;;
    publish) need_dotnet; publish ;;
    test) need_dotnet; run_test "$@" ;;
    printers) printers ;;
    synth) need_dotnet; dotnet run -c $configuration --project "$root/tests/PlanExtractor.Synthesis" -- "$@" ;;
    bench) need_dotnet; dotnet run -c $configuration --project "$root/bench/PlanExtractor.Bench" -- "${@:---filter=*}" ;;
    help | -h | --help) usage ;;
    *) usage >&2; exit 64 ;;
esac
