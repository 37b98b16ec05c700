// The journey of a first user, with real mouse and keys: the same in each browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { download, picture } from './lib/files.mjs';
import { until, wait } from './lib/app.mjs';

/** The total as the tree says it, in whole euros. */
export async function total(app) {
    const text = await until('een totaal in de boom', async () =>
        (await app.tree()).knopen.find((node) => node.sleutel === 'subsidies.totaal'));
    return Number(/€\s*([\d.]+)/.exec(text.waarde)?.[1].replaceAll('.', ''));
}

export async function idleDrawsNothing(app, milliseconds) {
    await app.quiet();
    const [frames, crossings] = [await app.frames(), await app.crossings()];
    await wait(milliseconds);
    assert.equal(await app.frames() - frames, 0, 'getekende beelden in rust');
    assert.equal(await app.crossings() - crossings, 0, 'oversteken naar de spiegel in rust');
}

/**
 * @param open gives a started App in a fresh tab
 * @param openFile has the user open this file
 */
export async function journey({ open, openFile, downloads, name }) {
    let app = await open();
    await app.page.screenshot({ path: picture(`${name}-1-start`) });
    await app.click('button', 'Voorbeeld Almere');
    await app.node('textbox', 'Inwoners van de regio');
    assert.equal(await total(app), 785000);
    await app.page.screenshot({ path: picture(`${name}-2-subsidies`) });

    await app.fill('Inwoners van de regio', '300000');
    await app.press('Enter');
    await until('het totaal van 300.000 inwoners', async () => await total(app) === 925000);
    await idleDrawsNothing(app, 5000);
    assert.equal((await app.focus()).tag, 'INPUT', 'het veld houdt de focus');
    await app.page.screenshot({ path: picture(`${name}-3-getypt`) });

    await app.press('Control', 's');
    const file = await download(downloads);
    assert.equal(JSON.parse(readFileSync(file)).type, 'eerstelijnsplan');
    await app.says(/bewaard/);

    app = await open(app);
    await openFile(app, file);
    await app.node('textbox', 'Inwoners van de regio');
    assert.equal(await total(app), 925000);
    await app.page.screenshot({ path: picture(`${name}-4-heropend`) });
    app.fine();
}
