#!/usr/bin/env bash
# The set-up repairs what broke off or was damaged, leaves alone what is whole, and says clearly what it cannot do.
# Works in a folder of its own with stand-ins for apt; installs and downloads nothing.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

check() { # check TEXT COMMAND...
    local text=$1
    shift
    if "$@"; then printf 'goed: %s\n' "$text"; else
        printf 'FOUT: %s\n' "$text"
        failed=1
    fi
}
contains() { grep -qF -- "$1" "$2"; }
absent() { [ ! -e "$1" ]; }
same() { [ "$1" = "$2" ]; }
# run NAME COMMAND...: keeps output and exit status of a run of its own.
run() {
    local name=$1 status=0
    shift
    "$@" >"$work/$name.out" 2>&1 </dev/null || status=$?
    printf '%s' "$status" >"$work/$name.status"
}
status_of() { cat "$work/$1.status"; }
# In a fresh shell: the set-up's functions, a made-up part in $work/home, and then the given code.
with_part() {
    ELP_TOOLCHAIN_DIR=$work/home bash -c '
        source "$1/emsdk-setup.sh"
        made=$2/made
        make_part() { printf "x\n" >>"$made"; printf "eerste\n" >"$1/een"; mkdir "$1/sub"; hinder; printf "tweede\n" >"$1/sub/twee"; }
        hinder() { :; }
        key=1
        eval "$3"
        open_home
        part proef deel/proef "$key" make_part' _ "$project" "$work" "${1:-}"
}
times_made() { wc -l <"$work/made"; }

# --- parts ---
run first with_part
check "een onderdeel komt heel op zijn plaats" same "$(status_of first) $(cat "$work/home/deel/proef/sub/twee")" "0 tweede"
run second with_part
check "een tweede keer maakt niets opnieuw" same "$(times_made)" 1
check "een tweede keer zegt niets" same "$(cat "$work/second.out")" ""

printf 'twe' >"$work/home/deel/proef/sub/twee"
run cut with_part
check "een afgebroken bestand wordt hersteld" same "$(times_made) $(cat "$work/home/deel/proef/sub/twee")" "2 tweede"
rm "$work/home/deel/proef/een"
run lost with_part
check "een verdwenen bestand wordt hersteld" same "$(times_made) $(cat "$work/home/deel/proef/een")" "3 eerste"
run recipe with_part 'key=2'
check "een ander recept maakt het onderdeel opnieuw" same "$(times_made)" 4

rm -rf "$work/home" "$work/made"
run broken with_part 'hinder() { fail "ophalen brak af: proef." "Draai dit opnieuw."; }'
check "een mislukte download stopt met de volgende stap" contains "Draai dit opnieuw." "$work/broken.out"
check "een mislukte download geeft een foutcode" same "$(status_of broken)" 1
check "een mislukte download laat geen onderdeel na" absent "$work/home/deel/proef"
check "een mislukte download laat geen stempel na" absent "$work/home/stamps/proef"
run repaired with_part
check "de volgende keer slaagt" same "$(status_of repaired) $(cat "$work/home/deel/proef/sub/twee")" "0 tweede"

run killed with_part 'key=3; hinder() { kill -9 $BASHPID; }'
check "een gedood proces laat het oude onderdeel zonder stempel" absent "$work/home/stamps/proef"
check "een gedood proces laat rommel na" same "$(find "$work/home" -maxdepth 1 -name 'scratch.*' | wc -l)" 1
run after_kill with_part 'key=3'
check "de volgende keer herstelt dat" same "$(status_of after_kill) $(cat "$work/home/deel/proef/sub/twee")" "0 tweede"
check "en ruimt de rommel op" same "$(find "$work/home" -maxdepth 1 -name 'scratch.*' | wc -l)" 0

# --- what the set-up cannot do ---
printf 'ID=plan9\nVERSION_ID="4"\n' >"$work/os-release"
run system env ELP_OS_RELEASE="$work/os-release" ELP_TOOLCHAIN_DIR="$work/other" "$project/emsdk-setup.sh"
check "een onbekend systeem geeft een foutcode" same "$(status_of system)" 1
check "een onbekend systeem wordt genoemd" contains "plan9 4" "$work/system.out"
check "een onbekend systeem krijgt de weg met de hand" contains "emsdk-setup.sh --help" "$work/system.out"
check "op een onbekend systeem verandert niets" absent "$work/other"
run nothing env ELP_OS_RELEASE="$work/bestaat-niet" ELP_TOOLCHAIN_DIR="$work/other" "$project/emsdk-setup.sh"
check "een systeem zonder naam geeft dezelfde uitleg" contains "onbekend" "$work/nothing.out"
run option "$project/emsdk-setup.sh" --onzin
check "een onbekende optie geeft foutcode 2" same "$(status_of option)" 2
run help "$project/emsdk-setup.sh" --help
check "de hulp noemt de vaste versies" contains "3.1.69" "$work/help.out"
for folder in $(grep -oE '^ *part [a-z]+ src/[A-Za-z0-9]+' "$project/emsdk-setup.sh" | sed 's/.* //'); do
    check "de weg met de hand noemt $folder" contains "D/$folder" "$work/help.out"
done
check "de hulp zegt wat niet getest is" contains "niet getest" "$work/help.out"

run run_option "$project/run.sh" --onzin
check "run.sh weigert een onbekende optie met foutcode 2" same "$(status_of run_option)" 2
run run_help "$project/run.sh" --help
check "run.sh legt zijn opties uit" contains "--alleen-bouwen" "$work/run_help.out"

mkdir "$work/stand-in"
printf '#!/bin/sh\nexit 1\n' >"$work/stand-in/dpkg-query"
printf '#!/bin/sh\n[ "$1" = -u ] && echo 1000\n' >"$work/stand-in/id"
chmod +x "$work/stand-in"/*
run rootless env PATH="$work/stand-in:$PATH" ELP_TOOLCHAIN_DIR="$work/other" "$project/emsdk-setup.sh"
check "zonder root staat er welk commando als root moet" contains "apt-get install -y --no-install-recommends g++" "$work/rootless.out"
check "zonder root geeft een foutcode" same "$(status_of rootless)" 1

rm "$work/stand-in"/*
printf '#!/bin/sh\ncase "$*" in *indextargets*) exec /usr/bin/apt-get "$@" ;; esac\necho "E: Temporary failure resolving" >&2\nexit 100\n' \
    >"$work/stand-in/apt-get"
chmod +x "$work/stand-in/apt-get"
run offline env PATH="$work/stand-in:$PATH" ELP_TOOLCHAIN_DIR="$work/offline" "$project/emsdk-setup.sh" --native-only
check "zonder netwerk geeft een foutcode" same "$(status_of offline)" 1
check "zonder netwerk staat er de volgende stap" contains "Kijk of er netwerk is" "$work/offline.out"
check "zonder netwerk blijft wat klaar is" test -f "$work/offline/stamps/include"
check "zonder netwerk is er geen half onderdeel" absent "$work/offline/src/imgui"

# --- what the project's files must not hold ---
lock=$project/tests/browser/package-lock.json
check "het slot van npm noemt geen adres van een register" same "$(grep -cE '"resolved"|registry' "$lock" || true)" 0
check "de set-up noemt geen adres van een archief" same "$(grep -cE 'https?://' "$project/emsdk-setup.sh" || true)" 0

exit $failed
