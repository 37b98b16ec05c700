// node small.mjs FOLDER PROGRAM BOOT: writes the compiled program's script, and the page's own scripts as one, to FOLDER
// without what only a reader of them needs.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const [folder, program, boot] = process.argv.slice(2);
const common = { minify: true, format: 'esm', target: 'es2022', charset: 'ascii', logLevel: 'warning' };
mkdirSync(folder, { recursive: true });
await build({ ...common, entryPoints: [program], outfile: join(folder, basename(program)) });
await build({ ...common, entryPoints: [boot], outfile: join(folder, basename(boot)), bundle: true, external: [`./${basename(program)}`] });
