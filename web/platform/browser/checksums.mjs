// node checksums.mjs FOLDER: writes controlesommen.txt with the SHA-256 of every file of a filled dist, as `sha256sum -c`
// reads it. Two builds from one commit give the same sums, wherever they are made.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './worker.mjs';

const [folder] = process.argv.slice(2);
const sums = namesIn(folder).filter((name) => name !== 'controlesommen.txt').sort()
    .map((name) => `${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}  ${name}\n`);
writeFileSync(join(folder, 'controlesommen.txt'), sums.join(''));
