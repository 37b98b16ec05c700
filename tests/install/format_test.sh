#!/usr/bin/env bash
# All our C++ has the layout of .clang-format: format_test.sh CLANG_FORMAT [--herstel]; with --herstel it repairs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folders=()
for folder in core cli web assets tests cmake; do if [ -d "$folder" ]; then folders+=("$folder"); fi; done
mapfile -d '' files < <(find "${folders[@]}" -name node_modules -prune -o \( -name '*.cpp' -o -name '*.hpp' -o -name '*.h' \) -type f -print0)
[ ${#files[@]} -gt 0 ]
if [ "${2:-}" = --herstel ]; then exec "$1" -i "${files[@]}"; fi
if ! "$1" --dry-run --Werror "${files[@]}"; then
    printf 'Herstel met: tests/install/format_test.sh %s --herstel\n' "$1"
    exit 1
fi
printf '%s bestanden in orde\n' "${#files[@]}"
