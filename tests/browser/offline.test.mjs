// Without a connection, in Chromium: what is kept of the planner, how a new version takes over, and what happens when a
// part is lost, the disk is full, or the host wants an end to it.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { totalIs } from './journey.mjs';
import { freshPage, openApp, until, wait } from './lib/app.mjs';
import { smallSize, startChromium } from './lib/browser.mjs';
import { dist, partAddress, picture } from './lib/files.mjs';
import { cachesOf, inLanguage, kept, marks, otherBuild, pageWithoutWorker } from './lib/offline.mjs';
import { serve } from './lib/server.mjs';

let browser;
let server;
before(async () => {
    browser = await startChromium({ size: smallSize });
});
after(() => browser?.close());
beforeEach(async () => {
    server = await serve(dist);
});
afterEach(() => server.close());

async function visited(prepare = () => {}) {
    const page = await freshPage(browser);
    await page.evaluateOnNewDocument(prepare);
    const app = await openApp(browser, server.url, { page });
    await kept(app);
    return app;
}

const another = async (app) => openApp(browser, server.url, { page: await app.page.browserContext().newPage() });

async function reload(app) {
    await app.page.reload();
    await app.ready();
}

/** Another build on the server, of which the browser learns as it does at any next visit. */
async function newVersion(app, mark) {
    server.folder = otherBuild(mark);
    await app.page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
    await app.node('button', 'Nu vernieuwen');
}

/** Waits for the page of this build, whatever is loaded meanwhile. */
const pageIs = (app, mark) => until(`de pagina van versie ${mark}`, () =>
    app.page.evaluate((wanted) => document.documentElement.dataset.bouw === wanted, mark).catch(() => false));

async function unsavedPlan(app) {
    await app.openExample();
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Enter');
    await totalIs(app, 925000);
}

async function planIsBack(app) {
    await app.ready();
    await app.click('button', 'Verder werken');
    await app.show('Subsidies');
    await totalIs(app, 925000);
}

test('na één bezoek opent de planner zonder verbinding, ook in het Engels', async () => {
    const app = await visited();
    assert.deepEqual(Object.keys(await cachesOf(app)).length, 1);
    await server.close();
    await reload(app);
    await app.openExample();
    await totalIs(app, 785000);
    assert.deepEqual(await marks(app), { page: '', texts: '' });
    for (const address of ['index.html', '?van=elders', 'index.html#subsidies']) {
        const page = await app.page.browserContext().newPage();
        await (await openApp(browser, server.url + address, { page })).node('button', 'New plan');
        await page.close();
    }
    app.fine();
    await app.close();
});

test('een nieuwe versie wacht, zegt dat, en komt op het woord van de gebruiker, met het onbewaarde plan', async () => {
    const app = await visited();
    await unsavedPlan(app);
    await newVersion(app, 'B');
    await app.page.screenshot({ path: picture('nieuwe-versie') });
    assert.deepEqual(await marks(app), { page: '', texts: '' }, 'de oude versie werkt door, met haar eigen teksten');
    await inLanguage(app, 'Nederlands');
    assert.equal(Object.keys(await cachesOf(app)).length, 2);

    await app.click('button', 'Nu vernieuwen');
    await app.says(/heeft wijzigingen die niet als bestand zijn bewaard/);
    await app.page.screenshot({ path: picture('vernieuwen-vraag') });
    await app.click('button', 'Doorgaan zonder opslaan');
    await pageIs(app, 'B');
    await planIsBack(app);
    assert.deepEqual(await marks(app), { page: 'B', texts: 'B' });
    assert.equal(Object.keys(await cachesOf(app)).length, 1, 'van de oude versie is niets over');
    app.fine();
    await app.close();
});

test('zolang een ander tabblad met de oude versie werkt, wacht de nieuwe', async () => {
    const app = await visited();
    const other = await another(app);
    await unsavedPlan(other);
    await newVersion(other, 'B');
    await app.page.bringToFront();
    await app.node('button', 'Nu vernieuwen');
    await app.click('button', 'Nu vernieuwen');
    await app.says(/Sluit eerst de andere tabbladen/);
    await app.page.screenshot({ path: picture('andere-tabbladen') });
    await reload(app);
    assert.deepEqual(await marks(app), { page: '', texts: '' });
    await other.page.bringToFront();
    assert.deepEqual(await marks(other), { page: '', texts: '' });
    await other.page.close();
    await app.page.bringToFront();
    await app.click('button', 'Renew now');
    await pageIs(app, 'B');
    await app.ready();
    app.fine();
    await app.close();
});

test('wie alle tabbladen sluit en terugkomt, heeft de nieuwe versie zonder vraag', async () => {
    const app = await visited();
    await newVersion(app, 'B');
    const blank = await app.page.browserContext().newPage();
    await app.page.close();
    await wait(1000); // the browser has let the old version go
    const back = await openApp(browser, server.url, { page: blank });
    assert.deepEqual(await marks(back), { page: 'B', texts: 'B' });
    await back.close();
});

