// The journey in Firefox.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journey } from './journey.mjs';
import { openApp, until } from './lib/app.mjs';
import { inFirefox } from './lib/firefox.mjs';

test('Firefox: beginnen, typen, bewaren, opnieuw laden, openen', { timeout: 85_000 }, () => inFirefox(async ({ browser, server, downloads, newPage }) => {
    const open = async (before) => openApp(browser, server.url, { page: before?.page ?? await newPage() });
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
}));
