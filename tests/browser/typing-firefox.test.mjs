// Typing with a real keyboard in Firefox, in a window under Xvfb.
import { test } from 'node:test';
import { openApp } from './lib/app.mjs';
import { startFirefox } from './lib/browser.mjs';
import { dist, scratchFolder } from './lib/files.mjs';
import { makeKeyboard } from './lib/keyboard.mjs';
import { startScreen } from './lib/screen.mjs';
import { serve } from './lib/server.mjs';
import { typing } from './typing.mjs';

test('Firefox: dode toetsen, knippen en plakken', { timeout: 60_000 }, async () => {
    const server = await serve(dist);
    const screen = await startScreen();
    const browser = await startFirefox({ screen, downloads: scratchFolder() });
    try {
        const app = await openApp(browser, server.url, { page: (await browser.pages())[0] });
        const keyboard = makeKeyboard(screen);
        await keyboard.focus(app.page);
        await typing(app, keyboard);
    } finally {
        await browser.close();
        screen.close();
        await server.close();
    }
});