test('kan de reservekopie niet bewaard worden, dan wordt er niet vernieuwd', async () => {
    const app = await visited(() => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...what) {
            if (window.full) throw new DOMException('vol', 'QuotaExceededError');
            return put.apply(this, what);
        };
    });
    await app.page.evaluate(() => { window.full = true; });
    await unsavedPlan(app);
    await app.says(/geen ruimte meer/);
    await app.click('button', 'Ongedaan maken'); // the message about the step takes the place of the first
    await app.click('button', 'Opnieuw');
    await newVersion(app, 'B');
    await app.click('button', 'Nu vernieuwen');
    await app.click('button', 'Doorgaan zonder opslaan');
    await app.says(/geen ruimte meer/);
    await totalIs(app, 925000);
    assert.equal(await app.page.evaluate(() => document.documentElement.dataset.bouw ?? ''), '');
    await app.page.evaluate(() => { window.full = false; });
    await app.click('button', 'Nu vernieuwen');
    await app.click('button', 'Doorgaan zonder opslaan');
    await pageIs(app, 'B');
    await planIsBack(app);
    await app.close();
});

/** A part goes out of what is kept, as when the disk has a fault. */
const lose = (app, part) => app.page.evaluate(async (path) => {
    const [name] = await caches.keys();
    if (!await (await caches.open(name)).delete(path)) throw new Error(`${path} was er niet`);
}, part);

test('een bewaarde planner die een deel kwijt is, wordt weer heel', async () => {
    const app = await visited();
    const whole = await cachesOf(app);
    await lose(app, partAddress('boot.js'));
    await lose(app, 'index.html');
    await reload(app);
    assert.deepEqual(await cachesOf(app), whole);
    await server.close();
    await reload(app);
    app.fine();
    await app.close();
});

test('een deel kwijt en geen verbinding: de browser zegt het, en niets gaat verloren', async () => {
    const app = await visited();
    await unsavedPlan(app);
    await app.page.evaluate(() => dispatchEvent(new Event('pagehide'))); // the safety copy is written
    await lose(app, partAddress('boot.js'));
    await server.close();
    app.page.on('dialog', (dialog) => dialog.accept());
    await app.page.reload();
    assert.match(await app.page.evaluate(() => document.body.innerText), /niet meer heel op dit apparaat[\s\S]*no longer whole/);
    await app.page.screenshot({ path: picture('half-zonder-verbinding') });
    server = await serve(dist, undefined, server.port);
    await app.page.reload();
    await planIsBack(app);
    await app.close();
});

test('een deel kwijt terwijl er een nieuwe versie staat: die komt heel in de plaats, zonder delen van de oude', async () => {
    const app = await visited();
    await lose(app, 'index.html');
    server.folder = otherBuild('B');
    await reload(app);
    assert.deepEqual(await marks(app), { page: 'B', texts: 'B' });
    await app.close();
});

test('een versie die onderweg verandert of afbreekt wordt niet bewaard', async () => {
    for (const broken of [null, Buffer.from('{}')]) {
        await server.close();
        server = await serve(dist, new Map([[partAddress('teksten-en.json'), broken]]));
        const app = await openApp(browser, server.url);
        await app.says(/kon de planner niet bewaren/);
        assert.deepEqual(await cachesOf(app), {});
        await app.openExample();
        await app.close();
    }
});

test('op een volle schijf zegt de planner dat hij niet bewaard is, en werkt hij door', async () => {
    const page = await freshPage(browser);
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.url.replace(/\/$/, ''), quotaSize: 200_000 });
    const app = await openApp(browser, server.url, { page });
    await app.says(/kon de planner niet bewaren/);
    await page.screenshot({ path: picture('planner-niet-bewaard') });
    assert.deepEqual(await cachesOf(app), {});
    await app.openExample();
    await totalIs(app, 785000);
    await app.close();
});

test('de uitknop haalt weg wat bewaard is, en laat reservekopieën en andermans spullen staan', async () => {
    server.folder = otherBuild('A');
    const app = await visited();
    await unsavedPlan(app);
    await app.page.evaluate(() => caches.open('van een ander'));
    copyFileSync(join(server.folder, 'worker-uit.js'), join(server.folder, 'worker.js'));
    app.page.on('dialog', (dialog) => dialog.accept());
    await reload(app);
    await until('er is geen werker meer', () => app.page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).length === 0 && Object.keys(await caches.keys()).length === 1));
    assert.deepEqual(Object.keys(await cachesOf(app)), ['van een ander']);
    await app.page.reload();
    await planIsBack(app);
    await server.close();
    await assert.rejects(app.page.goto(server.url), /ERR_CONNECTION_REFUSED/);
    await app.close();
});

test('een browser zonder werkers houdt niets tegen', async () => {
    const app = await openApp(browser, server.url, { page: await pageWithoutWorker(browser) });
    await app.openExample();
    await totalIs(app, 785000);
    app.fine();
    await app.close();
});
