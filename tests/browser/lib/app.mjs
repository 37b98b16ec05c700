// Drives the page in a browser as a person does: see driver.mjs.
import assert from 'node:assert/strict';
import { Driver, until, wait } from './driver.mjs';
import { download, scratchFolder } from './files.mjs';

export { until, wait };

const gathered = new WeakMap(); // page -> what went wrong in it, reloads included

function watch(page, origin) {
    if (gathered.has(page)) return gathered.get(page);
    const wrong = [];
    gathered.set(page, wrong);
    page.on('console', (message) => {
        if (['error', 'warn', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`fout: ${error.message}`));
    page.on('request', (request) => {
        const to = request.url();
        if (!to.startsWith(origin) && !/^(blob|data|about):/.test(to)) wrong.push(`vreemd verzoek: ${to}`);
    });
    return wrong;
}

/** A tab of its own in a profile of its own: what one test leaves in the browser is not there for the next. */
export const freshPage = async (browser) => (await browser.createBrowserContext()).newPage();

/**
 * The same, with a folder of its own for what is saved: the system's own window for a file's name cannot be worked from
 * here, and without it the page downloads (Chromium).
 */
export async function savingPage(browser, newPage = freshPage) {
    const page = await newPage(browser);
    const downloads = scratchFolder();
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', browserContextId: page.browserContext().id, downloadPath: downloads });
    await page.evaluateOnNewDocument(() => delete window.showSaveFilePicker);
    return { page, downloads };
}

/**
 * Opens the address, in a fresh tab or in `page`, and gathers what goes wrong there.
 * @param options downloads: where the browser puts what is saved; as: who drives it
 */
export async function openApp(browser, url, { page = null, ready = true, downloads = null, as = App } = {}) {
    page ??= await freshPage(browser);
    const app = new as(page, watch(page, url.startsWith('file:') ? url : new URL(url).origin), downloads);
    await page.goto(url);
    if (ready) await app.ready();
    return app;
}

export class App extends Driver {
    constructor(page, wrong, downloads) {
        super();
        this.page = page;
        this.wrong = wrong;
        this.downloads = downloads;
        this.still = -1; // the frame after which nothing happened any more
    }

    ready() {
        return until('de pagina is gestart', () => this.page.evaluate(() => window.eerstelijnsplanner?.drawnFrames() > 0));
    }

    tree() {
        return this.page.evaluate(() => window.eerstelijnsplanner.tree());
    }

    frames() {
        return this.page.evaluate(() => window.eerstelijnsplanner.drawnFrames());
    }

    crossings() {
        return this.page.evaluate(() => window.eerstelijnsplanner.crossings());
    }

    /** Waits until nothing is drawn any more. */
    async quiet() {
        const restsSince = (frame) => this.page.evaluate((before) =>
            window.eerstelijnsplanner.resting() && window.eerstelijnsplanner.drawnFrames() === before, frame);
        if (await restsSince(this.still)) return;
        // Twice, for what the browser itself has to tell yet: a size, a focus.
        for (let turn = 0; turn < 2; ++turn) {
            await until('de pagina is tot rust', () => this.page.evaluate(() => window.eerstelijnsplanner.resting()));
            await wait(30);
        }
        this.still = await this.frames();
    }

    async size() {
        return this.page.viewport() ?? this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    }

    clickAt(x, y) {
        return this.page.mouse.click(x, y);
    }

    async wheel(x, y, distance) {
        await this.page.mouse.move(x, y);
        await this.page.mouse.wheel({ deltaY: distance });
    }

    typeText(text) {
        return this.page.keyboard.type(text);
    }

    async pressKeys(keys) {
        for (const key of keys.slice(0, -1)) await this.page.keyboard.down(key);
        await this.page.keyboard.press(keys.at(-1));
        for (const key of keys.slice(0, -1).reverse()) await this.page.keyboard.up(key);
    }

    /** Saves what `ask` asks to be saved, and gives the path of the file, with a name that fits. */
    async saveWith(ask, fits) {
        await ask();
        const path = await download(this.downloads, fits);
        await this.says(/is bewaard/);
        return path;
    }

    picture(path) {
        return this.page.screenshot({ path });
    }

    /** Opens the example of Almere from the first screen, and goes to its subsidies. */
    async openExample() {
        await this.click('button', 'Voorbeeld Almere');
        await this.show('Subsidies');
        await this.node('textbox', 'Inwoners van de regio');
    }

    /** Has the user choose these files in the system's window that `ask` brings up (Chromium). */
    async chooseFiles(paths, ask) {
        // Chromium's own window for files with a handle cannot be answered here; without it the page asks as in other browsers.
        await this.page.evaluate(() => delete window.showOpenFilePicker);
        const shown = this.page.waitForFileChooser();
        await this.page.evaluate(() => true); // the browser knows by now that the window is not to be shown
        await ask();
        await (await shown).accept(paths);
    }

    /** The role and name of the page's own focus, for the mirror. */
    focus() {
        return this.page.evaluate(() => {
            const element = document.activeElement;
            return { tag: element.tagName, name: element.getAttribute('aria-label') ?? element.textContent, value: element.value ?? null,
                key: element.dataset?.sleutel ?? null };
        });
    }

    fine() {
        assert.deepEqual(this.wrong, []);
    }

    /** Ends the tab and its profile; nothing is asked. */
    close() {
        return this.page.browserContext().close();
    }
}
