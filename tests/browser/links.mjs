// A plan as a link, in each browser: made and copied by a press, opened by its address, and every way in which one is broken.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { totalIs } from './journey.mjs';
import { openApp, until } from './lib/app.mjs';
import { example, picture } from './lib/files.mjs';

const version = 1;
const inText = (bytes) => Buffer.from(bytes).toString('base64url');
const linkOf = (bytes) => `#p${version}=${inText(deflateSync(bytes))}`;
const planName = 'Naam van het plan';

const asked = (app, title) => until(`de vraag ${title}`, async () =>
    (await app.tree()).knopen.find((node) => ['dialog', 'alert'].includes(node.rol) && title.test(node.naam)));

/** Has the program make a link, and gives what is on the clipboard after it is copied: pasted into a field. */
async function copied(app, button) {
    await app.show('Rapporten');
    await app.click('button', button);
    await asked(app, /De link is klaar/);
    assert.match(await app.texts(), /kan alles lezen/);
    await app.click('button', 'Link kopiëren');
    await app.says(/De link is gekopieerd/);
    await app.show('Subsidies');
    await app.click('textbox', planName);
    await app.press('Control', 'a');
    await app.press('Control', 'v');
    return (await app.node('textbox', planName, (node) => node.waarde.startsWith('http'))).waarde;
}

async function makes({ browser, server, newPage }) {
    const app = await openApp(browser, server.url, { page: await newPage() });
    await app.openExample();
    const link = await copied(app, 'Link maken');
    assert.ok(link.startsWith(`${server.url}#p${version}=`), link.slice(0, 60));
    assert.ok(link.length < 8000, `${link.length} tekens`);
    const plan = JSON.parse(inflateSync(Buffer.from(link.split('=')[1], 'base64url')));
    const { opmerkingen, ...seen } = JSON.parse(example());
    assert.ok(opmerkingen.lijst.length > 0);
    assert.deepEqual(plan, seen);
    app.fine();
    return link;
}

async function opens({ browser, server, newPage, name }, link) {
    const app = await openApp(browser, link, { page: await newPage() });
    await asked(app, /De link bevat een plan: Almere/);
    assert.match(await app.texts(), /226\.500/);
    assert.equal(await app.page.evaluate(() => location.hash), '', 'de link staat niet meer in het adres');
    await app.quiet();
    await app.page.screenshot({ path: picture(`${name}-uit-link`) });
    await app.click('button', 'Dit plan openen');
    await app.show('Subsidies');
    await totalIs(app, 785000);

    // Another link in the same tab: shown first, and the open plan stays.
    const other = JSON.parse(example());
    other.naam = 'Gooi';
    other.id = 'plan-0000000000000007';
    await app.page.evaluate((hash) => { location.hash = hash; }, linkOf(JSON.stringify(other)));
    await asked(app, /De link bevat een plan: Gooi/);
    await app.press('Escape');
    await totalIs(app, 785000);
    app.fine();
    return app;
}

/** Links that are broken: what stands after #, and what is said about it. */
function badLinks() {
    const whole = deflateSync(example());
    const turned = Buffer.from(whole);
    turned[turned.length >> 1] ^= 1;
    return {
        afgebroken: [`#p1=${inText(whole.subarray(0, whole.length - 9))}`, /De link is niet heel/],
        'een teken weg': [`#p1=${inText(whole).slice(0, 40)}${inText(whole).slice(41)}`, /De link is niet heel/],
        veranderd: [`#p1=${inText(turned)}`, /De link is niet heel/],
        leeg: ['#p1=', /De link is niet heel/],
        'geen deflate': [`#p1=${inText('geen plan')}`, /De link is niet heel/],
        'iets erachter': [`#p1=${inText(Buffer.concat([whole, Buffer.from('nog iets')]))}`, /De link is niet heel/],
        'blijft uitdijen': [`#p1=${inText(deflateSync(Buffer.alloc(100 << 20)))}`, /De link bevat te veel/],
        'veel te lang': [`#p1=${'A'.repeat(300_000)}`, /De link bevat te veel/],
        nieuwer: [`#p2=${inText(whole)}`, /een nieuwere planner/],
        'geen plan': [linkOf('{"type": "recept"}'), /De link kan niet worden geopend/],
        'geen JSON': [linkOf('<script>alert(1)</script>'), /De link kan niet worden geopend/],
    };
}

async function refuses(app) {
    for (const [what, [hash, says]] of Object.entries(badLinks())) {
        await app.page.evaluate((wanted) => { location.hash = wanted; }, hash);
        const dialog = await asked(app, /De link kan niet worden geopend/);
        assert.match(`${dialog.naam} ${await app.texts()}`, says, what);
        await app.press('Escape');
        await totalIs(app, 785000);
    }
    // What stands behind an address in a mail is no part of it.
    await app.page.evaluate((wanted) => { location.hash = wanted; }, `${linkOf(example())}).`);
    await asked(app, /De link bevat een plan: Almere/);
    await app.press('Escape');
    app.fine();
}

async function tooLarge({ browser, server, newPage }) {
    const app = await openApp(browser, server.url, { page: await newPage() });
    const large = JSON.parse(example());
    // Text that does not deflate: a plan with much in it.
    large.toelichting = Array.from({ length: 130 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex')).join('');
    await app.page.evaluate((hash) => { location.hash = hash; }, linkOf(JSON.stringify(large)));
    await asked(app, /De link bevat een plan/);
    await app.click('button', 'Dit plan openen');
    await app.show('Rapporten');
    await app.click('button', 'Link maken');
    await asked(app, /Er is geen link gemaakt/);
    assert.match(await app.texts(), /te groot voor een link/);
    app.fine();
}

/**
 * @param newPage gives a tab
 * @param name of the browser, for the pictures
 */
export async function links(host) {
    const link = await makes(host);
    const app = await opens(host, link);
    await refuses(app);
    await tooLarge(host);
}
