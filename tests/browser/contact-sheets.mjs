// node tests/browser/contact-sheets.mjs [SCREEN]...: a sheet for each screen of the example, for a person to look at: three sets of
// colours, both languages, text of 100 and 200 %, a wide window and a phone. The sheets lie where the tests' pictures lie.
import { freshPage, openApp } from './lib/app.mjs';
import { startChromium } from './lib/browser.mjs';
import { dist, picture } from './lib/files.mjs';
import { serve } from './lib/server.mjs';

const colours = [['licht', 1], ['donker', 2], ['contrast', 3]];
const languages = ['nl', 'en'];
const texts = [['100 %', 0], ['200 %', 5]];
const sizes = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];
const wide = { width: 2600, height: 1700 }; // for the whole rail

const server = await serve(dist);
const browser = await startChromium();
const wanted = process.argv.slice(2);
const sheets = new Map(); // of each screen: what is on the sheet

async function take(settings, words) {
    const page = await freshPage(browser);
    await page.evaluateOnNewDocument((kept) => localStorage.setItem('instellingen', kept), settings);
    await page.setViewport(wide);
    const app = await openApp(browser, server.url, { page });
    await app.click('button', /Almere/);
    await app.node('button', /./, (node) => node.sleutel === 'rail.wijkverbanden');
    const entries = (await app.nodes('button')).filter((node) => node.sleutel?.startsWith('rail.') && !node.sleutel.endsWith('.taal'));
    for (const { naam, sleutel } of entries) {
        const screen = sleutel.slice(5);
        if (wanted.length > 0 && !wanted.includes(screen)) continue;
        await app.show(naam);
        for (const size of sizes) {
            await page.setViewport(size);
            await app.quiet();
            const image = await page.screenshot({ encoding: 'base64', type: 'jpeg', quality: 80 });
            sheets.set(screen, [...sheets.get(screen) ?? [], { image, words: `${words}, ${size.width} x ${size.height}` }]);
        }
        await page.setViewport(wide);
        await app.quiet();
    }
    app.fine();
    await app.close();
}

try {
    for (const [colour, theme] of colours) {
        for (const [text, step] of texts) {
            for (const language of languages) await take(`thema=${theme} tekst=${step} taal=${language}`, `${colour}, ${language}, ${text}`);
        }
    }
    const page = await browser.newPage();
    await page.setViewport({ width: 2400, height: 1600 });
    for (const [screen, images] of sheets) {
        const figure = ({ image, words }) => `<figure><img src="data:image/jpeg;base64,${image}"><figcaption>${words}</figcaption></figure>`;
        await page.setContent(`<style>body { display: flex; flex-wrap: wrap; gap: 8px; font: 12px sans-serif } figure { margin: 0 } img { height: 360px }</style>${
            images.map(figure).join('')}`);
        await page.screenshot({ path: picture(`blad-${screen}`), fullPage: true });
    }
    console.log(`${sheets.size} bladen bij ${picture('blad-*')}`);
} finally {
    await browser.close();
    await server.close();
}
