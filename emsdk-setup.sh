#!/usr/bin/env bash
# Sets up all that building and testing Eerstelijnsplanner takes: compilers and browsers from the system's own archive,
# and Emscripten, SDL2, Dear ImGui, libxlsxwriter, zlib, header libraries, fonts and npm packages in a folder of their own.
# Each part is made in a scratch folder, moved into place whole, and stamped last, so that a run that breaks off
# leaves nothing that a next run would trust. A run with nothing to do takes about a second.
set -euo pipefail

emscripten_version=3.1.69
sdl_version=2.32.4
imgui_minimum=1.92.2
libxlsxwriter_version=1.1.4
zlib_version=1.2.13
binaries_suite=trixie   # the Debian release that packages Emscripten $emscripten_version and SDL2 $sdl_version
imgui_suite=forky       # the Debian release that packages Dear ImGui 1.92.2 or later; it moves
workbook_suite=bookworm # the Debian release that packages libxlsxwriter $libxlsxwriter_version and zlib $zlib_version

project=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=${ELP_TOOLCHAIN_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/eerstelijnsplanner}
os_release=${ELP_OS_RELEASE:-/etc/os-release}

say() { printf '%s\n' "$*"; }
fail() { printf 'Fout: %s\n' "$1" >&2; shift; for line in "$@"; do printf '      %s\n' "$line" >&2; done; exit 1; }

usage() {
    cat <<'TEXT'
Gebruik: ./emsdk-setup.sh [--all | --native-only]

  --all          alles: bouwen voor desktop en web, en testen (zo werkt het ook zonder optie)
  --native-only  alleen bouwen voor desktop en opdrachtregel

Werkt op Debian 12 en 13. Wat uit het pakketarchief van het systeem komt vraagt root; de rest komt in
$ELP_TOOLCHAIN_DIR, of anders in ~/.cache/eerstelijnsplanner. Opnieuw draaien kan altijd en herstelt wat half is.

Op een ander systeem kan het met de hand. Deze weg is beschreven maar niet getest:
  1. Installeer g++ 12 of later, clang 19 met lld, clang-tidy en clang-format, CMake 3.25, Ninja, Python 3 met fonttools,
     Node 18 of later met npm, Chromium, Firefox ESR, Xvfb, xdotool, dbus-daemon, faketime, RapidCheck en de bestanden van
     SDL2, OpenGL en D-Bus om tegen te bouwen.
  2. Neem een map D en zet ELP_TOOLCHAIN_DIR=D in de omgeving.
  3. Emscripten: de officiële emsdk, `./emsdk install 3.1.69` en `./emsdk activate 3.1.69`;
     maak D/emscripten een verwijzing naar upstream/emscripten in de emsdk.
  4. SDL2, tag release-2.32.4, in D/src/SDL2; Dear ImGui, tag v1.92.2b, in D/src/imgui; libxlsxwriter, tag
     RELEASE_1.1.4, in D/src/libxlsxwriter; zlib, tag v1.2.13, in D/src/zlib.
  5. nlohmann/json v3.11.2 (map nlohmann) en doctest v2.4.9 (map doctest) in D/include.
  6. Inter 4.1: `python3 cmake/cut-font.py Inter-Regular.otf D/fonts/Inter-Regular.otf`, en zo ook Inter-SemiBold,
     met --basis erachter.
  7. `npm ci` in web/platform/browser en in tests/browser.
Daarna bouwen de presets van CMake: `cmake --preset native`, `cmake --build build/native`, en zo ook `web`.
Controlesommen staan hier niet: op Debian bewaakt apt de herkomst, met de hand is dat aan u.
TEXT
}

# --- the system -------------------------------------------------------------------------------------------------------

system_field() { sed -n "s/^$1=//p" "$os_release" 2>/dev/null | tr -d '"' | head -1 || true; }

