// The planner as one page, in Firefox, in a window under Xvfb.
import { test } from 'node:test';
import { startFirefox } from './lib/browser.mjs';
import { scratchFolder } from './lib/files.mjs';
import { startScreen } from './lib/screen.mjs';
import { oneFile } from './onefile.mjs';

test('Firefox: één bestand vanaf een schijf', { timeout: 120_000 }, async () => {
    const screen = await startScreen();
    const browser = await startFirefox({ screen, downloads: scratchFolder() });
    try {
        await oneFile({ browser, newPage: () => browser.newPage(), name: 'firefox' });
    } finally {
        await browser.close();
        screen.close();
    }
});
