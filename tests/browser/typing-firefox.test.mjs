// Typing with a real keyboard in Firefox.
import { test } from 'node:test';
import { openApp } from './lib/app.mjs';
import { inFirefox } from './lib/firefox.mjs';
import { makeKeyboard } from './lib/keyboard.mjs';
import { typing } from './typing.mjs';

test('Firefox: dode toetsen, knippen en plakken', { timeout: 60_000 }, () => inFirefox(async ({ browser, server, screen }) => {
    const app = await openApp(browser, server.url, { page: (await browser.pages())[0] });
    const keyboard = makeKeyboard(screen);
    await keyboard.focus(app.page);
    await typing(app, keyboard);
}));
