// What a person does with the program, and how the program is asked where things are: the same for the page in a browser
// and for the desktop program, which say below this how they move the mouse, press a key and show their tree of meaning.
import assert from 'node:assert/strict';

const patience = 20_000;
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

const movers = ['Tab', 'ArrowDown', 'ArrowUp'];
const named = (text, name) => (name instanceof RegExp ? name.test(text ?? '') : text === name);
const is = (node, state) => node.staten?.includes(state) ?? false;

function parentsOf(node, nodes) {
    const parents = [];
    for (let id = node.ouder; id; id = parents.at(-1).ouder) {
        const parent = nodes.find((each) => each.id === id);
        if (!parent) break;
        parents.push(parent);
    }
    return parents;
}

/** For the third argument of node() and click(): what stands in a card, a row or a group with this name. */
export const inside = (name) => (node, nodes) => parentsOf(node, nodes).some((parent) => named(parent.naam, name));

/** The same, for what stands in something with this role. */
export const within = (role) => (node, nodes) => parentsOf(node, nodes).some((parent) => parent.rol === role);

/**
 * A driver gives tree(), quiet(), size(), and the hands: clickAt(x, y), wheel(x, y, distance), pressKeys(keys) for one
 * chord with the names that browsers give to keys, and typeText(text). It also gives saveWith(ask, fits),
 * chooseFiles(paths, ask), picture(path) and fine().
 */
export class Driver {
    /** What the hands did: clicks, chords, typed texts, and turns of the wheel to bring something into view. */
    actions = { clicks: 0, chords: 0, texts: 0, scrolls: 0 };

    async nodes(role, name = null) {
        return (await this.tree()).knopen.filter((node) => node.rol === role && (name === null || named(node.naam, name)));
    }

    /** The first node with this role and name (a text or a pattern) that fits, waited for. */
    async node(role, name, fits = () => true) {
        return until(`${role} "${name}"`, async () => {
            const { knopen } = await this.tree();
            return knopen.find((node) => node.rol === role && named(node.naam, name) && fits(node, knopen));
        });
    }

    async texts() {
        return (await this.tree()).knopen.map((node) => `${node.naam ?? ''} ${node.waarde ?? ''}`).join('\n');
    }

    /** Waits for a text that fits anywhere in the tree. */
    async says(pattern) {
        return until(`tekst ${pattern}`, async () => pattern.exec(await this.texts()));
    }

    /** The middle of the part that can be seen, once all stands still; what is scrolled away is wheeled into view first. */
    async centre(role, name, fits = () => true) {
        await this.node(role, name, fits);
        await this.quiet();
        for (let turn = 0; turn < 30; ++turn) {
            const node = await this.node(role, name, fits);
            const [x, y, width, height] = node.zichtbaar ?? node.vak;
            if (width > 2 && height >= Math.min(node.vak[3], 20)) return [x + width / 2, y + height / 2];
            if (turn === 0) ++this.actions.scrolls;
            await this.wheelTo(node);
            await this.quiet();
        }
        return assert.fail(`${role} "${name}" komt niet in beeld`);
    }

    /** Turns the wheel over what holds the node and is in view, towards the node. */
    async wheelTo(node) {
        const { knopen } = await this.tree();
        const holder = parentsOf(node, knopen).map((parent) => parent.zichtbaar ?? parent.vak).find((box) => box[3] > 40);
        const { width, height } = await this.size();
        const [left, top, wide, high] = holder ?? [0, 0, width, height];
        const distance = node.vak[1] + node.vak[3] / 2 - (top + high / 2);
        await this.wheel(left + wide / 2, top + high / 2, Math.round(Math.max(-600, Math.min(600, distance))));
    }

    /** A real click of the mouse in the middle of the node. */
    async click(role, name, fits) {
        const middle = await this.centre(role, name, fits);
        ++this.actions.clicks;
        await this.clickAt(...middle);
    }

    /** One chord: keys held together. A person looks before acting, so both wait until all stands still. */
    async press(...keys) {
        const before = (await this.focused())?.id;
        ++this.actions.chords;
        await this.pressKeys(keys);
        if (!movers.includes(keys.at(-1))) return;
        // What is pressed or typed next is meant for where the focus goes; at the end of a list it stays.
        await until('de focus is verder', async () => (await this.focused())?.id !== before, 1000).catch(() => {});
    }

    async type(text) {
        await this.quiet();
        ++this.actions.texts;
        await this.typeText(text);
    }

    /** To a screen, by its entry in the rail. */
    async show(screen) {
        const entry = (node) => node.sleutel?.startsWith('rail.');
        if (!is(await this.node('button', screen, entry), 'current')) await this.click('button', screen, entry);
        await this.node('button', screen, (node) => entry(node) && is(node, 'current'));
        await this.quiet();
    }

    /** Types into the field in place of what it holds; clicks it first, unless the caret is there already. */
    async fill(name, text, fits = () => true) {
        await this.quiet();
        if (!is(await this.node('textbox', name, fits), 'editing')) await this.click('textbox', name, fits);
        const field = await this.node('textbox', name, (node, all) => fits(node, all) && is(node, 'editing'));
        if (field.waarde) {
            await this.press('Control', 'a');
            await this.press('Backspace');
        }
        if (text !== '') await this.type(text);
    }

    /** Picks an option of a choice. */
    async choose(name, option, fits) {
        await this.click('combobox', name, fits);
        await this.click('option', option);
        await until(`${name}: ${option}`, async () => (await this.nodes('option')).length === 0);
    }

    /** Saves the plan, with the mouse or as `ask` does it, and gives the path of the file. */
    save(ask = () => this.click('button', 'Opslaan', (node) => node.sleutel === 'balk.opslaan')) {
        return this.saveWith(ask, /\.json$/);
    }

    /** The node that has the keyboard's focus, if any. */
    async focused() {
        await this.quiet();
        return (await this.tree()).knopen.find((node) => is(node, 'focused'));
    }

    // With the keyboard alone.

    /** With the palette to the first thing, screen or command whose name holds these words. */
    async goTo(words) {
        await this.press('Control', 'k');
        await this.node('textbox', 'Wat zoekt u?', (node) => is(node, 'editing'));
        await this.type(words);
        await this.press('Enter');
        await until('het palet is weg', async () => (await this.nodes('dialog')).length === 0);
        await this.quiet();
    }

    /** Presses Tab until this node has the focus. */
    async tabTo(role, name, fits = () => true) {
        for (let turn = 0; turn < 60; ++turn) {
            const here = await this.focused();
            if (here?.rol === role && named(here.naam, name) && fits(here, (await this.tree()).knopen)) return;
            await this.press('Tab');
        }
        assert.fail(`Tab komt niet bij ${role} "${name}"`);
    }

    /** Picks an option of the choice that has the focus, with the arrows. */
    async pick(option) {
        await this.press('Enter');
        await this.node('option', option);
        for (let turn = 0; turn < 40; ++turn) {
            const here = await this.focused();
            if (here?.rol === 'option' && named(here.naam, option)) break;
            await this.press('ArrowDown');
        }
        await this.press('Enter');
        await until(`${option} is gekozen`, async () => (await this.nodes('option')).length === 0);
    }
}
