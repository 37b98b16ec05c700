#!/usr/bin/env bash
# The figures do not move with the clock: the tests of the core and the answers of elp are the same at other dates.
set -euo pipefail
elp=$1 core_tests=$2 plan=$3
now=$("$elp" bereken "$plan" --json)
for day in '2024-02-29 23:59:59' '2027-01-01 00:00:01' '2038-01-20 12:00:00'; do
    then=$(faketime "$day" "$elp" bereken "$plan" --json)
    if [ "$now" != "$then" ]; then
        printf 'Op %s geeft elp een ander antwoord.\n' "$day" >&2
        exit 1
    fi
    faketime "$day" "$core_tests" --minimal
done
