// The planner as one page, opened from a disk: the same in each browser.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { totalIs } from './journey.mjs';
import { openApp, until, wait } from './lib/app.mjs';
import { dist, picture, scratchFolder } from './lib/files.mjs';
import { inLanguage } from './lib/offline.mjs';

/** What the page has kept in the browser's database: copies, or null where there is no database. */
const copies = (app) => app.page.evaluate(async () => {
    if (!(await indexedDB.databases()).some((each) => each.name === 'eerstelijnsplanner')) return null;
    const request = indexedDB.open('eerstelijnsplanner');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const all = request.result.transaction('kopieen').objectStore('kopieen').count();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    request.result.close();
    return all.result;
});

async function answer(app, name) {
    const button = await until(`de knop ${name}`, () => app.page.$(`dialog[open] button[value="${name}"]`));
    await button.click();
    await app.ready();
}

async function change(app) {
    await app.show('Subsidies');
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Enter');
    await totalIs(app, 925000);
}

/**
 * @param newPage gives a tab
 * @param name of the browser, for the pictures
 */
export async function oneFile({ browser, newPage, name }) {
    const file = join(scratchFolder(), 'Planner (kopie) één.html');
    copyFileSync(join(dist, 'eerstelijnsplanner.html'), file);
    const app = await openApp(browser, pathToFileURL(file).href, { page: await newPage(), ready: false });
    app.page.on('dialog', (dialog) => dialog.accept());
    await until('de vraag', () => app.page.$('dialog[open]'));
    assert.match(await app.page.evaluate(() => document.querySelector('dialog').innerText), /reservekopie[\s\S]*kunnen die kopie lezen[\s\S]*safety copy/);
    await app.page.screenshot({ path: picture(`${name}-een-bestand-vraag`) });

    await answer(app, 'nee');
    await app.click('button', 'Voorbeeld Almere');
    await app.says(/bewaart geen reservekopie\. Sla uw plan op als bestand/);
    await change(app);
    await wait(1000); // a copy would be there by now
    assert.equal(await copies(app), null, 'zonder ja is er niets bewaard');
    await inLanguage(app, 'English');
    await app.page.screenshot({ path: picture(`${name}-een-bestand`) });
    await inLanguage(app, 'Nederlands');

    await app.page.reload();
    await answer(app, 'ja');
    await app.click('button', 'Voorbeeld Almere');
    await change(app);
    await until('een kopie', async () => await copies(app) > 0);
    await app.page.reload();
    await app.ready();
    assert.equal(await app.page.$('dialog[open]'), null, 'het ja is onthouden');
    await app.click('button', 'Verder werken');
    await app.show('Subsidies');
    await totalIs(app, 925000);

    // What makes files lies in the page too, packed until it is asked for.
    await app.show('Rapporten');
    await app.click('button', 'Rapport opslaan');
    await app.says(/almere-rapport\.html is bewaard/);
    app.fine();
}
