// node run.mjs [--json FILE] (started by run, which fetches its packages): builds what it measures, and prints one table: the core natively and as wasm in this Node,
// beside publicodes with the same rule in the same Node, and the page's bytes by part beside another web application's.
// Machines are noisy: only what was measured in one run may be compared.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import Engine from 'publicodes';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rows = [];
const add = (row) => rows.push(row);

function run(program, ...args) {
    return execFileSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] });
}

function build(preset, target) {
    process.stderr.write(`Bouwen: ${preset}, ${target}\n`);
    run('cmake', '--preset', preset);
    run('cmake', '--build', '--preset', preset, '--target', target);
}

/** The same rule for publicodes, with the values of the same rule file (R-2, R-3). */
function publicodesRule() {
    const { parameters } = JSON.parse(readFileSync(join(root, 'assets/regelingen/zonmw-uitvoering.json')));
    const valueOf = (id) => parameters.find((each) => each.id === `uitvoering.${id}`).waarden[0].waarde;
    const inhabitants = valueOf('module.inwoners');
    const engine = new Engine({
        inwoners: 100000,
        vast: { variations: [{ si: `inwoners < ${valueOf('grens')}`, alors: valueOf('vast.onder-grens') }, { sinon: valueOf('vast.boven-grens') }] },
        // It rounds to the nearest: half a module less gives whole modules.
        modules: { valeur: `(inwoners - ${inhabitants / 2}) / ${inhabitants}`, arrondi: 'oui' },
        totaal: `vast + modules * ${valueOf('module.bedrag')}`,
    });
    return (inwoners) => engine.setSituation({ inwoners }).evaluate('totaal'); // with all that led to it
}

/** Evaluations a second, after it was shown to give what elp gives. */
function publicodes() {
    const evaluate = publicodesRule();
    for (const inwoners of [100000, 226500, 259999, 260000, 310000]) {
        const ours = JSON.parse(run('build/native/cli/elp', 'subsidie', '--inwoners', String(inwoners), '--peildatum', '2026-01-01', '--json'));
        assert.equal(evaluate(inwoners).nodeValue, ours.totaal_cent, `${inwoners} inwoners`);
    }
    const speeds = Array.from({ length: 5 }, (_, round) => {
        const many = 2000;
        const begin = process.hrtime.bigint();
        for (let i = 0; i < many; ++i) evaluate(100000 + 20 * round + i);
        return many / (Number(process.hrtime.bigint() - begin) / 1e9);
    });
    return speeds.sort((a, b) => a - b)[2];
}

function core() {
    const native = JSON.parse(run('build/native/tests/bench/bench_core', '--json'));
    const wasm = JSON.parse(run(process.execPath, 'build/web/tests/bench/bench_core.js', '--json'));
    const other = publicodes();
    native.forEach((row, at) => {
        const evaluation = row.unit === 'a second';
        add({ ...row, where: 'native' });
        add({ ...wasm[at], where: 'wasm', ...(evaluation ? { ratio: wasm[at].value / other, remark: `publicodes ${Math.round(other)} a second` } : {}) });
    });
}

const filesIn = (folder, fits) => readdirSync(folder, { recursive: true }).filter(fits).map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** Each file compressed by itself, as a server sends it. */
function bytes(what, paths) {
    const all = paths.map((path) => readFileSync(path));
    const sum = (pack) => all.reduce((total, each) => total + pack(each).length, 0);
    const size = { gzip: sum((each) => gzipSync(each, { level: 9 })), brotli: sum((each) => brotliCompressSync(each)) };
    add({ where: 'page', what, value: size.gzip, unit: 'gzip', remark: `${size.brotli} brotli, ${paths.length} files` });
    return size.gzip;
}

function page() {
    const dist = join(root, 'dist');
    const part = (pattern) => filesIn(dist, (name) => pattern.test(name));
    bytes('program', part(/eerstelijnsplanner\.wasm$/));
    bytes('scripts and styles', part(/(eerstelijnsplanner|boot)\.js$|page\.css$|index\.html$/));
    bytes('what makes files, at the first one', part(/uitvoer.*\.(wasm|js)$/));
    bytes('English, when asked for', part(/teksten-en\.json$/));
    const ours = bytes('first load', part(/(eerstelijnsplanner\.wasm|eerstelijnsplanner\.js|boot\.js|page\.css|index\.html|pictogram\.svg)$/));
    const excalidraw = bytes('Excalidraw without fonts, languages and subsetting',
        filesIn(join(root, 'tests/bench/node_modules/@excalidraw/excalidraw/dist/prod'), (name) => /\.(js|css)$/.test(name) && !/locales|subset|fonts/.test(name)));
    Object.assign(rows.at(-2), { ratio: ours / excalidraw, remark: `${rows.at(-2).remark}; beside Excalidraw` });
}

function print() {
    for (const { where, what, value, unit, ratio, remark = '' } of rows) {
        const number = value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
        console.log(`${where.padEnd(7)}${what.padEnd(52)}${number.padStart(12)} ${unit.padEnd(9)}${ratio ? `${ratio.toFixed(2)} x` .padStart(10) : ''.padStart(10)}  ${remark}`);
    }
}

build('native', 'bench_core');
build('native', 'elp');
build('web', 'bench_core');
build('web', 'dist_een_bestand');
core();
page();
print();
const [option, path] = process.argv.slice(2);
if (option === '--json') writeFileSync(path, `${JSON.stringify({ node: process.version, rows }, null, 1)}\n`);
