// Reports in Chromium: what makes them is fetched with the first one, and a visitor without connection hears what to do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { freshPage, openApp, savingPage, until } from './lib/app.mjs';
import { smallSize, startChromium } from './lib/browser.mjs';
import { dist, partAddress, picture } from './lib/files.mjs';
import { kept, pageWithoutWorker } from './lib/offline.mjs';
import { serve } from './lib/server.mjs';
import { sheetsOf } from './lib/workbook.mjs';

let browser;
before(async () => {
    browser = await startChromium({ size: smallSize });
});
after(() => browser?.close());

async function reportsOpen(server, newPage = freshPage) {
    const app = await openApp(browser, server.url, await savingPage(browser, newPage));
    await app.click('button', 'Voorbeeld Almere');
    await app.show('Rapporten');
    return app;
}

/** How often what makes files was fetched. */
const asked = (server) => server.fetched.filter((each) => each.path === partAddress('uitvoer.wasm')).length;

test('een rapport kiezen en opslaan: wat het maakt komt pas dan', async () => {
    const server = await serve(dist);
    try {
        const app = await reportsOpen(server, pageWithoutWorker);
        assert.equal(asked(server), 0);
        await app.choose('Welk rapport', "Twee pagina's voor het bestuur");
        await app.quiet();
        await app.page.screenshot({ path: picture('rapporten') });
        const page = await app.saveWith(() => app.click('button', 'Rapport opslaan'), /\.html$/);
        assert.match(page, /almere-bestuur\.html$/);
        assert.match(readFileSync(page, 'utf8'), /<h2>Belangrijkste cijfers<\/h2>[\s\S]*€\u00a0785\.000/);
        assert.equal(asked(server), 1);
        assert.equal(app.page.workers().length, 1, 'wat rapporten maakt werkt naast de pagina, die dus niet stilstaat');
        await app.choose('In welke vorm', 'Tabellen (CSV)');
        const tables = await app.saveWith(() => app.click('button', 'Rapport opslaan'), /\.csv$/);
        assert.match(readFileSync(tables, 'utf8'), /^\ufeff"Belangrijkste cijfers"\r\n/);
        await app.choose('In welke vorm', 'Excel (XLSX)');
        const workbook = await app.saveWith(() => app.click('button', 'Rapport opslaan'), /\.xlsx$/);
        const [contents, figures] = sheetsOf(readFileSync(workbook));
        assert.match(contents.cells.A1, /^Twee pagina's voor het bestuur: Almere$/);
        assert.equal(figures.name, '1 Belangrijkste cijfers');
        assert.equal(figures.cells.B3, 785000);
        const nameless = await app.saveWith(() => app.click('button', 'Plan zonder namen opslaan'), /zonder-namen\.json$/);
        assert.match(JSON.parse(readFileSync(nameless, 'utf8')).toelichting, /Knelpunt: eigenaar \(1\)/);
        assert.equal(asked(server), 1, 'wat er al is wordt niet nog eens gehaald');
        app.fine();
        await app.close();
    } finally {
        await server.close();
    }
});

test('kan wat bestanden maakt niet gehaald worden, dan staat er wat te doen, en opnieuw lukt het', async () => {
    for (const part of ['uitvoer-werker.js', 'uitvoer.js', 'uitvoer.wasm']) {
        const changed = new Map([[partAddress(part), null]]);
        const server = await serve(dist, changed);
        try {
            const app = await reportsOpen(server);
            await app.click('button', 'Rapport opslaan');
            await app.says(/kon niet worden opgehaald\. Maak verbinding met internet en probeer het opnieuw/);
            await app.page.screenshot({ path: picture(`rapport-niet-gehaald-${part.split('.').at(-1)}`) });
            changed.clear();
            const page = await app.saveWith(() => app.click('button', 'Probeer opnieuw'), /\.html$/);
            assert.match(readFileSync(page, 'utf8'), /<title>Plan: Almere<\/title>/);
            await app.close();
        } finally {
            await server.close();
        }
    }
});

test('na een bezoek maakt de planner ook zonder verbinding een rapport', async () => {
    const server = await serve(dist);
    const app = await reportsOpen(server);
    await kept(app);
    await server.close();
    const page = await app.saveWith(() => app.click('button', 'Rapport opslaan'), /\.html$/);
    assert.match(readFileSync(page, 'utf8'), /<title>Plan: Almere<\/title>/);
    await app.close();
});

test('afdrukken zet het rapport op papier, met de toets, met de knop, en zonder rapport een uitleg in plaats van een leeg doek', async () => {
    const server = await serve(dist);
    const page = await freshPage(browser);
    await page.evaluateOnNewDocument(() => {
        window.print = () => { window.printed = document.getElementById('afdruk').innerText; };
    });
    const app = await openApp(browser, server.url, { page });
    const onPaper = async () => {
        await app.page.emulateMediaType('print');
        const shown = await app.page.evaluate(() => ({ text: document.body.innerText, canvas: document.getElementById('canvas').checkVisibility(),
            width: document.getElementById('afdruk').getBoundingClientRect().width }));
        await app.page.emulateMediaType('screen');
        return shown;
    };
    const before = await onPaper();
    assert.match(before.text, /^Uw plan afdrukken\s+Ga terug naar de planner en druk op Ctrl \+ P/);
    assert.equal(before.canvas, false);
    await app.click('button', 'Voorbeeld Almere');
    await app.press('Control', 'p');
    assert.match(await until('het rapport', () => app.page.evaluate(() => window.printed)), /^\s*Plan: Almere/);
    const paper = await onPaper();
    assert.match(paper.text, /^Plan: Almere[^]*Waterwijk/);
    assert.equal(paper.canvas, false);
    assert.ok(paper.width > 400, `${paper.width} breed`);
    await app.page.pdf({ path: picture('afdruk').replace(/png$/, 'pdf'), format: 'A4' });
    await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal((await onPaper()).text, before.text, 'het volgende rapport is van het plan van dan');

    await app.show('Rapporten');
    await app.choose('Welk rapport', "Twee pagina's voor het bestuur");
    await app.page.evaluate(() => { window.printed = null; });
    await app.click('button', 'Afdrukken');
    assert.match(await until('het rapport', () => app.page.evaluate(() => window.printed)), /^\s*Twee pagina's voor het bestuur: Almere/);
    app.fine();
    await app.close();
    await server.close();
});
