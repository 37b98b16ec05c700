// Every text that the program asks for exists, and every text that exists is asked for.
import { line_of, without_comments } from './sources.mjs';

/** Beginnings of keys that are made from codes and ids while the program runs. */
export const made_keys = ['aanwijzing.', 'bevinding.', 'ding.', 'eenheid.', 'keuze.', 'ontbreekt.', 'optie.', 'probleem.', 'stap.', 'status.', 'veld.'];

function literals(file) {
    const text = without_comments(file.text);
    return [...text.matchAll(/"((?:\\.|[^"\\\n])*)"/g)].map((found) => ({ text: found[1], index: found.index }));
}

/** Texts that nothing names: their key stands in no source, whole or behind a made beginning. */
export function unused_texts(keys, files) {
    const named = new Set(files.flatMap((file) => literals(file).map((literal) => literal.text)));
    return keys.filter((key) => {
        if (named.has(key)) return false;
        const beginning = made_keys.find((start) => key.startsWith(start));
        if (beginning === 'bevinding.' || beginning === 'probleem.') {
            return !named.has(key.slice(beginning.length).replace(/\.stap$/, ''));
        }
        return !beginning && ![...named].some((name) => name.length > 3 && name.endsWith('.') && key.startsWith(name));
    });
}

/** Keys that stand in a source like a text key and have no text, as "path:line: key". */
export function missing_texts(keys, files) {
    const known = new Set(keys);
    const groups = new Set(keys.map((key) => key.split('.')[0]));
    const faults = [];
    for (const file of files) {
        for (const literal of literals(file)) {
            const looks_like_a_key = /^[a-z]+(\.[a-z0-9_-]+)+$/.test(literal.text) && groups.has(literal.text.split('.')[0]);
            const called = /\b(?:teksten|tekst|text|t)\s*\(\s*$|\bfill\s*\(\s*$/.test(file.text.slice(0, literal.index));
            if (looks_like_a_key && called && !known.has(literal.text)) faults.push(`${line_of(file, literal.index)}: ${literal.text}`);
        }
    }
    return faults;
}

/** Keys of texts that the page does not carry, in sources that it is made of, as "path:line: key". */
export function absent_texts(files) {
    return files.filter((file) => !/^(cli|core\/rapport)\//.test(file.path)).flatMap((file) => literals(file)
        .filter((literal) => /^(cli|rapport)\./.test(literal.text)).map((literal) => `${line_of(file, literal.index)}: ${literal.text}`));
}

/** Codes of problems and findings in a source that have no sentence or no next step. */
export function missing_sentences(keys, files) {
    const known = new Set(keys);
    const faults = [];
    for (const file of files) {
        const text = without_comments(file.text);
        const code = /Severity::\w+,\s*"([a-z0-9.-]+)"|\breport(?:_open|_error)?\(\s*(?:problems|assessment),\s*(?:plan,\s*)?"([a-z0-9.-]+)"/g;
        for (const found of text.matchAll(code)) {
            const key = `probleem.${found[1] ?? found[2]}`;
            for (const wanted of [key, `${key}.stap`]) {
                if (!known.has(wanted)) faults.push(`${line_of(file, found.index)}: ${wanted}`);
            }
        }
        for (const found of text.matchAll(/Aard::\w+,\s*(?:\.code\s*=\s*)?"([a-z0-9.-]+)"/g)) {
            for (const wanted of [`bevinding.${found[1]}`, `bevinding.${found[1]}.stap`]) {
                if (!known.has(wanted)) faults.push(`${line_of(file, found.index)}: ${wanted}`);
            }
        }
    }
    return faults;
}
