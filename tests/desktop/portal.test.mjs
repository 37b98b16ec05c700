// The dialogs and colours of the user's own system, with a stand-in for its portal; and what happens without one.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { until } from '../browser/lib/driver.mjs';
import { example, picture, scratchFolder, write } from '../browser/lib/files.mjs';
import { startScreen } from '../browser/lib/screen.mjs';
import { startBus, startPortal } from './bus.mjs';
import { startProgram } from './program.mjs';

const program = process.env.ELP_DESKTOP;
let screen;
before(async () => {
    assert.ok(program && process.env.ELP_STAND_IN, 'ELP_DESKTOP en ELP_STAND_IN noemen de programma’s');
    screen = await startScreen('1280x800x24');
});
const running = new Set(); // of one test: its programs, its bus, its portal
afterEach(() => {
    running.forEach((each) => (each.child ? each.child.kill('SIGKILL') : each.close()));
    running.clear();
});
after(() => screen?.close());

/** A program with a bus and, unless `manner` is 'geen', a portal that behaves so. */
async function start({ manner, colours, files = [] } = {}) {
    const home = scratchFolder();
    mkdirSync(join(home, 'Documenten'));
    const bus = await startBus();
    running.add(bus);
    const portal = manner === 'geen' ? null : await startPortal(bus, manner);
    if (portal) running.add(portal);
    if (colours) await portal.say(`kleuren ${colours}`);
    const app = startProgram({ program, screen, home, files: files.map((name) => write(home, name, example())), bus });
    running.add(app);
    await app.ready();
    return { app, bus, portal, home, documents: join(home, 'Documenten') };
}

const isChoosing = (app) => app.newest.knopen.some((node) => node.sleutel === 'kiezer.naam');
const here = (app) => until('de eigen kiezer staat er', () => isChoosing(app));
const folderOf = (options) => Buffer.from(options.current_folder).toString();
const fileUri = (path) => pathToFileURL(path).href;

async function close(app) {
    app.child.kill('SIGTERM');
    assert.equal(await app.ended, 0);
    assert.equal(app.errors, '');
}

