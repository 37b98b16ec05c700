// What the tests in Firefox share: the page on a server of this machine, and a Firefox in a window under Xvfb.
import { startFirefox } from './browser.mjs';
import { dist, scratchFolder } from './files.mjs';
import { startScreen } from './screen.mjs';
import { serve } from './server.mjs';

/** Starts both, works with { server, screen, browser, downloads, newPage }, and ends them however that ends. */
export async function inFirefox(work) {
    const server = await serve(dist);
    const screen = await startScreen();
    const downloads = scratchFolder();
    const browser = await startFirefox({ screen, downloads });
    try {
        await work({ server, screen, browser, downloads, newPage: () => browser.newPage() });
    } finally {
        await browser.close();
        screen.close();
        await server.close();
    }
}
