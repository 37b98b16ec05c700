#!/usr/bin/env bash
# Builds everything and runs every test: native, with sanitizers, and as wasm. Arguments go to ctest:
# ./test.sh -L opmaak runs the tests with one label, ./test.sh -R naam those with a name.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# A configuration of another Emscripten would win from that of the set-up.
if [ -f "${ELP_TOOLCHAIN_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/eerstelijnsplanner}/emscripten/.emscripten" ]; then unset EM_CONFIG; fi
./emsdk-setup.sh
for preset in native sanitize web; do
    printf 'Bouwen: %s\n' "$preset"
    mkdir -p build
    if ! { cmake --preset "$preset" && cmake --build --preset "$preset"; } >"build/$preset.log" 2>&1; then
        grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Generating)' "build/$preset.log" | tail -80 >&2
        printf 'Fout: bouwen van %s mislukte; alles staat in build/%s.log.\n' "$preset" "$preset" >&2
        exit 1
    fi
done

# One ctest over the three builds, so that there is one summary.
printf 'subdirs(native sanitize web)\n' >build/CTestTestfile.cmake
exec ctest --test-dir build --output-on-failure --no-tests=error -j "$(nproc)" "$@"