check_system() {
    local id version
    id=$(system_field ID) version=$(system_field VERSION_ID)
    if [ "$id" = debian ] && { [ "$version" = 12 ] || [ "$version" = 13 ]; }; then return; fi
    if [ -d "$home/include" ] && [ -d "$home/src/imgui" ] && [ -d "$home/src/libxlsxwriter" ] && [ -d "$home/src/zlib" ] &&
        [ -d "$home/fonts" ]; then
        say "Dit systeem kent de set-up niet; wat met de hand in $home staat wordt gebruikt zoals het is."
        exit 0
    fi
    fail "dit systeem (${id:-onbekend} ${version:-}) kent de set-up niet; hij werkt op Debian 12 en 13." \
        "Volg de weg met de hand: ./emsdk-setup.sh --help" \
        "of bouw in een Debian-container: docker run -it -v \"\$PWD\":/werk -w /werk debian:12 ./run.sh --alleen-bouwen"
}

native_packages=(g++ clang-19 lld-19 llvm-19 clang-tidy-19 clang-format-19 libclang-rt-19-dev cmake ninja-build python3
    nlohmann-json3-dev doctest-dev librapidcheck-dev libsdl2-dev libdbus-1-dev libgl1-mesa-dev python3-fonttools xz-utils dpkg-dev)
all_packages=(chromium firefox-esr xvfb xauth xdotool dbus-daemon libgl1-mesa-dri faketime)

missing_packages() {
    local have name packages=("${native_packages[@]}")
    if [ "$scope" = all ]; then packages+=("${all_packages[@]}"); fi
    have=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "${packages[@]}" 2>/dev/null | sed -n 's/^ii *//p') || true
    for name in "${packages[@]}"; do if ! grep -qxF "$name" <<<"$have"; then printf '%s\n' "$name"; fi; done
    # Node may come from elsewhere than Debian, so the programs count, not the packages.
    if [ "$scope" = all ]; then
        if ! command -v node >/dev/null; then printf 'nodejs\n'; fi
        if ! command -v npm >/dev/null; then printf 'npm\n'; fi
    fi
}

part_packages() {
    local list missing=()
    list=$(missing_packages)
    if [ -n "$list" ]; then mapfile -t missing <<<"$list"; fi
    if [ ${#missing[@]} -gt 0 ]; then
        if [ "$(id -u)" != 0 ]; then
            fail "er ontbreken systeempakketten en u bent geen root." "Draai eerst als root:" \
                "apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
        fi
        say "Systeempakketten installeren: ${missing[*]}"
        apt-get update -q >"$scratch/apt.log" 2>&1 || true
        if ! DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${missing[@]}" \
            >>"$scratch/apt.log" 2>&1 </dev/null; then
            grep -E '^(E|Err|W):?' "$scratch/apt.log" | tail -5 >&2 || true
            fail "apt-get kon de pakketten niet installeren." \
                "Kijk of er netwerk is en of \`apt-get update\` werkt, en draai dit opnieuw."
        fi
    fi
    if [ "$scope" = all ] && ! node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)'; then
        fail "Node $(node --version) is te oud; nodig is 18 of later." "Werk Node bij en draai dit opnieuw."
    fi
}

# --- another Debian release, read with apt but without touching the machine's own sources -----------------------------

prepare_archive() {
    [ -z "${archive_ready:-}" ] || return 0
    local codename uri keyring=/usr/share/keyrings/debian-archive-keyring.gpg signed=
    codename=$(system_field VERSION_CODENAME)
    uri=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
        awk -v release="$codename" '$1 == release || $1 == "stable" || $1 == "oldstable" { print $2; exit }')
    [ -n "$uri" ] || fail "apt heeft geen bron voor Debian $codename." "Zet die in /etc/apt/sources.list en draai dit opnieuw."
    if [ -f "$keyring" ]; then signed="[signed-by=$keyring] "; fi
    mkdir -p "$scratch/apt/lists/partial" "$scratch/apt/cache/archives/partial"
    printf '%s\n' "deb $signed$uri $binaries_suite main" "deb-src $signed$uri $binaries_suite main" \
        "deb-src $signed$uri $imgui_suite main" "deb-src $signed$uri $workbook_suite main" >"$scratch/apt/sources.list"
    archive=(-q -oDir::Etc::sourcelist="$scratch/apt/sources.list" -oDir::Etc::sourceparts=/dev/null
        -oDir::State::Lists="$scratch/apt/lists" -oDir::Cache="$scratch/apt/cache" -oAPT::Sandbox::User=root
        -oDebug::NoLocking=1 -oAPT::Get::List-Cleanup=0)
    if ! apt-get "${archive[@]}" -oAPT::Update::Error-Mode=any update >"$scratch/archive.log" 2>&1; then
        grep -E '^(E|Err|W):?' "$scratch/archive.log" | tail -5 >&2 || true
        fail "de pakketlijsten van Debian $binaries_suite, $imgui_suite en $workbook_suite zijn niet te lezen." \
            "Kijk of er netwerk is en draai dit opnieuw; wat al klaar is blijft staan."
    fi
    archive_ready=yes
}