test('openen in het venster van het systeem', { timeout: 60_000 }, async () => {
    const { app, portal, home, documents } = await start();
    const path = write(home, 'plan van één #1 100%.json', example());
    await app.press('Control', 'o');
    const { met: [parent, title, options], pad } = await portal.called('OpenFile');
    assert.equal(pad, '/org/freedesktop/portal/desktop');
    assert.equal(parent, `x11:${Number(app.window).toString(16)}`);
    assert.equal(title, 'Plan openen');
    assert.equal(options.accept_label, 'Openen');
    assert.equal(options.multiple, undefined);
    assert.equal(folderOf(options), `${documents}\0`);
    assert.deepEqual(options.filters, [['Plannen', [[0, '*.json']]], ['Alle bestanden', [[0, '*']]]]);
    await app.says(/Uw systeem opent een venster/);
    screen.picture(picture('desktop-elders'));
    const { beeld } = app.newest;
    app.xdotool('mousemove', '600', '600');
    await until('er wordt getekend terwijl het venster openstaat', () => app.newest.beeld > beeld);
    await portal.say(`vals ${fileUri(join(home, 'een-ander.json'))}`);
    await app.quiet();
    await app.says(/Uw systeem opent een venster/);
    await portal.say(`kies ${fileUri(path)}`);
    await app.says(/Eerst doen/);
    await app.says(/plan van één #1 100%\.json/);
    await close(app);
    assert.equal(portal.calls('Close'), 0, 'een venster dat antwoord gaf wordt niet gesloten');
});

test('meer plannen openen om ze naast elkaar te leggen', { timeout: 60_000 }, async () => {
    const { app, portal, home } = await start();
    const paths = ['noord.json', 'zuid.json'].map((name) => write(home, name, example()));
    await app.press('Control', 'k');
    await app.type('landelijk');
    await app.press('Enter');
    await app.click('button', /plannen kiezen/i);
    assert.equal((await portal.called('OpenFile')).met[2].multiple, true);
    await portal.say(`kies ${paths.map(fileUri).join(' ')}`);
    await app.says(/noord\.json/);
    await app.says(/zuid\.json/);
    await close(app);
});

test('bewaren onder de naam en op de plaats die in het venster zijn gekozen', { timeout: 60_000 }, async () => {
    const { app, portal, home, documents } = await start();
    await app.click('button', 'Voorbeeld Almere');
    await app.press('Control', 's');
    const { met: [, title, options] } = await portal.called('SaveFile');
    assert.equal(title, 'Plan bewaren');
    assert.equal(options.accept_label, 'Opslaan');
    assert.match(options.current_name, /\.json$/);
    await portal.say(`kies ${fileUri(join(home, 'gekozen naam.json'))}`);
    await app.says(/is bewaard/);
    assert.equal(JSON.parse(readFileSync(join(home, 'gekozen naam.json'))).type, 'eerstelijnsplan');
    assert.deepEqual(readdirSync(documents), []);
    await app.press('Control', 's');
    await app.quiet();
    assert.equal(portal.calls('SaveFile'), 1, 'het bestand is bekend en wordt niet nog eens gevraagd');
    await close(app);
});

test('opgeven in het venster: alles blijft zoals het was, en opnieuw vragen kan', { timeout: 60_000 }, async () => {
    const { app, portal } = await start({ files: ['goed.json'] });
    for (const order of ['weiger', 'sluit']) {
        await app.press('Control', 'o');
        await portal.called('OpenFile');
        await app.says(/Uw systeem opent een venster/);
        await portal.say(order);
        await app.says(/Eerst doen/);
        assert.ok(!isChoosing(app));
    }
    await close(app);
});

test('een antwoord dat nergens op slaat: het bestand wordt hier gekozen', { timeout: 90_000 }, async () => {
    const { app, portal, home } = await start({ files: ['goed.json'] });
    const nonsense = ['onzin vorm', 'onzin getal', 'onzin getallen', 'kies', 'kies https://voorbeeld.nl/plan.json', 'kies file://elders/plan.json',
        `kies ${fileUri(join(home, 'goed.json'))}%00`, `kies ${fileUri(join(home, 'goed.json'))} ${fileUri(join(home, 'goed.json'))}`];
    for (const order of nonsense) {
        await app.press('Control', 'o');
        await portal.called('OpenFile');
        await app.says(/Uw systeem opent een venster/);
        await portal.say(order);
        await here(app);
        await app.press('Escape');
        await app.says(/Eerst doen/);
    }
    await close(app);
});

test('een portaal dat zwijgt houdt niets op', { timeout: 60_000 }, async () => {
    const { app, portal } = await start({ manner: 'zwijg' });
    await app.press('Control', 'o');
    const request = (await portal.called('OpenFile')).met[2].handle_token;
    await app.press('Escape');
    await app.node('button', 'Voorbeeld Almere');
    assert.ok((await portal.called('Close')).pad.endsWith(request), 'het venster wordt weggehaald');
    await app.click('button', 'Voorbeeld Almere');
    await app.press('Control', 's');
    await portal.called('SaveFile');
    await app.click('button', 'Hier kiezen');
    await here(app);
    await portal.called('Close');
    await app.press('Escape');
    await app.press('Control', 'o');
    await portal.called('OpenFile');
    await close(app);
});

test('wie sluit terwijl het venster openstaat krijgt de vraag over zijn werk, en het venster gaat weg', { timeout: 60_000 }, async () => {
    const { app, portal } = await start();
    await app.click('button', 'Voorbeeld Almere');
    await app.click('button', 'Subsidies');
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Return');
    await app.press('ctrl+s');
    await portal.called('SaveFile');
    app.child.kill('SIGTERM');
    await app.node('heading', 'Sluiten zonder te bewaren?');
    await portal.called('Close');
    await app.click('button', 'Terug naar het plan');
    await app.node('textbox', 'Inwoners van de regio', (node) => /300/.test(node.waarde));
    app.child.kill('SIGTERM');
    await app.click('button', 'Sluiten zonder te bewaren');
    assert.equal(await app.ended, 0);
});

test('zonder portaal, met een dat het niet kan, en als de bus wegvalt: de eigen kiezer', { timeout: 60_000 }, async () => {
    for (const manner of ['geen', 'fout']) {
        const { app } = await start({ manner });
        await app.press('Control', 'o');
        await here(app);
        await close(app);
    }
    const { app, bus, portal } = await start();
    await app.press('Control', 'o');
    await portal.called('OpenFile');
    bus.close();
    await here(app);
    await app.press('Escape');
    await app.press('Control', 'o');
    await here(app);
    await close(app);
});

test('de kleuren die het systeem vraagt, ook als ze veranderen', { timeout: 60_000 }, async () => {
    const { app, portal } = await start({ colours: '1 0' });
    assert.equal(screen.colour(640, 790), '12181f', 'donker');
    screen.picture(picture('desktop-donker'));
    await portal.say('kleuren 2 0');
    await until('licht', () => screen.colour(640, 790) === 'f4f6f8');
    await portal.say('kleuren 2 1');
    await until('meer contrast', () => screen.colour(640, 790) === '000000');
    await portal.say('kleuren 1 0');
    await until('weer donker', () => screen.colour(640, 790) === '12181f');
    await app.press('Control', 'o');
    await portal.called('OpenFile');
    await app.quiet();
    assert.equal(screen.colour(640, 790), '12181f', 'de schermen van de desktop zijn het ook');
    await close(app);
});
