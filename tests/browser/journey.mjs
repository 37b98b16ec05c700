// The journey of a first user, with real mouse and keys: the same in each browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { download, picture } from './lib/files.mjs';
import { until, wait } from './lib/app.mjs';

/** Waits until the tree says this total, in whole euros. */
export const totalIs = (app, euros) => until(`een totaal van ${euros} euro`, async () => {
    const node = (await app.tree()).knopen.find((each) => each.sleutel === 'subsidies.totaal');
    return Number(/€\s*([\d.]+)/.exec(node?.waarde ?? '')?.[1].replaceAll('.', '')) === euros;
});

export async function idleDrawsNothing(app, milliseconds) {
    await wait(1000); // the safety copy is written, and the program told so
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
    await app.says(/Eerst doen/);
    await app.quiet();
    await app.page.screenshot({ path: picture(`${name}-2-overzicht`) });
    await app.show('Subsidies');
    await totalIs(app, 785000);
    await app.page.screenshot({ path: picture(`${name}-2-subsidies`) });

    await app.fill('Inwoners van de regio', '300000');
    await app.press('Enter');
    await totalIs(app, 925000);
    await idleDrawsNothing(app, 5000);
    assert.equal((await app.focus()).tag, 'INPUT', 'het veld houdt de focus');
    await app.page.screenshot({ path: picture(`${name}-3-getypt`) });

    await app.press('Control', 's');
    const file = await download(downloads);
    assert.equal(JSON.parse(readFileSync(file)).type, 'eerstelijnsplan');
    await app.says(/is bewaard/);

    app = await open(app);
    await openFile(app, file);
    await app.show('Subsidies');
    await totalIs(app, 925000);
    await app.page.screenshot({ path: picture(`${name}-4-heropend`) });
    app.fine();
}
