// What the browser keeps of the planner for use without a connection, and builds that differ.
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorker } from '../../../web/platform/browser/worker.mjs';
import { freshPage, until } from './app.mjs';
import { dist, partAddress, scratchFolder } from './files.mjs';

/** Waits until everything is kept and the next visit is answered from it. */
export const kept = (app) => until('de planner is bewaard', () => app.page.evaluate(() =>
    navigator.serviceWorker.ready.then((registration) => registration.active.state === 'activated' && navigator.serviceWorker.controller !== null)));

/** A tab in which the browser has no workers: what is asked for comes from the server each time. */
export async function pageWithoutWorker(browser) {
    const page = await freshPage(browser);
    await page.evaluateOnNewDocument(() => delete Navigator.prototype.serviceWorker);
    return page;
}

/** The paths of all that the page's caches hold, by the name of the cache. */
export const cachesOf = (app) => app.page.evaluate(async () => {
    const all = {};
    for (const name of await window.caches.keys()) {
        const cache = await window.caches.open(name);
        all[name] = (await cache.keys()).map((request) => new URL(request.url).pathname.slice(1)).sort();
    }
    return all;
});

/** Another build: the same program, but page and English texts carry a mark. */
export function otherBuild(mark) {
    const folder = scratchFolder();
    cpSync(dist, folder, { recursive: true });
    const change = (name, from, to) => {
        const text = readFileSync(join(folder, name), 'utf8');
        if (!text.includes(from)) throw new Error(`${from} staat niet in ${name}`);
        writeFileSync(join(folder, name), text.replaceAll(from, to));
    };
    const [, old] = partAddress('').split('/');
    renameSync(join(folder, old), join(folder, `bouw-${mark}`));
    change('index.html', '<html lang="nl">', `<html lang="nl" data-bouw="${mark}">`);
    change('index.html', `${old}/`, `bouw-${mark}/`);
    change(`bouw-${mark}/teksten-en.json`, '"start.nieuw": "', `"start.nieuw": "${mark} `);
    writeWorker(folder);
    return folder;
}

/** Presses the entry of the rail with this name, which is there while the other language is shown. */
export async function inLanguage(app, name) {
    if ((await app.nodes('button', name)).length > 0) await app.click('button', name);
    await until(`de taal ${name}`, async () => (await app.nodes('button', name)).length === 0);
}

/** The marks of the page and of its English texts; empty for the build itself. Leaves the page in English. */
export async function marks(app) {
    const page = await app.page.evaluate(() => document.documentElement.dataset.bouw ?? '');
    await inLanguage(app, 'English');
    await app.show('Start');
    const button = await until('de knop voor een nieuw plan', async () =>
        (await app.tree()).knopen.find((node) => node.sleutel === 'start.nieuw'));
    return { page, texts: /^\S+(?= New)/.exec(button.naam)?.[0] ?? '' };
}
