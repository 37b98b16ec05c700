// The source files that guards look at, as { path, text } with paths from the root of the project.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** All files below `folder` whose name ends in one of `endings`. */
export function sources(folder, endings) {
    const found = [];
    const walk = (dir) => {
        for (const entry of readdirSync(dir, { withFileTypes: true })) {
            if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
            const path = join(dir, entry.name);
            if (entry.isDirectory()) walk(path);
            else if (endings.some((ending) => entry.name.endsWith(ending))) {
                found.push({ path: relative(root, path), text: readFileSync(path, 'utf8') });
            }
        }
    };
    walk(join(root, folder));
    return found;
}

/** The text without comments; string literals stay. Line breaks stay, so that line numbers hold. */
export function without_comments(text) {
    return text.replace(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
        (piece) => (piece.startsWith('"') ? piece : piece.replace(/[^\n]/g, ' ')));
}

/** "path:line" of a place in a text. */
export function line_of(file, index) {
    return `${file.path}:${file.text.slice(0, index).split('\n').length}`;
}
