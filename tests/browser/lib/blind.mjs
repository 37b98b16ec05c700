// Drives the page as someone who sees nothing of it: by the roles and names that the browser itself computes for the
// mirror's elements, the way a screen reader gets them, and by the keyboard. No place on the screen is asked or used.
import { App } from './app.mjs';
import { within } from './driver.mjs';

const said = { paragraph: 'text', StaticText: 'text', image: 'image', textbox: 'textbox', ComboBox: 'combobox', ListBoxOption: 'option' };
const states = { focused: 'focused', checked: 'checked', selected: 'selected', expanded: 'expanded', disabled: 'disabled', invalid: 'invalid' };

/** A node of Chromium's accessibility tree, as other drivers tell of a node. */
function heard(node) {
    const on = (node.properties ?? []).filter(({ name, value }) => states[name] && ![false, 'false'].includes(value.value)).map(({ name }) => states[name]);
    const rol = node.ignored ? '' : said[node.role?.value] ?? node.role?.value ?? '';
    if (rol === 'textbox' && on.includes('focused')) on.push('editing');
    return { id: node.nodeId, ouder: node.parentId ?? '', element: node.backendDOMNodeId, rol, naam: node.name?.value ?? '',
        waarde: String(node.value?.value ?? ''), staten: on };
}

const sessions = new WeakMap();

async function sessionOf(page) {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
}

/** All that a screen reader gets of the page, in the order of reading. */
export async function heardIn(page) {
    const { nodes } = await (await sessionOf(page)).send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = (node) => [heard(node), ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? read(byId.get(id)) : []))];
    return nodes.filter((node) => !node.parentId).flatMap(read);
}

export class Blind extends App {
    async tree() {
        return { knopen: await heardIn(this.page) };
    }

    /** Moves the focus there and presses, as a screen reader has the browser do. */
    async click(role, name, fits) {
        await this.node(role, name, fits);
        await this.quiet();
        const { element } = await this.node(role, name, fits);
        ++this.actions.clicks;
        const session = await sessionOf(this.page);
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: element });
        await session.send('Runtime.callFunctionOn', { objectId: object.objectId, userGesture: true, functionDeclaration: `function () {
            this.focus();
            this.click();
        }` });
    }

    /** By its entry in the list of screens, which also says how much asks for attention there. */
    async show(screen) {
        const entry = new RegExp(`^${screen}( \\d+)?$`);
        await this.click('button', entry, within('navigation'));
        await this.node('heading', screen);
        await this.quiet();
    }

    save() {
        return this.saveWith(() => this.press('Control', 's'), /\.json$/);
    }
}
