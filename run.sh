#!/usr/bin/env bash
# Builds Eerstelijnsplanner and starts it: the page on localhost, or the desktop program with --desktop.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
    cat <<'TEXT'
Gebruik: ./run.sh [--desktop] [--alleen-bouwen]

  zonder optie     bouwt de webpagina in dist/ en toont haar op http://localhost:8080/ (andere poort: ELP_POORT=8081)
  --desktop        bouwt en start het desktopprogramma
  --alleen-bouwen  stopt na het bouwen
TEXT
}

target=web start=yes
for argument in "$@"; do
    case $argument in
        --desktop) target=desktop ;;
        --alleen-bouwen) start=no ;;
        -h | --help) usage; exit 0 ;;
        *) printf 'Fout: onbekende optie %s\n\n' "$argument" >&2; usage >&2; exit 2 ;;
    esac
done

# build PRESET TARGET: quiet when all is well; the whole output when it is not.
build() {
    local log=build/$1.log
    mkdir -p build
    printf 'Bouwen: %s (de eerste keer duurt dat enkele minuten)\n' "$1"
    if ! { cmake --preset "$1" && cmake --build --preset "$1" --target "$2"; } >"$log" 2>&1; then
        tail -60 "$log" >&2
        printf 'Fout: bouwen van %s mislukte; alles staat in %s.\n' "$1" "$log" >&2
        exit 1
    fi
}

# A configuration of another Emscripten would win from that of the set-up.
if [ -f "${ELP_TOOLCHAIN_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/eerstelijnsplanner}/emscripten/.emscripten" ]; then unset EM_CONFIG; fi
if [ "$target" = desktop ]; then
    ./emsdk-setup.sh --native-only
    build native eerstelijnsplanner
    printf 'Gebouwd: build/native/web/eerstelijnsplanner\n'
    [ "$start" = no ] || exec build/native/web/eerstelijnsplanner
else
    ./emsdk-setup.sh
    build web dist
    printf 'Gebouwd: dist/index.html\n'
    if [ "$start" = yes ]; then
        printf 'Open dit adres in een browser (stoppen met Ctrl+C):\n'
        exec node cmake/serve.mjs dist "${ELP_POORT:-8080}"
    fi
fi
