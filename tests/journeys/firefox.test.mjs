// One journey in Firefox, in a window under Xvfb: what goes through the browser's own hands is the same in the others.
import { test } from 'node:test';
import { openApp } from '../browser/lib/app.mjs';
import { startFirefox } from '../browser/lib/browser.mjs';
import { dist, scratchFolder } from '../browser/lib/files.mjs';
import { startScreen } from '../browser/lib/screen.mjs';
import { serve } from '../browser/lib/server.mjs';
import { journeys, walk } from './walk.mjs';

test(`Firefox: ${journeys.aanvraag.title}`, { timeout: 90_000 }, async () => {
    const downloads = scratchFolder();
    const server = await serve(dist);
    const screen = await startScreen();
    const browser = await startFirefox({ screen, downloads });
    try {
        await walk('aanvraag', await openApp(browser, server.url, { page: await browser.newPage(), downloads }), 'firefox');
    } finally {
        await browser.close();
        screen.close();
        await server.close();
    }
});