# newest_package NAME PREFIX: the newest version of the other release that starts with PREFIX; an empty one takes any.
newest_package() {
    apt-cache "${archive[@]}" madison "$1" | awk -F' *[|] *' '/Packages/ { print $2 }' | grep -E "^$2" | sort -V | tail -1 || true
}

# fetch_packages FOLDER NAME=PREFIX...: downloads packages of the other release; apt checks them against signed lists.
fetch_packages() {
    local folder=$1 wish version wanted=()
    shift
    for wish in "$@"; do
        version=$(newest_package "${wish%%=*}" "${wish#*=}")
        [ -n "$version" ] || fail "Debian $binaries_suite heeft ${wish%%=*} ${wish#*=} niet meer." "Meld dit bij het project."
        wanted+=("${wish%%=*}=$version")
    done
    mkdir -p "$folder"
    (cd "$folder" && apt-get "${archive[@]}" download "${wanted[@]}") >"$scratch/download.log" 2>&1 ||
        { tail -3 "$scratch/download.log" >&2; fail "ophalen brak af: ${wanted[*]}." "Draai dit opnieuw."; }
    say "  opgehaald: ${wanted[*]}"
}

# fetch_source FOLDER NAME VERSION: downloads a source package and unpacks the upstream tree into FOLDER.
fetch_source() {
    mkdir -p "$1" "$scratch/source-$2"
    (cd "$scratch/source-$2" && apt-get "${archive[@]}" source --download-only "$2=$3") >"$scratch/download.log" 2>&1 ||
        { tail -3 "$scratch/download.log" >&2; fail "ophalen brak af: $2 $3." "Draai dit opnieuw."; }
    tar -xf "$(find "$scratch/source-$2" -name "$2_*.orig.tar.*" ! -name '*.asc' | head -1)" -C "$1" --strip-components=1
    say "  opgehaald: bron van $2 $3"
}

source_versions() { apt-cache "${archive[@]}" showsrc "$1" | sed -n 's/^Version: //p' | sort -V; }

# fetch_pinned FOLDER NAME VERSION SUITE: the source of this upstream version, which that release has.
fetch_pinned() {
    prepare_archive
    local version
    version=$(source_versions "$2" | grep -F "$3" | tail -1) || true
    [ -n "$version" ] || fail "Debian $4 heeft de bron van $2 $3 niet meer." "Meld dit bij het project."
    fetch_source "$1" "$2" "$version"
}

# --- parts in the folder of our own -----------------------------------------------------------------------------------

# The number of files and bytes of a finished part: a lost or cut-off file changes it.
measure() { find "$1" -name __pycache__ -prune -o -type f -printf '%s\n' | awk '{ n++; s += $1 } END { print n + 0, s + 0 }'; }

# part NAME FOLDER KEY FUNCTION: makes $home/FOLDER by FUNCTION (given a scratch folder) unless its stamp still holds.
part() {
    local name=$1 folder=$home/$2 stamp=$home/stamps/$1 key work
    key=$({ printf '%s\n' "$3"; declare -f "$4"; } | sha256sum | cut -c1-16)
    if [ -f "$stamp" ] && [ -d "$folder" ] && [ "$(cat "$stamp")" = "$key $(measure "$folder")" ]; then return; fi
    say "Onderdeel $name klaarzetten"
    rm -f "$stamp"
    work=$scratch/part-$name
    rm -rf "$work" && mkdir -p "$work"
    "$4" "$work"
    rm -rf "$folder" && mkdir -p "$(dirname "$folder")" "$home/stamps"
    mv "$work" "$folder"
    printf '%s' "$key $(measure "$folder")" >"$stamp.new"
    mv "$stamp.new" "$stamp"
}

