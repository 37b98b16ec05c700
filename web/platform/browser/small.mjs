// node small.mjs FOLDER PROGRAM MAKER BOOT WORKER: writes the scripts of the compiled program and of the module that makes
// files, and the scripts of the page and of its worker as one each, to FOLDER without what only a reader of them needs.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const [folder, ...scripts] = process.argv.slice(2);
const own = scripts.splice(-2);
const common = { minify: true, format: 'esm', target: 'es2022', charset: 'ascii', logLevel: 'warning' };
mkdirSync(folder, { recursive: true });
for (const script of scripts) await build({ ...common, entryPoints: [script], outfile: join(folder, basename(script)) });
for (const script of own) {
    await build({ ...common, entryPoints: [script], outfile: join(folder, basename(script)), bundle: true,
        external: scripts.map((each) => `./${basename(each)}`) });
}
