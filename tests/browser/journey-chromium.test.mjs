// The journey in Chromium.
import { test } from 'node:test';
import { journey } from './journey.mjs';
import { openApp } from './lib/app.mjs';
import { startChromium } from './lib/browser.mjs';
import { dist, scratchFolder } from './lib/files.mjs';
import { serve } from './lib/server.mjs';

test('Chromium: beginnen, typen, bewaren, opnieuw laden, openen', { timeout: 60_000 }, async () => {
    const downloads = scratchFolder();
    const server = await serve(dist);
    const browser = await startChromium();
    try {
        const session = await browser.target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
        const open = async (before) => {
            const page = before?.page ?? await browser.newPage();
            // The system's own window for a file's name cannot be worked from here; without it the page downloads.
            await page.evaluateOnNewDocument(() => delete window.showSaveFilePicker);
            return openApp(browser, server.url, { page });
        };
        const openFile = (app, file) => app.chooseFiles([file], () => app.click('button', 'Openen'));
        await journey({ open, openFile, downloads, name: 'chromium' });
    } finally {
        await browser.close();
        await server.close();
    }
});
