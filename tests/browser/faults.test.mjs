// What the browser can do to the page while someone works, in Chromium, each really done: no storage, storage cleared or
// full, something broken in it, memory that runs out. The work stays, and the page says what is the matter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { totalIs } from './journey.mjs';
import { freshPage, openApp, until } from './lib/app.mjs';
import { smallSize, startChromium } from './lib/browser.mjs';
import { copiesOf } from './lib/copies.mjs';
import { example, picture, scratchFolder, write } from './lib/files.mjs';
import { host } from './lib/host.mjs';

const hosted = host({ size: smallSize });
const origin = () => new URL(hosted.server.url).origin;

const kept = (app, words) => until(`een kopie met ${words}`, async () => (await copiesOf(app)).some((copy) => copy.text?.includes(words)));

async function change(app, inhabitants) {
    await app.fill('Inwoners van de regio', inhabitants);
    await app.press('Enter');
}

async function exampleOpen(page = null) {
    const app = await openApp(hosted.browser, hosted.server.url, { page });
    await app.openExample();
    return app;
}

test('opslag geweigerd: de pagina zegt het, werkt, en het plan is op te slaan', async () => {
    const browser = await startChromium({ size: smallSize, preferences: { profile: { default_content_setting_values: { cookies: 2 } } } });
    const downloads = scratchFolder();
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => delete window.showSaveFilePicker);
    const app = await openApp(browser, hosted.server.url, { page, downloads });
    assert.equal(await app.page.evaluate(() => { try { return typeof localStorage; } catch (error) { return error.name; } }), 'SecurityError');
    await app.click('button', 'Voorbeeld Almere');
    await app.says(/bewaart geen reservekopie\. Sla uw plan op als bestand/);
    await app.page.screenshot({ path: picture('opslag-geweigerd') });
    await app.show('Subsidies');
    await change(app, '300000');
    await totalIs(app, 925000);
    assert.ok(await app.save());
    await browser.close();
});

test('opslag gewist terwijl de pagina open is: de kopie komt terug', async () => {
    const app = await exampleOpen();
    await change(app, '300000');
    await kept(app, '300000');
    await app.page.evaluate(() => localStorage.setItem('merk', 'voor het wissen'));
    const before = Math.max(...(await copiesOf(app)).map((copy) => copy.time));
    const session = await app.page.createCDPSession();
    await session.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'all' });
    assert.equal(await app.page.evaluate(() => localStorage.getItem('merk')), null);
    await until('een nieuwe kopie', async () => (await copiesOf(app)).some((copy) => copy.time > before));
    await kept(app, '300000');
    await change(app, '310000');
    await kept(app, '310000');
    app.fine();
    await app.close();
});

test('geen ruimte voor een kopie: de pagina zegt het, en bewaart weer als er ruimte is', async () => {
    const app = await exampleOpen();
    await app.quiet();
    const session = await app.page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize: 1 });
    await change(app, '300000');
    await app.says(/geen ruimte meer voor een reservekopie\. Sla uw plan op als bestand/);
    await totalIs(app, 925000);
    await session.send('Storage.overrideQuotaForOrigin', { origin: origin() });
    await change(app, '310000');
    await kept(app, '310000');
    await app.close();
});

test('iets kapots in de opslag: wat te lezen is wordt aangeboden, de rest houdt niets tegen', async () => {
    const app = await exampleOpen();
    await change(app, '300000');
    await kept(app, '300000');
    const put = (bytes) => app.page.evaluate((what) => new Promise((resolve) => {
        const request = indexedDB.open('eerstelijnsplanner');
        request.onsuccess = () => {
            const store = request.result.transaction('kopieen', 'readwrite').objectStore('kopieen');
            store.put({ plek: sessionStorage.getItem('elp-plek'), tijd: Date.now() + 1000, bytes: what === 'tekst' ? new TextEncoder().encode('{kapot') : what });
            store.transaction.oncomplete = () => resolve(request.result.close());
        };
    }), bytes);
    app.page.on('dialog', (dialog) => dialog.accept()); // the browser asks about leaving
    await put(7);
    await app.page.reload();
    await app.ready();
    await app.click('button', 'Verder werken');
    await app.show('Subsidies');
    await totalIs(app, 925000);

    await put('tekst');
    await app.page.reload();
    await app.ready();
    await app.says(/De reservekopie is niet te lezen/);
    await app.close();
});

/** A plan with this many wijken. */
function plan(wijken) {
    const all = { ...JSON.parse(example()), naam: 'Groot' };
    const id = (number) => `wijk-${number.toString(16).padStart(16, '0')}`;
    all.wijken = { lijst: Array.from({ length: wijken }, (_, i) => ({ id: id(i + 1), volgorde: `V${i.toString().padStart(6, '0')}`, naam: `Wijk ${i}`,
        afstemming: 'x'.repeat(200) })) };
    delete all.knelpunten;
    delete all.activiteiten;
    delete all.sroi_analyses;
    return JSON.stringify(all);
}

test('het geheugen raakt vol: de pagina zegt het, en het laatste werk is er na opnieuw laden', async () => {
    const app = await exampleOpen();
    await change(app, '300000');
    await kept(app, '300000');
    // From here on the browser gives the program no more memory than it has.
    await app.page.evaluate(() => {
        WebAssembly.Memory.prototype.grow = () => { throw new RangeError('geen geheugen'); };
    });
    app.page.on('dialog', (dialog) => dialog.accept());
    const folder = scratchFolder();
    const stopped = () => app.page.evaluate(() => document.querySelector('[data-melding="gestopt"]').checkVisibility());
    const refused = async () => (await app.texts()).includes('het geheugen is vol');
    let how = '';
    for (const wijken of [40_000, 20_000, 10_000, 5_000]) {
        const path = write(folder, `plan-${wijken}.json`, plan(wijken));
        await app.chooseFiles([path], () => app.press('Control', 'o'));
        how = await until('wat er met het grote plan gebeurt', async () =>
            (await stopped() ? 'gestopt' : await refused() ? 'geweigerd' : null));
        if (how === 'gestopt') break;
        await app.press('Escape');
        await totalIs(app, 925000);
    }
    assert.equal(how, 'gestopt');
    await app.page.screenshot({ path: picture('geheugen-vol') });
    await app.page.click('[data-melding="gestopt"] [data-herlaad]');
    await app.ready();
    await app.click('button', 'Verder werken');
    await app.show('Subsidies');
    await totalIs(app, 925000);
    await app.close();
});
