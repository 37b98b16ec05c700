// The journeys in Chromium, with real mouse and keys.
import { test } from 'node:test';
import { freshPage, openApp } from '../browser/lib/app.mjs';
import { scratchFolder } from '../browser/lib/files.mjs';
import { host } from '../browser/lib/host.mjs';
import { journeys, walk } from './walk.mjs';

const hosted = host();

async function emptyProgram() {
    const downloads = scratchFolder();
    const page = await freshPage(hosted.browser);
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', browserContextId: page.browserContext().id, downloadPath: downloads });
    // The system's own window for a file's name cannot be worked from here; without it the page downloads.
    await page.evaluateOnNewDocument(() => delete window.showSaveFilePicker);
    return openApp(hosted.browser, hosted.server.url, { page, downloads });
}

for (const [name, { title }] of Object.entries(journeys)) {
    test(title, { timeout: 200_000 }, async () => {
        const app = await emptyProgram();
        try {
            await walk(name, app, 'chromium');
        } finally {
            await app.close();
        }
    });
}