make_include() {
    cp -r /usr/include/nlohmann "$1/nlohmann"
    cp /usr/share/doc/nlohmann-json3-dev/copyright "$1/LICENSE-nlohmann-json.txt"
    mkdir "$1/doctest" && cp /usr/include/doctest/doctest.h "$1/doctest/"
}

make_emscripten() {
    local debs=$scratch/debs root=$scratch/root arch
    arch=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
    prepare_archive
    fetch_packages "$debs" "emscripten=$emscripten_version" node-acorn= binaryen=120 libc6=2.41 libstdc++6=14 libgcc-s1=14
    mkdir -p "$root"
    # Left out: libraries for link-time optimisation and dynamic linking (1.2 GB), and Emscripten's own tests.
    dpkg-deb --fsys-tarfile "$debs"/emscripten_*.deb | tar -x -C "$root" \
        --exclude='*/wasm32-emscripten/lto*' --exclude='*/wasm32-emscripten/pic' --exclude='./usr/share/emscripten/test'
    mv "$root"/usr/share/emscripten/{.[!.]*,*} "$1"
    mv "$root/usr/share/doc/emscripten/copyright" "$1/LICENSE"
    local deb
    for deb in "$debs"/{node-acorn,binaryen,libc6,libstdc++6,libgcc-s1}_*.deb; do dpkg-deb -x "$deb" "$root"; done
    mkdir -p "$1/node_modules" "$1/binaryen/bin" "$1/binaryen/lib" "$1/binaryen/libexec"
    mv "$root/usr/share/nodejs/acorn" "$1/node_modules/acorn"
    mv "$root"/usr/bin/wasm* "$1/binaryen/libexec/"
    mv "$root/usr/lib/$arch"/{libbinaryen.so,ld-linux*,libc.so.6,libm.so.6} "$root/usr/lib/$arch"/{libstdc++,libgcc_s}.so* \
        "$1/binaryen/lib/"
    # These programs are built for a newer C library than Debian 12 has, so each starts with the loader it came with.
    local program
    for program in "$1"/binaryen/libexec/*; do
        printf '#!/bin/sh\nhere=${0%%/*}/..\nexec "$here"/lib/ld-linux* --library-path "$here/lib" "$here/libexec/%s" "$@"\n' \
            "$(basename "$program")" >"$1/binaryen/bin/$(basename "$program")"
        chmod +x "$1/binaryen/bin/$(basename "$program")"
    done
    cat >"$1/.emscripten" <<'CONFIG'
# Read by Emscripten from its own folder; paths follow that folder, so it may move.
import shutil
from tools.utils import path_from_root
LLVM_ROOT = '/usr/lib/llvm-19/bin'
LLVM_ADD_VERSION = ''
CLANG_ADD_VERSION = ''
BINARYEN_ROOT = path_from_root('binaryen')
NODE_JS = shutil.which('node') or 'node'
FROZEN_CACHE = True
CONFIG
    # What does not link and run gets no stamp.
    printf '#include <vector>\n#include <cstdio>\nint main() { std::vector<int> v{6, 7}; std::printf("%%d\\n", v[0] * v[1]); }\n' \
        >"$scratch/probe.cpp"
    env -u EM_CONFIG "$1/em++" -Os "$scratch/probe.cpp" -o "$scratch/probe.js" >"$scratch/probe.log" 2>&1 &&
        [ "$(node "$scratch/probe.js")" = 42 ] ||
        { tail -5 "$scratch/probe.log" >&2; fail "Emscripten staat er, maar een proefprogramma bouwt niet." "Meld dit bij het project, met de regels hierboven."; }
}

make_sdl() { fetch_pinned "$1" libsdl2 "$sdl_version" "$binaries_suite"; }

make_libxlsxwriter() { fetch_pinned "$1" libxlsxwriter "$libxlsxwriter_version" "$workbook_suite"; }

make_zlib() { fetch_pinned "$1" zlib "$zlib_version" "$workbook_suite"; }

make_imgui() {
    prepare_archive
    local version
    version=$(source_versions imgui | tail -1)
    if [ "$(printf '%s\n' "$imgui_minimum" "$version" | sort -V | head -1)" != "$imgui_minimum" ]; then
        fail "Debian $imgui_suite heeft Dear ImGui ${version:-niet}; nodig is $imgui_minimum of later." "Meld dit bij het project."
    fi
    fetch_source "$1" imgui "$version"
}

make_fonts() {
    prepare_archive
    fetch_packages "$scratch/inter-deb" fonts-inter=
    dpkg-deb -x "$scratch"/inter-deb/fonts-inter_*.deb "$scratch/inter"
    local cut="$project/cmake/cut-font.py"
    /usr/bin/python3 "$cut" "$(find "$scratch/inter" -name 'Inter-Regular.[ot]tf')" "$1/Inter-Regular.otf"
    /usr/bin/python3 "$cut" "$(find "$scratch/inter" -name 'Inter-SemiBold.[ot]tf')" "$1/Inter-SemiBold.otf" --basis
    cp "$scratch/inter/usr/share/doc/fonts-inter/copyright" "$1/LICENSE-Inter.txt"
}

# npm's packages lie in the project, so their stamp does too.
part_npm() { # folder in the project, what for
    local folder=$project/$1 key
    key=$({ cat "$folder/package-lock.json"; node --version; } | sha256sum | cut -c1-16)
    if [ "$(cat "$folder/node_modules/.elp-stamp" 2>/dev/null)" = "$key" ]; then return; fi
    say "npm-pakketten voor $2 ophalen"
    (cd "$folder" && npm ci --no-audit --no-fund) >"$scratch/npm.log" 2>&1 ||
        { tail -5 "$scratch/npm.log" >&2; fail "npm ci in $1 mislukte." "Kijk of er netwerk is en draai dit opnieuw."; }
    printf '%s' "$key" >"$folder/node_modules/.elp-stamp"
}

# --- all together -----------------------------------------------------------------------------------------------------

# Takes the lock, drops what a broken run left and makes a scratch folder that goes when this run ends.
open_home() {
    mkdir -p "$home"
    exec 9>"$home/.lock"
    flock -n 9 || { say "Een andere set-up is bezig; wachten."; flock 9; }
    rm -rf "$home"/scratch.*
    scratch=$(mktemp -d "$home/scratch.XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
}

main() {
    local argument
    scope=all
    for argument in "$@"; do
        case $argument in
            --all) scope=all ;;
            --native-only) scope=native ;;
            -h | --help) usage; exit 0 ;;
            *) printf 'Fout: onbekende optie %s\n\n' "$argument" >&2; usage >&2; exit 2 ;;
        esac
    done
    check_system
    open_home
    part_packages
    part include include "$(dpkg-query -W -f '${Version}' nlohmann-json3-dev doctest-dev)" make_include
    part imgui src/imgui "$imgui_minimum" make_imgui
    part libxlsxwriter src/libxlsxwriter "$libxlsxwriter_version" make_libxlsxwriter
    part zlib src/zlib "$zlib_version" make_zlib
    part fonts fonts "$(cat "$project/cmake/cut-font.py")" make_fonts
    if [ "$scope" = all ]; then
        part emscripten emscripten "$emscripten_version" make_emscripten
        part sdl src/SDL2 "$sdl_version" make_sdl
        part_npm web/platform/browser "de webpagina"
        part_npm tests/browser "de browsertests"
    fi
    say "Klaar: gereedschap en bronnen staan in $home ($(sed -n 's/^#define IMGUI_VERSION  *"\(.*\)"/Dear ImGui \1/p' "$home/src/imgui/imgui.h"))."
}

# The tests read this file for its functions alone.
if [ "${BASH_SOURCE[0]}" = "$0" ]; then main "$@"; fi
