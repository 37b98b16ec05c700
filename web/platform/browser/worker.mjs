// node worker.mjs FOLDER: writes worker.js to a filled dist, with the name of the build and the hash of each of its files.
// The name follows from all that is in it, so that another build always has another name.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = (name) => fileURLToPath(new URL(name, import.meta.url));
const sha256 = (bytes) => createHash('sha256').update(bytes);

/** The paths of all files in a folder, below it. */
export const namesIn = (folder, at = '') => readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) =>
    (entry.isDirectory() ? namesIn(folder, `${at}${entry.name}/`) : [at + entry.name]));

export function writeWorker(folder) {
    const names = namesIn(folder).filter((name) => !/^worker|^eerstelijnsplanner\.html$/.test(name)).sort();
    const files = Object.fromEntries(names.map((name) => [name, `sha256-${sha256(readFileSync(join(folder, name))).digest('base64')}`]));
    const list = `const files = ${JSON.stringify(files, null, 4)};\n`;
    const code = readFileSync(source('worker.js'), 'utf8');
    const build = sha256(list + code).digest('hex').slice(0, 16);
    writeFileSync(join(folder, 'worker.js'), `const build = '${build}';\n${list}\n${code}`);
    copyFileSync(source('worker-uit.js'), join(folder, 'worker-uit.js'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeWorker(process.argv[2]);
