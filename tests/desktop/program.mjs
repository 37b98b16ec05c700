// Drives the desktop program as a person does, by the tree that it writes and the mouse and keys of a real X server: see
// driver.mjs.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Driver, until, wait } from '../browser/lib/driver.mjs';
import { environment } from '../browser/lib/screen.mjs';

/**
 * @param program path of the program
 * @param home a scratch folder that stands for the user's own
 * @param bus of startBus(); without it there is none, whatever bus the tester's own desktop has
 */
export function startProgram({ program, screen, home, files = [], bus }) {
    const env = { ...environment(screen), HOME: home, XDG_STATE_HOME: join(home, 'state'), LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl', SDL_VIDEODRIVER: 'x11',
        LC_ALL: '', DBUS_SESSION_BUS_ADDRESS: bus?.address ?? `unix:path=${join(home, 'geen-bus')}` };
    const child = spawn(program, ['--boom-fd', '3', ...files], { env, stdio: ['ignore', 'inherit', 'pipe', 'pipe'] });
    return new Program(child, env, screen);
}

/** The names of an X server for keys that browsers name otherwise. */
const xKeys = { Control: 'ctrl', Shift: 'shift', Enter: 'Return', Backspace: 'BackSpace', ArrowDown: 'Down', ArrowUp: 'Up', ' ': 'space' };
const wheelStep = 100; // of pixels, or near it

class Program extends Driver {
    constructor(child, env, screen) {
        super();
        this.child = child;
        this.env = env;
        this.screen = screen;
        this.line = ''; // the newest frame as the program wrote it
        this.read = null; // the one that was parsed last
        this.still = -1; // the frame after which nothing happened any more
        this.errors = '';
        this.ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
        let rest = '';
        child.stdio[3].setEncoding('utf8').on('data', (data) => {
            const lines = (rest + data).split('\n');
            rest = lines.pop();
            if (lines.length > 0) this.line = lines.at(-1);
        });
        child.stderr.setEncoding('utf8').on('data', (data) => {
            this.errors += data;
        });
    }

    xdotool(...words) {
        return execFileSync('xdotool', words.map(String), { env: this.env, encoding: 'utf8', timeout: 10_000 });
    }

    async ready() {
        await this.shown();
        this.xdotool('windowmove', this.window, 0, 0); // the tree counts from the window's corner
        this.xdotool('windowfocus', '--sync', this.window);
        await this.quiet();
    }

    /** Waits for the window, and leaves it where it is. */
    async shown() {
        await until('het eerste beeld', () => this.line !== '');
        this.window = (await until('het venster', () => {
            try {
                return this.xdotool('search', '--onlyvisible', '--pid', this.child.pid).trim();
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

    /** The tree of the newest frame. */
    get newest() {
        if (this.read !== this.line) [this.read, this.parsed] = [this.line, JSON.parse(this.line)];
        return this.parsed;
    }

    async tree() {
        return this.newest;
    }

    /** The number of the newest frame. */
    frame() {
        return Number(/\d+/.exec(this.line)[0]);
    }

    /** What the system knows of the program: whether it sleeps, and how much it has worked. One that ended is at rest. */
    activity() {
        if (!existsSync(`/proc/${this.child.pid}/stat`)) return { sleeps: true, work: 0 };
        const [state, ...numbers] = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
        return { sleeps: state === 'S' || state === 'Z', work: Number(numbers[10]) + Number(numbers[11]) };
    }

    /** Waits until nothing is drawn any more: no frame, and no work on one that takes long on a busy machine. */
    async quiet() {
        if (this.frame() === this.still && this.activity().sleeps) return;
        let before = {};
        let same = 0;
        await until('het programma is tot rust', async () => {
            const now = { ...this.activity(), frame: this.frame() };
            same = now.sleeps && now.work === before.work && now.frame === before.frame ? same + 1 : 0;
            before = now;
            if (same < 3) await wait(15);
            return same >= 3;
        });
        this.still = before.frame;
    }

    /** What the hands do reaches the program a moment later: it has drawn by then. */
    async hands(...words) {
        const before = this.frame();
        this.xdotool(...words);
        await until('een nieuw beeld', () => this.frame() > before || this.child.exitCode !== null);
        await this.quiet();
    }

    async size() {
        return { width: 1280, height: 800 };
    }

    clickAt(x, y) {
        return this.hands('mousemove', Math.round(x), Math.round(y), 'click', 1);
    }

    wheel(x, y, distance) {
        const steps = Math.max(1, Math.round(Math.abs(distance) / wheelStep));
        return this.hands('mousemove', Math.round(x), Math.round(y), 'click', '--repeat', steps, '--delay', 20, distance < 0 ? 4 : 5);
    }

    pressKeys(keys) {
        return this.hands('key', keys.map((key) => xKeys[key] ?? key).join('+'));
    }

    typeText(text) {
        return this.hands('type', '--delay', 12, text);
    }

    /** Saves what `ask` asks to be saved under the name that the program proposes, and gives the path of the file. */
    async saveWith(ask) {
        await ask();
        const { waarde } = await this.node('textbox', 'Bestandsnaam');
        const { naam } = (await this.tree()).knopen.find((node) => node.sleutel === 'kiezer.map');
        await this.click('button', 'Opslaan', (node) => node.sleutel === 'kiezer.akkoord');
        await this.says(/is bewaard/);
        return join(naam, waarde);
    }

    /** Chooses these files one by one, each in the program's window that `ask` brings up. */
    async chooseFiles(paths, ask) {
        for (const path of paths) {
            await ask();
            await this.fill('Bestandsnaam', path);
            await this.press('Enter');
        }
    }

    async picture(path) {
        this.screen.picture(path);
    }

    fine() {
        assert.equal(this.errors, '');
    }

    /** As the system does when the user logs out. */
    async close() {
        this.child.kill('SIGTERM');
        assert.equal(await this.ended, 0);
    }

    /** As a power cut does. */
    async stop() {
        this.child.kill('SIGKILL');
        await this.ended;
    }
}
