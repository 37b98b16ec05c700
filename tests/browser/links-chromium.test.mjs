// A plan as a link, in Chromium.
import { test } from 'node:test';
import { freshPage } from './lib/app.mjs';
import { smallSize } from './lib/browser.mjs';
import { host } from './lib/host.mjs';
import { links } from './links.mjs';

const hosted = host({ size: smallSize });

test('Chromium: een plan als link', { timeout: 90_000 }, () =>
    links({ browser: hosted.browser, server: hosted.server, newPage: () => freshPage(hosted.browser), name: 'chromium' }));
