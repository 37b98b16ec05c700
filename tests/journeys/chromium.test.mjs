// The journeys in Chromium, with real mouse and keys.
import { test } from 'node:test';
import { openApp, savingPage } from '../browser/lib/app.mjs';
import { host } from '../browser/lib/host.mjs';
import { journeys, walk } from './walk.mjs';

const hosted = host();

for (const [name, { title }] of Object.entries(journeys)) {
    test(title, { timeout: 200_000 }, async () => {
        const app = await openApp(hosted.browser, hosted.server.url, await savingPage(hosted.browser));
        try {
            await walk(name, app, 'chromium');
        } finally {
            await app.close();
        }
    });
}
