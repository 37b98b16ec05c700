// Calls elp from the outside. ELP names the program; ELP_RUNNER what runs it, when it is not a program of its own (wasm
// in Node).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const scratch = mkdtempSync(join(tmpdir(), 'elp-'));
after(() => rmSync(scratch, { recursive: true }));

const runner = process.env.ELP_RUNNER ? [process.env.ELP_RUNNER] : [];
const [program, ...before] = [...runner, process.env.ELP];

/** Calls elp; ends with { status, out, err }. */
export function elp(words, environment = {}) {
    const { status, stdout, stderr } = spawnSync(program, [...before, ...words],
        { encoding: 'utf8', timeout: 20_000, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...environment } });
    return { status, out: stdout, err: stderr };
}

/** The same for output that is no text: `out` is its bytes. */
export function bytes(words) {
    const { status, stdout } = spawnSync(program, [...before, ...words], { timeout: 20_000, maxBuffer: 64 * 1024 * 1024 });
    return { status, out: stdout };
}

export function json(words, environment) {
    const answer = elp([...words, '--json'], environment);
    return { ...answer, json: JSON.parse(answer.out) };
}

export function file(name, content) {
    const path = join(scratch, name);
    writeFileSync(path, content);
    return path;
}

export const almere = join(root, 'assets/voorbeelden/almere.json');
