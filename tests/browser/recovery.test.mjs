// The safety copy in Chromium: work comes back after a tab was killed, and two tabs keep theirs apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { totalIs } from './journey.mjs';
import { openApp, until } from './lib/app.mjs';
import { smallSize } from './lib/browser.mjs';
import { copiesOf } from './lib/copies.mjs';
import { picture } from './lib/files.mjs';
import { host } from './lib/host.mjs';

const hosted = host({ size: smallSize });

/** Whether a copy holds a plan with this number, and not as a draft alone. */
const holdsPlanWith = (copy, number) => JSON.parse(JSON.parse(copy.text).plan).regio?.inwoners === Number(number);

async function withInhabitants(number, page = null) {
    const app = await openApp(hosted.browser, hosted.server.url, { page });
    await app.openExample();
    await app.fill('Inwoners van de regio', number);
    await app.press('Enter');
    await until('een kopie met het nieuwe aantal', async () => (await copiesOf(app)).some((copy) => holdsPlanWith(copy, number)));
    return app;
}

/** Ends the tab's process as a crash does: nothing in the page gets another turn. */
async function kill(app) {
    const session = await app.page.createCDPSession();
    const crashed = new Promise((resolve) => app.page.once('error', resolve));
    session.send('Page.crash').catch(() => {});
    await crashed;
    await app.page.close();
}

test('na een gedode tab biedt het programma het werk weer aan', async () => {
    const first = await withInhabitants('300000');
    const context = first.page.browserContext();
    await kill(first);
    const app = await openApp(hosted.browser, hosted.server.url, { page: await context.newPage() });
    await app.node('button', 'Verder werken');
    await app.page.screenshot({ path: picture('herstel') });
    await app.click('button', 'Verder werken');
    await app.show('Subsidies');
    await totalIs(app, 925000);
    app.fine();
    await app.close();
});

test('twee tabs houden elk hun eigen kopie', async () => {
    const one = await withInhabitants('240000');
    const other = await withInhabitants('260000', await one.page.browserContext().newPage());
    const all = await copiesOf(one);
    const slots = (number) => new Set(all.filter((copy) => holdsPlanWith(copy, number)).map((copy) => copy.slot));
    assert.equal(slots('240000').size, 1);
    assert.equal(slots('260000').size, 1);
    assert.notDeepEqual(slots('240000'), slots('260000'));
    assert.deepEqual((await one.nodes('dialog')).length + (await other.nodes('dialog')).length, 0, 'geen tab krijgt die van de ander aangeboden');
    await one.close();
});

test('opnieuw laden houdt het werk, en sluiten met onbewaard werk vraagt eerst', async () => {
    const app = await withInhabitants('270000');
    const asked = new Promise((resolve) => app.page.once('dialog', async (dialog) => {
        await dialog.accept();
        resolve(dialog.type());
    }));
    await app.page.reload();
    assert.equal(await asked, 'beforeunload');
    await app.ready();
    await app.click('button', 'Verder werken');
    await app.show('Subsidies');
    await app.node('textbox', 'Inwoners van de regio', (node) => /270/.test(node.waarde));
    app.fine();
    await app.close();
});
