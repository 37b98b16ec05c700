// Plan files for the tests, good and bad, and where the pictures for a person to look at go.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './driver.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '../../..');
/** What is tested: ELP_DIST, or dist/ of the project. */
export const dist = process.env.ELP_DIST ?? join(project, 'dist');
/** The address of a part on the server: what belongs to one another lies in a folder named after the build. */
export const partAddress = (name) => `/${readdirSync(dist, { withFileTypes: true }).find((each) => each.isDirectory()).name}/${name}`;
export const example = () => readFileSync(join(project, 'assets/voorbeelden/almere.json'));

const folders = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })));

/** A folder for one test run; it goes when the process ends. */
export function scratchFolder() {
    const folder = mkdtempSync(join(tmpdir(), 'elp-test-'));
    folders.push(folder);
    return folder;
}

export function write(folder, name, bytes) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
}

/** The path of the next picture, kept as build output: ELP_BEELDEN, or build/beelden of the project. */
export function picture(name) {
    const folder = process.env.ELP_BEELDEN ?? join(project, 'build/beelden');
    mkdirSync(folder, { recursive: true });
    return join(folder, `${name}.png`);
}

/** Waits for a file that ends well in a folder of downloads; gives its path. */
export function download(folder, fits = /\.json$/) {
    return until(`een download in ${folder}`, () => {
        const names = readdirSync(folder);
        const name = names.find((each) => fits.test(each));
        return name && !names.some((each) => /\.(part|crdownload)$/.test(each)) && readFileSync(join(folder, name)).length > 0 ? join(folder, name) : null;
    });
}

/** Files that no plan can be read from, with the words that the message must hold. */
export function badFiles(folder) {
    const good = example();
    return [
        { path: write(folder, 'afgebroken.json', good.subarray(0, good.length / 2)), says: /afgebroken|beschadigd/ },
        { path: write(folder, 'nieuwer.json', JSON.stringify({ ...JSON.parse(good), schemaversie: 99 })), says: /99/ },
        { path: write(folder, 'reusachtig.json', Buffer.alloc(50 * 1024 * 1024, 0x20)), says: /te groot/ },
        { path: write(folder, 'diep.json', '['.repeat(1_000_000) + ']'.repeat(1_000_000)), says: /diep|geen/ },
        { path: write(folder, 'geen-tekst.json', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])), says: /UTF-8/ },
        { path: write(folder, 'leeg.json', ''), says: /leeg/ },
    ];
}
