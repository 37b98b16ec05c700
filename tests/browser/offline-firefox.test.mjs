// Without a connection in Firefox, in a window under Xvfb: one visit is enough, and a new version waits for the user's word.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { totalIs } from './journey.mjs';
import { openApp, until } from './lib/app.mjs';
import { startFirefox } from './lib/browser.mjs';
import { dist, scratchFolder } from './lib/files.mjs';
import { cachesOf, kept, marks, otherBuild } from './lib/offline.mjs';
import { startScreen } from './lib/screen.mjs';
import { serve } from './lib/server.mjs';

test('Firefox: na één bezoek zonder verbinding, en een nieuwe versie op het woord van de gebruiker', { timeout: 120_000 }, async () => {
    let server = await serve(dist);
    const screen = await startScreen();
    const downloads = scratchFolder();
    const browser = await startFirefox({ screen, downloads });
    try {
        const app = await openApp(browser, server.url, { page: await browser.newPage(), downloads });
        await kept(app);
        await server.close();
        await app.page.reload();
        await app.ready();
        await app.openExample();
        await totalIs(app, 785000);
        await app.show('Rapporten');
        const report = await app.saveWith(() => app.click('button', 'Rapport opslaan'), /\.html$/);
        assert.match(readFileSync(report, 'utf8'), /<title>Plan: Almere<\/title>/);

        server = await serve(otherBuild('B'), undefined, server.port);
        await app.page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
        await app.node('button', 'Nu vernieuwen');
        await app.click('button', 'Nu vernieuwen'); // the example is unchanged: nothing is asked
        await until('de pagina van de nieuwe versie', () =>
            app.page.evaluate(() => document.documentElement.dataset.bouw === 'B').catch(() => false));
        await app.ready();
        assert.deepEqual(await marks(app), { page: 'B', texts: 'B' });
        assert.equal(Object.keys(await cachesOf(app)).length, 1);
        app.fine();
    } finally {
        await browser.close();
        screen.close();
        await server.close();
    }
});
