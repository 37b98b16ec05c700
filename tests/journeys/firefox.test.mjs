// One journey in Firefox: what goes through the browser's own hands is the same in the others.
import { test } from 'node:test';
import { openApp } from '../browser/lib/app.mjs';
import { inFirefox } from '../browser/lib/firefox.mjs';
import { journeys, walk } from './walk.mjs';

test(`Firefox: ${journeys.aanvraag.title}`, { timeout: 90_000 }, () => inFirefox(async ({ browser, server, downloads, newPage }) =>
    walk('aanvraag', await openApp(browser, server.url, { page: await newPage(), downloads }), 'firefox')));
