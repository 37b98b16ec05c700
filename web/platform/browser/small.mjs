// node small.mjs FOLDER PROGRAM MAKER BOOT: writes the scripts of the compiled program and of the module that makes files,
// and the page's own scripts as one, to FOLDER without what only a reader of them needs.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const [folder, ...scripts] = process.argv.slice(2);
const boot = scripts.pop();
const common = { minify: true, format: 'esm', target: 'es2022', charset: 'ascii', logLevel: 'warning' };
mkdirSync(folder, { recursive: true });
for (const script of scripts) await build({ ...common, entryPoints: [script], outfile: join(folder, basename(script)) });
await build({ ...common, entryPoints: [boot], outfile: join(folder, basename(boot)), bundle: true,
    external: scripts.map((script) => `./${basename(script)}`) });
