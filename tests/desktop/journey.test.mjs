// The journey of a first user with the desktop program, under Xvfb, with real mouse and keys.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { totalIs } from '../browser/journey.mjs';
import { until, wait } from '../browser/lib/driver.mjs';
import { badFiles, example, picture, scratchFolder } from '../browser/lib/files.mjs';
import { startScreen } from '../browser/lib/screen.mjs';
import { startProgram } from './program.mjs';

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

async function start(home, files = []) {
    const app = startProgram({ program, screen, home, files });
    running.add(app);
    await app.ready();
    return app;
}

test('beginnen, typen, bewaren, sluiten, het bestand openen', { timeout: 100_000 }, async () => {
    const home = scratchFolder();
    mkdirSync(join(home, 'Documenten'));
    let app = await start(home);
    await app.picture(picture('desktop-1-start'));
    await app.click('button', 'Voorbeeld Almere');
    await app.says(/Eerst doen/);
    await app.picture(picture('desktop-2-overzicht'));
    await app.show('Subsidies');
    await totalIs(app, 785000);
    await app.picture(picture('desktop-2-subsidies'));
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Enter');
    await totalIs(app, 925000);

    await wait(1000); // the safety copy is written
    await app.quiet();
    const { beeld } = await app.tree();
    await wait(5000);
    assert.equal((await app.tree()).beeld, beeld, 'in rust wordt niets getekend, ook niet met het wijzertje in een veld');

    await app.press('Control', 's');
    await app.fill('Bestandsnaam', 'mijn plan.json');
    await app.picture(picture('desktop-3-bewaren'));
    await app.click('button', 'Opslaan');
    await app.says(/is bewaard/);
    const path = join(home, 'Documenten/mijn plan.json');
    assert.equal(JSON.parse(readFileSync(path)).type, 'eerstelijnsplan');
    assert.deepEqual(readdirSync(join(home, 'Documenten')), ['mijn plan.json'], 'geen tijdelijk bestand blijft achter');

    await app.fill('Inwoners van de regio', '250000');
    await app.press('Enter');
    await app.press('Control', 's');
    await until('het tweede bewaren', () => readFileSync(path, 'utf8').includes('250000'));
    await app.quiet();
    await app.close();

    app = await start(home);
    await app.press('Control', 'o');
    await app.click('button', 'mijn plan.json');
    await app.show('Subsidies');
    await app.node('textbox', 'Inwoners van de regio', (node) => /250/.test(node.waarde));
    await app.close();

    app = await start(home, [path]);
    await app.show('Subsidies');
    await app.node('textbox', 'Inwoners van de regio', (node) => /250/.test(node.waarde));
    app.fine();
    await app.close();
});

test('een slecht bestand geeft een melding en laat het open plan staan', { timeout: 100_000 }, async () => {
    const home = scratchFolder();
    const bad = badFiles(home);
    const app = await start(home, [join(home, 'goed.json')].filter(() => writeFileSync(join(home, 'goed.json'), example()) === undefined));
    await app.show('Subsidies');
    await totalIs(app, 785000);
    for (const { path, says } of bad) {
        await app.press('Control', 'o');
        await app.fill('Bestandsnaam', path);
        await app.click('button', 'Openen');
        await app.says(says);
        await app.press('Escape');
        await totalIs(app, 785000);
    }
    await app.stop();
});

test('na een val komt het werk terug; de kopie is alleen voor de gebruiker zelf', { timeout: 40_000 }, async () => {
    const home = scratchFolder();
    let app = await start(home);
    await app.click('button', 'Voorbeeld Almere');
    await app.show('Subsidies');
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Enter');
    const folder = join(home, 'state/eerstelijnsplanner');
    await until('een kopie', () => readdirSync(join(folder, 'herstel'), { recursive: true }).some((name) => String(name).endsWith('.json')));
    await wait(700);
    assert.equal(statSync(folder).mode & 0o077, 0);
    await app.stop();
    app = await start(home);
    await app.click('button', 'Verder werken');
    await app.show('Subsidies');
    await totalIs(app, 925000);
    await app.stop();
});
