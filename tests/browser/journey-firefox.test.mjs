// The journey in Firefox, in a window under Xvfb.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journey } from './journey.mjs';
import { openApp, until } from './lib/app.mjs';
import { startFirefox } from './lib/browser.mjs';
import { dist, scratchFolder } from './lib/files.mjs';
import { startScreen } from './lib/screen.mjs';
import { serve } from './lib/server.mjs';

test('Firefox: beginnen, typen, bewaren, opnieuw laden, openen', { timeout: 85_000 }, async () => {
    const downloads = scratchFolder();
    const server = await serve(dist);
    const screen = await startScreen();
    const browser = await startFirefox({ screen, downloads });
    try {
        const open = async (before) => openApp(browser, server.url, { page: before?.page ?? await browser.newPage() });
        const openFile = async (app, file) => {
            // The system's own window would cover the page; that the click reaches the file field is what counts.
            await app.page.evaluate(() => {
                document.getElementById('bestand').addEventListener('click', (event) => {
                    event.preventDefault();
                    window.askedForFile = navigator.userActivation?.isActive ?? true;
                });
            });
            await app.click('button', 'Openen');
            assert.equal(await until('de vraag om een bestand', () => app.page.evaluate(() => window.askedForFile)), true);
            await (await app.page.$('#bestand')).uploadFile(file);
        };
        await journey({ open, openFile, downloads, name: 'firefox' });
    } finally {
        await browser.close();
        screen.close();
        await server.close();
    }
});
