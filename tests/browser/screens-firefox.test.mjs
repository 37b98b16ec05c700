// Every screen of the example in Firefox: what a screen reader gets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApp } from './lib/app.mjs';
import { findings } from './lib/axe.mjs';
import { inFirefox } from './lib/firefox.mjs';
import { screensOf } from './screens.mjs';

test('Firefox: elk scherm is goed voor een schermlezer en geeft geen fout', { timeout: 150_000 }, () => inFirefox(async ({ browser, server, newPage }) => {
    const app = await openApp(browser, server.url, { page: await newPage() });
    await app.click('button', 'Voorbeeld Almere');
    await app.says(/Eerst doen/);
    for (const name of await screensOf(app)) {
        await app.show(name);
        assert.deepEqual(await findings(app), [], name);
    }
    app.fine();
}));
