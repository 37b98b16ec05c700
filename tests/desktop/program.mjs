// Drives the desktop program as a person does: finds controls by role and name in the tree that it writes, then uses the
// mouse and keys of a real X server.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment } from '../browser/lib/screen.mjs';

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const patience = 20_000;

/** Asks until `answer` gives something other than null, undefined or false. */
export async function until(what, answer) {
    const end = Date.now() + patience;
    for (;;) {
        const got = await answer();
        if (got !== null && got !== undefined && got !== false) return got;
        if (Date.now() > end) assert.fail(`na ${patience} ms nog niet: ${what}`);
        await wait(30);
    }
}

/**
 * @param program path of the program
 * @param home a scratch folder that stands for the user's own
 * @param bus of startBus(); without it there is none, whatever bus the tester's own desktop has
 */
export function startProgram({ program, screen, home, files = [], bus }) {
    const env = { ...environment(screen), HOME: home, XDG_STATE_HOME: join(home, 'state'), LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl', SDL_VIDEODRIVER: 'x11',
        LC_ALL: '', DBUS_SESSION_BUS_ADDRESS: bus?.address ?? `unix:path=${join(home, 'geen-bus')}` };
    const child = spawn(program, ['--boom-fd', '3', ...files], { env, stdio: ['ignore', 'inherit', 'pipe', 'pipe'] });
    return new Program(child, env);
}

class Program {
    constructor(child, env) {
        this.child = child;
        this.env = env;
        this.tree = null; // of the newest frame
        this.errors = '';
        this.ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
        let rest = '';
        child.stdio[3].setEncoding('utf8').on('data', (data) => {
            const lines = (rest + data).split('\n');
            rest = lines.pop();
            if (lines.length > 0) this.tree = JSON.parse(lines.at(-1));
        });
        child.stderr.setEncoding('utf8').on('data', (data) => {
            this.errors += data;
        });
    }

    xdotool(...words) {
        return execFileSync('xdotool', words, { env: this.env, encoding: 'utf8', timeout: 10_000 });
    }

    async ready() {
        await this.shown();
        this.xdotool('windowmove', this.window, '0', '0'); // the tree counts from the window's corner
        this.xdotool('windowfocus', '--sync', this.window);
        await this.quiet();
    }

    /** Waits for the window, and leaves it where it is. */
    async shown() {
        await until('het eerste beeld', () => this.tree);
        this.window = (await until('het venster', () => {
            try {
                return this.xdotool('search', '--onlyvisible', '--pid', String(this.child.pid)).trim();
            } catch {
                return null;
            }
        })).split('\n').at(-1);
    }

    /** Where the window stands and how large it is. */
    place() {
        const told = this.xdotool('getwindowgeometry', '--shell', this.window);
        return Object.fromEntries([...told.matchAll(/^(X|Y|WIDTH|HEIGHT)=(.*)$/gm)].map(([, key, value]) => [key, Number(value)]));
    }

    async quiet() {
        let before = -1;
        await until('het programma is tot rust', async () => {
            const same = this.tree?.beeld === before;
            before = this.tree?.beeld;
            await wait(250);
            return same;
        });
    }

    node(role, name, fits = () => true) {
        const named = (text) => (name instanceof RegExp ? name.test(text ?? '') : text === name);
        return until(`${role} "${name}"`, () => this.tree.knopen.find((node) => node.rol === role && named(node.naam) && fits(node)));
    }

    texts() {
        return this.tree.knopen.map((node) => `${node.naam ?? ''} ${node.waarde ?? ''}`).join('\n');
    }

    says(pattern) {
        return until(`tekst ${pattern}`, () => pattern.exec(this.texts()));
    }

    async click(role, name) {
        const node = await this.node(role, name);
        const [x, y, width, height] = node.zichtbaar ?? node.vak;
        this.xdotool('mousemove', String(Math.round(x + width / 2)), String(Math.round(y + height / 2)), 'click', '1');
        await this.quiet();
    }

    /** Turns the wheel until the control can be seen, and clicks it. */
    async clickBelow(role, name) {
        const [left, , width] = (await this.node(role, name)).vak;
        this.xdotool('mousemove', String(Math.round(left + width / 2)), '400');
        await until(`${role} "${name}" in beeld`, async () => {
            if (!(await this.node(role, name)).zichtbaar) return true; // told only of what is not wholly in view
            this.xdotool('click', '5');
            await this.quiet();
            return false;
        });
        await this.click(role, name);
    }

    async press(...keys) {
        this.xdotool('key', '--delay', '40', ...keys);
        await this.quiet();
    }

    async type(text) {
        this.xdotool('type', '--delay', '20', text);
        await this.quiet();
    }

    async fill(name, text) {
        await this.click('textbox', name);
        await this.node('textbox', name, (node) => node.staten?.includes('editing'));
        await this.press('ctrl+a', 'BackSpace');
        await this.type(text);
    }
}
