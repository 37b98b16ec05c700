// node onefile.mjs OUT PROGRAM MAKER NOTICES SOURCE: writes the planner as one page, for who opens it by a double click from a disk
// or a mail. Program, texts, scripts and styles lie in it; it asks nothing of any server and keeps no worker.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const [out, program, maker, notices, source] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const text = (path) => readFileSync(path, 'utf8');

/** Other modules in the place of those that need a server, or that keep things unasked. */
const asFile = {
    name: 'as-file',
    setup({ onResolve }) {
        onResolve({ filter: /\/eerstelijnsplanner\.js$/ }, () => ({ path: program }));
        onResolve({ filter: /\/uitvoer\.js$/ }, () => ({ path: maker }));
        onResolve({ filter: /\/aside\.js$/ }, () => ({ path: join(here, 'here.js') }));
        onResolve({ filter: /\/recovery\.js$/ }, ({ importer }) =>
            (importer.endsWith('boot.js') ? { path: join(here, 'asked.js') } : null));
    },
};

async function script() {
    const { outputFiles: [bundle] } = await build({ entryPoints: [join(here, 'boot.js')], bundle: true, write: false, minify: true,
        format: 'esm', target: 'es2022', charset: 'ascii', logLevel: 'warning', plugins: [asFile], inject: [join(here, 'inside.js')],
        define: { 'navigator.serviceWorker': 'undefined' } });
    return bundle.text;
}

const hash = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const packed = (name, path) => `<script type="text/plain" id="${name}">${gzipSync(readFileSync(path), { level: 9 }).toString('base64')}</script>\n`;

/** Puts something in the place of the one part of the page that fits. */
function place(page, pattern, content) {
    const all = page.match(new RegExp(pattern, 'g')) ?? [];
    if (all.length !== 1) throw new Error(`${pattern} staat ${all.length} keer in de pagina`);
    return page.replace(pattern, () => content);
}

const [code, styles] = [await script(), text(join(here, 'page.css')) + text(join(here, 'asked.css'))];
const icon = readFileSync(join(source, 'assets/icons/pictogram.svg')).toString('base64');
const policy = `default-src 'none'; script-src ${hash(code)} 'wasm-unsafe-eval'; style-src ${hash(styles)}; img-src data: blob:; ` +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types planner";
let page = text(join(source, 'shell.html'));
page = place(page, /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, policy);
page = place(page, /pictogram\.svg/, `data:image/svg+xml;base64,${icon}`);
for (const useless of [/<link rel="icon"[^>]*png[^>]*>\n/, /<link rel="manifest"[^>]*>\n/, /<link rel="modulepreload"[^>]*>\n/, /<link rel="preload"[^>]*>\n/]) {
    page = place(page, useless, '');
}
page = place(page, /<link rel="stylesheet"[^>]*>/, `<style>${styles}</style>`);
page = place(page, /<script type="module"[^>]*><\/script>\n/, '');
page = place(page, /<\/body>\n<\/html>\n/, text(join(here, 'asked.html')) +
    packed('eerstelijnsplanner.wasm', program.replace(/\.js$/, '.wasm')) + packed('uitvoer.wasm', maker.replace(/\.js$/, '.wasm')) +
    packed('teksten-en.json', join(source, 'assets/teksten/en.json')) +
    `<script type="module">${code}</script>\n</body>\n</html>\n<!--\n${text(notices).replaceAll('--', '- -')}\n-->\n`);
writeFileSync(out, page);
