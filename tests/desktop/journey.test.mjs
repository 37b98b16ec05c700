// The journey of a first user with the desktop program, under Xvfb, with real mouse and keys.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { badFiles, example, picture, scratchFolder } from '../browser/lib/files.mjs';
import { startScreen } from '../browser/lib/screen.mjs';
import { startProgram, until, wait } from './program.mjs';

const program = process.env.ELP_DESKTOP;
let screen;
before(async () => {
    assert.ok(program, 'ELP_DESKTOP noemt het programma');
    screen = await startScreen('1280x800x24');
});
const running = new Set(); // what a failed test left must not stand before the windows of the next
afterEach(() => {
    running.forEach((app) => app.child.kill('SIGKILL'));
    running.clear();
});
after(() => screen?.close());

const totalIs = (app, euros) => until(`een totaal van ${euros} euro`, () => {
    const node = app.tree.knopen.find((each) => each.sleutel === 'subsidies.totaal');
    return Number(/€\s*([\d.]+)/.exec(node?.waarde ?? '')?.[1].replaceAll('.', '')) === euros;
});

async function start(home, files = []) {
    const app = startProgram({ program, screen, home, files });
    running.add(app);
    await app.ready();
    return app;
}

/** Closes the program as the system does when the user logs out. */
async function close(app) {
    app.child.kill('SIGTERM');
    assert.equal(await app.ended, 0);
}

/** As a power cut does. */
async function stop(app) {
    app.child.kill('SIGKILL');
    await app.ended;
}

test('beginnen, typen, bewaren, sluiten, het bestand openen', { timeout: 100_000 }, async () => {
    const home = scratchFolder();
    mkdirSync(join(home, 'Documenten'));
    let app = await start(home);
    screen.picture(picture('desktop-1-start'));
    await app.click('button', 'Voorbeeld Almere');
    await app.says(/Eerst doen/);
    screen.picture(picture('desktop-2-overzicht'));
    await app.click('button', 'Subsidies');
    await totalIs(app, 785000);
    screen.picture(picture('desktop-2-subsidies'));
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Return');
    await totalIs(app, 925000);

    const { beeld } = app.tree;
    await wait(5000);
    assert.equal(app.tree.beeld, beeld, 'in rust wordt niets getekend, ook niet met het wijzertje in een veld');

    await app.press('ctrl+s');
    await app.fill('Bestandsnaam', 'mijn plan.json');
    screen.picture(picture('desktop-3-bewaren'));
    await app.click('button', 'Opslaan');
    await app.says(/is bewaard/);
    const path = join(home, 'Documenten/mijn plan.json');
    assert.equal(JSON.parse(readFileSync(path)).type, 'eerstelijnsplan');
    assert.deepEqual(readdirSync(join(home, 'Documenten')), ['mijn plan.json'], 'geen tijdelijk bestand blijft achter');

    await app.fill('Inwoners van de regio', '250000');
    await app.press('Return');
    await app.press('ctrl+s');
    await until('het tweede bewaren', () => readFileSync(path, 'utf8').includes('250000'));
    await app.quiet();
    await close(app);

    app = await start(home);
    await app.press('ctrl+o');
    await app.click('button', 'mijn plan.json');
    await app.click('button', 'Subsidies');
    await app.node('textbox', 'Inwoners van de regio', (node) => /250/.test(node.waarde));
    await close(app);

    app = await start(home, [path]);
    await app.click('button', 'Subsidies');
    await app.node('textbox', 'Inwoners van de regio', (node) => /250/.test(node.waarde));
    assert.equal(app.errors, '');
    await close(app);
});

test('een slecht bestand geeft een melding en laat het open plan staan', { timeout: 100_000 }, async () => {
    const home = scratchFolder();
    const bad = badFiles(home);
    const app = await start(home, [join(home, 'goed.json')].filter(() => writeFileSync(join(home, 'goed.json'), example()) === undefined));
    await app.click('button', 'Subsidies');
    await totalIs(app, 785000);
    for (const { path, says } of bad) {
        await app.press('ctrl+o');
        await app.fill('Bestandsnaam', path);
        await app.click('button', 'Openen');
        await app.says(says);
        await app.press('Escape');
        await totalIs(app, 785000);
    }
    await stop(app);
});

test('na een val komt het werk terug; de kopie is alleen voor de gebruiker zelf', { timeout: 40_000 }, async () => {
    const home = scratchFolder();
    let app = await start(home);
    await app.click('button', 'Voorbeeld Almere');
    await app.click('button', 'Subsidies');
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Return');
    const folder = join(home, 'state/eerstelijnsplanner');
    await until('een kopie', () => readdirSync(join(folder, 'herstel'), { recursive: true }).some((name) => String(name).endsWith('.json')));
    await wait(700);
    assert.equal(statSync(folder).mode & 0o077, 0);
    await stop(app);
    app = await start(home);
    await app.click('button', 'Verder werken');
    await app.click('button', 'Subsidies');
    await totalIs(app, 925000);
    await stop(app);
});
