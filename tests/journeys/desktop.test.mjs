// The journeys with the desktop program, under Xvfb, with real mouse and keys. What they say of figures is asked of elp.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { scratchFolder } from '../browser/lib/files.mjs';
import { startScreen } from '../browser/lib/screen.mjs';
import { startProgram } from '../desktop/program.mjs';
import { journeys, walk } from './walk.mjs';

let screen;
before(async () => {
    assert.ok(process.env.ELP_DESKTOP, 'ELP_DESKTOP noemt het programma');
    assert.ok(process.env.ELP, 'ELP noemt de opdrachtregel');
    screen = await startScreen('1280x800x24');
});
after(() => screen?.close());

const elp = (...words) => JSON.parse(execFileSync(process.env.ELP, [...words, '--json'], { encoding: 'utf8', timeout: 20_000 }));

for (const [name, { title, figures }] of Object.entries(journeys)) {
    test(title, { timeout: 200_000 }, async () => {
        const home = scratchFolder();
        mkdirSync(join(home, 'Documenten'));
        const app = startProgram({ program: process.env.ELP_DESKTOP, screen, home });
        try {
            await app.ready();
            const path = await walk(name, app, 'desktop');
            figures((...words) => elp(...words, path));
            await app.close();
        } finally {
            app.child.kill('SIGKILL');
        }
    });
}
