// What axe-core has against the mirror, in Chromium: the page's policy lets no script tag in, the debugger's own words do.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong with the mirror as it is now, a line each. */
export async function findings(app) {
    await app.quiet();
    const session = await app.page.createCDPSession();
    await session.send('Runtime.evaluate', { expression: axe });
    const { result } = await session.send('Runtime.evaluate', { awaitPromise: true, returnByValue: true,
        expression: `axe.run().then((all) => all.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.html.slice(0, 120)).join(' | ')))` });
    await session.detach();
    return result.value;
}
