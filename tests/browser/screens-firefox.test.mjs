// Every screen of the example in Firefox, in a window under Xvfb: what a screen reader gets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApp } from './lib/app.mjs';
import { findings } from './lib/axe.mjs';
import { startFirefox } from './lib/browser.mjs';
import { dist } from './lib/files.mjs';
import { startScreen } from './lib/screen.mjs';
import { serve } from './lib/server.mjs';
import { screensOf } from './screens.mjs';

test('Firefox: elk scherm is goed voor een schermlezer en geeft geen fout', { timeout: 150_000 }, async () => {
    const server = await serve(dist);
    const screen = await startScreen();
    const browser = await startFirefox({ screen });
    try {
        const app = await openApp(browser, server.url, { page: await browser.newPage() });
        await app.click('button', 'Voorbeeld Almere');
        await app.says(/Eerst doen/);
        for (const name of await screensOf(app)) {
            await app.show(name);
            assert.deepEqual(await findings(app), [], name);
        }
        app.fine();
    } finally {
        await browser.close();
        screen.close();
        await server.close();
    }
});
