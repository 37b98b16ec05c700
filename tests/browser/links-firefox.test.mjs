// A plan as a link, in Firefox, in a window under Xvfb.
import { test } from 'node:test';
import { startFirefox } from './lib/browser.mjs';
import { dist } from './lib/files.mjs';
import { startScreen } from './lib/screen.mjs';
import { serve } from './lib/server.mjs';
import { links } from './links.mjs';

test('Firefox: een plan als link', { timeout: 120_000 }, async () => {
    const server = await serve(dist);
    const screen = await startScreen();
    const browser = await startFirefox({ screen });
    try {
        await links({ browser, server, newPage: () => browser.newPage(), name: 'firefox' });
    } finally {
        await browser.close();
        screen.close();
        await server.close();
    }
});
