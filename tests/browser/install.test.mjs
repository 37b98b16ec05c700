// The planner as an installed program, in Chromium: what the browser asks of the manifest, and plans that the system opens.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { totalIs } from './journey.mjs';
import { freshPage, openApp, until } from './lib/app.mjs';
import { smallSize } from './lib/browser.mjs';
import { dist, example } from './lib/files.mjs';
import { host } from './lib/host.mjs';
import { kept } from './lib/offline.mjs';

const hosted = host({ size: smallSize });

test('de browser vindt de planner te installeren, met pictogrammen en als programma voor plannen', async () => {
    // Not a tab of its own profile: in such a tab nothing can be installed.
    const app = await openApp(hosted.browser, hosted.server.url, { page: await hosted.browser.newPage() });
    await kept(app);
    const session = await app.page.createCDPSession();
    const { data, errors } = await session.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    assert.deepEqual((await session.send('Page.getInstallabilityErrors')).installabilityErrors, []);
    const manifest = JSON.parse(data);
    assert.deepEqual(manifest.file_handlers.map((each) => each.accept), [{ 'application/json': ['.json'] }]);
    const sizes = await app.page.evaluate((icons) => Promise.all(icons.map(async ({ src, sizes }) => {
        const picture = new Image();
        picture.src = src;
        await picture.decode();
        return sizes === 'any' || sizes === `${picture.naturalWidth}x${picture.naturalHeight}`;
    })), manifest.icons);
    assert.deepEqual(sizes, manifest.icons.map(() => true), 'elk pictogram is er en heeft zijn maat');
    app.fine();
    await app.page.close();
});

/** The planner as the system starts it: the queue that the browser hands its files over in is the test's own. */
async function started() {
    const page = await freshPage(hosted.browser);
    await page.evaluateOnNewDocument(() => {
        Object.defineProperty(window, 'launchQueue', { value: { setConsumer: (consumer) => { window.launch = consumer; } } });
        window.showSaveFilePicker = () => { throw new Error('er is geen bestand te kiezen'); };
    });
    return openApp(hosted.browser, hosted.server.url, { page });
}

test('een plan dat het systeem opent komt te staan, en opslaan gaat naar dat bestand', async () => {
    const app = await started();
    await app.page.evaluate(() => window.launch({ files: [] })); // from its own icon
    await app.node('button', 'Nieuw plan');
    await app.page.evaluate(async (text) => {
        const root = await navigator.storage.getDirectory();
        window.file = await root.getFileHandle('van-buiten.json', { create: true });
        const stream = await window.file.createWritable();
        await stream.write(text);
        await stream.close();
        await window.launch({ files: [window.file] });
    }, example().toString());
    await app.says(/van-buiten\.json · geopend/);
    await app.show('Subsidies');
    await totalIs(app, 785000);
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Control', 's');
    await app.says(/van-buiten\.json is bewaard/);
    assert.match(await app.page.evaluate(async () => (await window.file.getFile()).text()), /300000/);
    // Another program wrote it: not overwritten unasked.
    await app.fill('Inwoners van de regio', '310000');
    await app.press('Enter');
    await app.page.evaluate(async () => {
        const stream = await window.file.createWritable();
        await stream.write('van een ander');
        await stream.close();
    });
    await app.press('Control', 's');
    await app.says(/van-buiten\.json is veranderd/);
    app.fine();
    await app.close();
});

test('een bestand van het systeem dat weg is of geen plan, geeft een melding', async () => {
    const app = await started();
    await app.page.evaluate(() => window.launch({ files: [{ name: 'weg.json', getFile: () => Promise.reject(new Error('verdwenen')) }] }));
    await app.says(/weg\.json kon niet worden gelezen\. Het systeem zegt: verdwenen/);
    await app.press('Escape');
    await app.page.evaluate(() => window.launch({ files: [{ name: 'iets.json', getFile: async () => new File(['{}'], 'iets.json') }] }));
    await app.says(/iets\.json kan niet worden geopend/);
    await app.press('Escape');
    await until('geen vraag meer', async () => (await app.nodes('alert')).length === 0);
    app.fine();
    await app.close();
});

test('de controlesommen gaan over elk bestand van de bouw, en kloppen', () => {
    const sums = readFileSync(join(dist, 'controlesommen.txt'), 'utf8').trim().split('\n').map((line) => line.split('  '));
    const files = readdirSync(dist, { recursive: true }).filter((name) => name !== 'controlesommen.txt' && statSync(join(dist, name)).isFile());
    assert.deepEqual(sums.map(([, name]) => name), files.map((name) => name.replaceAll('\\', '/')).sort());
    for (const [sum, name] of sums) assert.equal(createHash('sha256').update(readFileSync(join(dist, name))).digest('hex'), sum, name);
});
