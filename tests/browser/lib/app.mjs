// Drives the page as a person does: finds controls by role and name in the tree of meaning, then uses mouse and keys.
import assert from 'node:assert/strict';

const patience = 15_000;
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until `answer` gives something other than null, undefined or false. */
export async function until(what, answer, limit = patience) {
    const end = Date.now() + limit;
    for (;;) {
        const got = await answer();
        if (got !== null && got !== undefined && got !== false) return got;
        if (Date.now() > end) assert.fail(`na ${limit} ms nog niet: ${what}`);
        await wait(30);
    }
}

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

/** Opens the address, in a fresh tab or in `page`, and gathers what goes wrong there. */
export async function openApp(browser, url, { page = null, ready = true } = {}) {
    page ??= await freshPage(browser);
    const app = new App(page, watch(page, url.startsWith('file:') ? url : new URL(url).origin));
    await page.goto(url);
    if (ready) await app.ready();
    return app;
}

export class App {
    constructor(page, wrong) {
        this.page = page;
        this.wrong = wrong;
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
        // Twice, for what the browser itself has to tell yet: a size, a focus.
        for (let turn = 0; turn < 2; ++turn) {
            await until('de pagina is tot rust', () => this.page.evaluate(() => window.eerstelijnsplanner.resting()));
            await wait(30);
        }
    }

    async nodes(role, name = null) {
        const fits = (text) => name === null || (name instanceof RegExp ? name.test(text ?? '') : text === name);
        return (await this.tree()).knopen.filter((node) => node.rol === role && fits(node.naam));
    }

    /** The one node with this role and name (a text or a pattern), waited for. */
    async node(role, name, fits = () => true) {
        return until(`${role} "${name}"`, async () => (await this.nodes(role, name)).find(fits));
    }

    async texts() {
        return (await this.tree()).knopen.map((node) => `${node.naam ?? ''} ${node.waarde ?? ''}`).join('\n');
    }

    /** Waits for a text that fits anywhere in the tree. */
    async says(pattern) {
        return until(`tekst ${pattern}`, async () => pattern.exec(await this.texts()));
    }

    /** The middle of the part that can be seen, once all stands still; what is scrolled away is wheeled into view first. */
    async centre(role, name) {
        await this.node(role, name);
        await this.quiet();
        for (let turn = 0; turn < 30; ++turn) {
            const node = await this.node(role, name);
            const [x, y, width, height] = node.zichtbaar ?? node.vak;
            if (width > 2 && height >= Math.min(node.vak[3], 20)) return [x + width / 2, y + height / 2];
            const screen = this.page.viewport() ?? await this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
            await this.page.mouse.move(screen.width / 2, screen.height / 2);
            await this.page.mouse.wheel({ deltaY: node.vak[1] < screen.height / 2 ? -200 : 200 });
            await this.quiet();
        }
        return assert.fail(`${role} "${name}" komt niet in beeld`);
    }

    /** A real click of the mouse in the middle of the node. */
    async click(role, name) {
        await this.page.mouse.click(...await this.centre(role, name));
    }

    /** To a screen, by its entry in the rail. */
    async show(screen) {
        await until(`het scherm ${screen}`, async () => {
            const entry = (await this.nodes('button', screen)).find((node) => node.sleutel?.startsWith('rail.'));
            if (entry?.staten?.includes('current')) return true;
            if (entry) await this.pressInRail(entry);
            await this.quiet();
            return false;
        });
    }

    /** Presses an entry of the rail; one that is scrolled away is wheeled into view first. */
    async pressInRail(entry) {
        const [x, y, width, height] = entry.zichtbaar ?? entry.vak;
        const middle = [x + width / 2, y + height / 2];
        if (height > 20) return this.page.mouse.click(...middle);
        await this.page.mouse.move(middle[0], 300);
        return this.page.mouse.wheel({ deltaY: entry.vak[1] < 100 ? -200 : 200 });
    }

    /** Opens the example of Almere from the first screen, and goes to its subsidies. */
    async openExample() {
        await this.click('button', 'Voorbeeld Almere');
        await this.show('Subsidies');
        await this.node('textbox', 'Inwoners van de regio');
    }

    /** Clicks the field, empties it, and types. */
    async fill(name, text) {
        await this.click('textbox', name);
        await this.node('textbox', name, (node) => node.staten?.includes('editing'));
        await this.press('Control', 'a');
        await this.press('Backspace');
        await this.page.keyboard.type(text);
    }

    async press(...keys) {
        for (const key of keys.slice(0, -1)) await this.page.keyboard.down(key);
        await this.page.keyboard.press(keys.at(-1));
        for (const key of keys.slice(0, -1).reverse()) await this.page.keyboard.up(key);
    }

    /** Has the user choose this file in the system's window that `ask` brings up (Chromium). */
    async chooseFile(path, ask) {
        const shown = this.page.waitForFileChooser();
        await this.page.evaluate(() => true); // the browser knows by now that the window is not to be shown
        await ask();
        await (await shown).accept([path]);
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
