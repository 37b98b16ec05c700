// Two journeys without seeing anything: by role and name, and the keyboard (tests/browser/lib/blind.mjs).
import { test } from 'node:test';
import { freshPage, openApp } from '../browser/lib/app.mjs';
import { Blind } from '../browser/lib/blind.mjs';
import { scratchFolder } from '../browser/lib/files.mjs';
import { host } from '../browser/lib/host.mjs';
import { journeys, walk } from './walk.mjs';

const hosted = host();

for (const name of ['wijkverbanden', 'knelpunt']) {
    test(`blind: ${journeys[name].title}`, { timeout: 200_000 }, async () => {
        const downloads = scratchFolder();
        const page = await freshPage(hosted.browser);
        const session = await page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', browserContextId: page.browserContext().id, downloadPath: downloads });
        await page.evaluateOnNewDocument(() => delete window.showSaveFilePicker);
        const app = await openApp(hosted.browser, hosted.server.url, { page, downloads, as: Blind });
        await walk(name, app, 'blind');
        await app.close();
    });
}
