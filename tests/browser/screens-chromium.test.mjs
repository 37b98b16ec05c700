// Every screen of the example in Chromium: what a screen reader gets, no error, and pictures in three sets of colours; the
// palette, pasting, and the language. The journeys over the screens stand in tests/journeys.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApp, until } from './lib/app.mjs';
import { findings } from './lib/axe.mjs';
import { heardIn } from './lib/blind.mjs';
import { dist, partAddress, picture } from './lib/files.mjs';
import { host } from './lib/host.mjs';
import { pageWithoutWorker } from './lib/offline.mjs';
import { serve } from './lib/server.mjs';
import { screensOf } from './screens.mjs';

const hosted = host();

async function exampleOpen() {
    const app = await openApp(hosted.browser, hosted.server.url);
    await app.click('button', 'Voorbeeld Almere');
    await app.says(/Eerst doen/);
    return app;
}

/** What can be worked with, and the headings: roles and names, in the order of reading. */
const controls = (nodes) => nodes.filter((node) => /^(button|textbox|checkbox|radio|combobox|tab|link|heading)$/.test(node.rol))
    .map((node) => `${node.rol} ${node.naam}${['textbox', 'combobox', 'checkbox', 'radio'].includes(node.rol) || !node.waarde ? '' : ` ${node.waarde}`}`);

test('elk scherm is goed voor een schermlezer en geeft geen fout', async () => {
    const app = await exampleOpen();
    for (const screen of await screensOf(app)) {
        await app.show(screen);
        const key = (await app.nodes('button', screen)).find((node) => node.sleutel?.startsWith('rail.')).sleutel;
        assert.deepEqual(await findings(app), [], screen);
        assert.deepEqual(controls(await heardIn(app.page)), controls((await app.tree()).knopen), screen);
        await app.page.screenshot({ path: picture(`scherm-${key.slice(5)}`) });
    }
    app.fine();
    await app.close();
});

test('elk scherm in donker en in veel contrast, voor wie de beelden bekijkt', async () => {
    const app = await exampleOpen();
    const screens = await screensOf(app);
    for (const colours of ['Donker', 'Veel contrast']) {
        await app.show('Instellingen');
        await app.choose('Kleuren', colours);
        for (const screen of screens) {
            await app.show(screen);
            await app.quiet();
            await app.page.screenshot({ path: picture(`scherm-${colours.toLowerCase().replace(' ', '-')}-${screen.toLowerCase().replaceAll(' ', '-')}`) });
        }
    }
    await app.page.reload();
    await app.ready();
    await app.show('Instellingen');
    await app.node('combobox', 'Kleuren', (node) => node.waarde === 'Veel contrast');
    app.fine();
    await app.close();
});

test('met het toetsenbord alleen: het palet vindt een scherm en een wijk', async () => {
    const app = await exampleOpen();
    await app.press('Control', 'k');
    await app.node('textbox', 'Wat zoekt u?', (node) => node.staten?.includes('editing'));
    await app.page.keyboard.type('waterwijk');
    await app.node('button', 'Waterwijk');
    await app.press('Enter');
    await app.node('heading', 'Waterwijk');
    await app.press('Control', 'k');
    await app.node('textbox', 'Wat zoekt u?', (node) => node.staten?.includes('editing'));
    await app.press('Escape');
    await until('het palet is weg', async () => (await app.nodes('dialog')).length === 0);
    app.fine();
    await app.close();
});

test('rijen uit een werkblad: gekopieerd uit de tabel en geplakt op het blad, en in een veld', async () => {
    const app = await exampleOpen();
    const wijken = async () => (await app.nodes('button')).filter((node) => node.sleutel?.startsWith('kies./wijken/lijst/')).length;
    const paste = async () => {
        await app.page.keyboard.down('Control');
        await app.page.keyboard.press('v', { commands: ['Paste'] });
        await app.page.keyboard.up('Control');
    };
    await app.show('Wijkverbanden');
    const before = await wijken();
    assert.ok(before > 1);
    await app.click('button', /^Tabel kopiëren: /);
    await app.says(/De tabel staat op het klembord/);
    await paste();
    await app.node('dialog', new RegExp(`Het zijn er ${before}\\.`));
    await app.page.screenshot({ path: picture('plakken') });
    await app.click('button', 'Toevoegen');
    await until('de rijen staan in de tabel', async () => await wijken() === 2 * before);
    await app.click('button', 'Ongedaan maken');
    await until('de rijen zijn weer weg', async () => await wijken() === before);
    await app.click('textbox', /naam$/i);
    await paste();
    await app.node('dialog', new RegExp(`Het zijn er ${before}\\.`));
    await app.press('Escape');
    app.fine();
    await app.close();
});

test('in het Engels: de teksten komen pas als erom wordt gevraagd, en blijven gekozen', async () => {
    const asked = () => hosted.server.fetched.filter((each) => each.path === partAddress('teksten-en.json')).length;
    const before = asked();
    const app = await openApp(hosted.browser, hosted.server.url, { page: await pageWithoutWorker(hosted.browser) });
    await app.show('Instellingen');
    assert.equal(asked(), before);
    await app.choose('Taal van het programma', 'English');
    await app.node('heading', 'Settings');
    assert.equal(asked(), before + 1);
    await app.page.reload();
    await app.ready();
    await app.node('button', 'Example Almere');
    app.fine();
    await app.close();
});

test('is het Engels niet te halen, dan zegt de pagina dat in het Nederlands', async () => {
    const without = await serve(dist, new Map([[partAddress('teksten-en.json'), null]]));
    try {
        const app = await openApp(hosted.browser, without.url, { page: await pageWithoutWorker(hosted.browser) });
        await app.show('Instellingen');
        await app.choose('Taal van het programma', 'English');
        await app.says(/De Engelse teksten kwamen niet binnen/);
        await app.close();
    } finally {
        await without.close();
    }
});
