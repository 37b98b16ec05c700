// What axe-core has against the mirror, in each browser: the page's policy lets no script tag in, the driver's own words do.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Contrast is computed from the colours of the program in a test of its own: the mirror's elements have none.
const elsewhere = ['color-contrast', 'color-contrast-enhanced'];

/** What is wrong with the mirror as it is now, and what axe cannot tell, a line each. */
export async function findings(app) {
    await app.quiet();
    await app.page.evaluate(axe);
    return app.page.evaluate(async (leftOut) => {
        const all = await window.axe.run();
        return [...all.violations, ...all.incomplete].filter((each) => !leftOut.includes(each.id))
            .map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
    }, elsewhere);
}
