// What the tests of a file share: the page on a server of this machine, and a Chromium to open it in.
import { after, before } from 'node:test';
import { startChromium } from './browser.mjs';
import { dist } from './files.mjs';
import { serve } from './server.mjs';

/** Starts both before the first test of the file and ends them after the last; `server` and `browser` are there in between. */
export function host(options) {
    const hosted = {};
    before(async () => {
        hosted.server = await serve(dist);
        hosted.browser = await startChromium(options);
    });
    after(async () => {
        await hosted.browser?.close();
        await hosted.server?.close();
    });
    return hosted;
}
