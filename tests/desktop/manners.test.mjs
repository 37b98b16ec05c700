// The manners of a program of the desktop: its window comes back where it stood, and rows come in over the clipboard.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { until } from '../browser/lib/driver.mjs';
import { picture, scratchFolder, write } from '../browser/lib/files.mjs';
import { startScreen } from '../browser/lib/screen.mjs';
import { startProgram } from './program.mjs';

const program = process.env.ELP_DESKTOP;
let screen;
before(async () => {
    assert.ok(program, 'ELP_DESKTOP noemt het programma');
    screen = await startScreen('1280x800x24');
});
const running = new Set();
afterEach(() => {
    running.forEach((app) => app.child.kill('SIGKILL'));
    running.clear();
});
after(() => screen?.close());

function start(home) {
    const app = startProgram({ program, screen, home });
    running.add(app);
    return app;
}

async function close(app) {
    app.child.kill('SIGTERM');
    assert.equal(await app.ended, 0);
    assert.equal(app.errors, '');
}

/** The place of the window after it was moved, closed and opened again. */
async function reopened(home, move) {
    const first = start(home);
    await first.shown();
    move(first);
    await first.quiet();
    await close(first);
    const next = start(home);
    await next.shown();
    await next.quiet();
    const place = next.place();
    await close(next);
    return place;
}

test('het venster komt terug waar het stond, zo groot als het was', { timeout: 60_000 }, async () => {
    const home = scratchFolder();
    const moved = await reopened(home, (app) => {
        app.xdotool('windowsize', app.window, '900', '600');
        app.xdotool('windowmove', app.window, '120', '40');
    });
    assert.deepEqual(moved, { X: 120, Y: 40, WIDTH: 900, HEIGHT: 600 });
    const partlyGone = await reopened(home, (app) => app.xdotool('windowmove', app.window, '1000', '700'));
    assert.deepEqual(partlyGone, { X: 380, Y: 200, WIDTH: 900, HEIGHT: 600 }, 'wat buiten beeld stond komt terug in beeld');
});

test('een plaats die niet te lezen is of die er niet meer is', { timeout: 60_000 }, async () => {
    const home = scratchFolder();
    await reopened(home, () => {});
    for (const [kept, place] of [
        ['onzin', { X: 0, Y: 0, WIDTH: 1280, HEIGHT: 800 }],
        ['5000 5000 700 500 0\n', { X: 290, Y: 150, WIDTH: 700, HEIGHT: 500 }],
        ['0 0 99999999 500 0\n', { X: 0, Y: 0, WIDTH: 1280, HEIGHT: 800 }],
        ['10 20 4000 3000 0\n', { X: 0, Y: 0, WIDTH: 1280, HEIGHT: 800 }],
    ]) {
        write(home, 'state/eerstelijnsplanner/venster', kept);
        const app = start(home);
        await app.shown();
        await app.quiet();
        assert.deepEqual(app.place(), place, kept);
        await close(app);
    }
});

/** The example on the screen of the wijken. */
async function atWijken() {
    const app = start(scratchFolder());
    await app.ready();
    await app.click('button', 'Voorbeeld Almere');
    await app.click('button', 'Wijkverbanden');
    await until('er staan wijken', () => wijken(app) > 1);
    return app;
}

const wijken = (app) => app.newest.knopen.filter((node) => node.rol === 'button' && node.sleutel?.startsWith('kies./wijken/lijst/')).length;

test('rijen die een ander programma op het klembord zette worden geplakt, en weer weggehaald', { timeout: 60_000 }, async () => {
    const giver = await atWijken();
    await giver.click('button', /^Tabel kopiëren: /);
    await giver.says(/De tabel staat op het klembord/);
    const taker = await atWijken(); // its window stands before the other
    const before = wijken(taker);
    await taker.press('Control', 'v');
    await taker.node('dialog', new RegExp(`Het zijn er ${before}\\.`));
    screen.picture(picture('desktop-plakken'));
    await taker.click('button', 'Toevoegen');
    await until('de rijen staan in de tabel', () => wijken(taker) === 2 * before);
    await taker.press('Control', 'z');
    await until('de rijen zijn weer weg', () => wijken(taker) === before);
    assert.equal(wijken(giver), before);
});
