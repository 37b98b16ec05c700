// No amount, percentage or date of policy stands in code: it stands in a rule file with its source.
import { line_of, without_comments } from './sources.mjs';

/** Numbers of mechanism that are no policy: limits, scales and calendars, each for its own file alone. */
const mechanism = new Map(Object.entries({
    'core/base/date.cpp': ['146097', '719468', '1900', '2199', '"0000-00-00"', '10000', '99991231'],
    'core/base/read.hpp': ['1024', '50000', '20000'],
    'core/base/describe.hpp': [],
    'core/plan/schema.cpp': ['2020'],
    'core/resv/overlap.cpp': ['100000'],
    'core/rapport/xlsx.cpp': ['1000', '500000', '32767', '999999999999999', '"0.00 %"'],
    'core/subsidie/uitvoering.cpp': ['100000'],
}));

/** A number that may be policy: four digits or more, a percentage, a year, or a date made of parts. */
const suspect = /\b(\d[\d']{3,})(?:[uUlL]+)?\b|\bDate\s*\{\s*\d|\bmake_date\s*\(\s*\d|"\d{4}-\d{2}-\d{2}"|"[^"\n]*\d\s*%[^"\n]*"/g;

/** The literals in core sources that look like policy, as "path:line: what". */
export function amount_faults(files) {
    const faults = [];
    for (const file of files) {
        const text = without_comments(file.text);
        const known = mechanism.get(file.path) ?? [];
        for (const found of text.matchAll(suspect)) {
            const digits = (found[1] ?? '').replaceAll("'", '');
            if (known.includes(digits || found[0])) continue;
            faults.push(`${line_of(file, found.index)}: ${found[0]} hoort in een regelbestand`);
        }
    }
    return faults;
}
