// The planner as one page, in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { freshPage } from './lib/app.mjs';
import { smallSize, startChromium } from './lib/browser.mjs';
import { dist, scratchFolder } from './lib/files.mjs';
import { oneFile } from './onefile.mjs';

const largest = 1 << 21; // bytes: a mail takes it

test('Chromium: één bestand vanaf een schijf', { timeout: 90_000 }, async () => {
    const browser = await startChromium({ size: smallSize });
    try {
        const session = await browser.target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: scratchFolder() });
        await oneFile({ browser, newPage: () => freshPage(browser), name: 'chromium' });
    } finally {
        await browser.close();
    }
});

test('het ene bestand vraagt nergens om, is klein genoeg voor een mail en houdt zich aan zijn eigen regels', () => {
    const page = readFileSync(join(dist, 'eerstelijnsplanner.html'), 'utf8');
    assert.ok(page.length < largest, `${page.length} bytes`);
    const [html] = page.split('\n<!--\n');
    assert.doesNotMatch(html, /<(script|img|link|iframe)[^>]*\s(src|href)="(?!data:)/);
    assert.match(html, /script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+';/);
    assert.doesNotMatch(html, /unsafe-inline|'unsafe-eval'|connect-src/);
    assert.match(page, /Dear ImGui[\s\S]*SDL2[\s\S]*libxlsxwriter[\s\S]*zlib/, 'de vermeldingen van derden reizen mee');
});
