// Two journeys without seeing anything: by role and name, and the keyboard (tests/browser/lib/blind.mjs).
import { test } from 'node:test';
import { openApp, savingPage } from '../browser/lib/app.mjs';
import { Blind } from '../browser/lib/blind.mjs';
import { host } from '../browser/lib/host.mjs';
import { journeys, walk } from './walk.mjs';

const hosted = host();

for (const name of ['wijkverbanden', 'knelpunt']) {
    test(`blind: ${journeys[name].title}`, { timeout: 200_000 }, async () => {
        const app = await openApp(hosted.browser, hosted.server.url, { ...await savingPage(hosted.browser), as: Blind });
        await walk(name, app, 'blind');
        await app.close();
    });
}
