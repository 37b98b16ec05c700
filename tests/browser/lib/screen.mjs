// A screen in memory for programs that need a window, and where the system's programs are. What is missing is an error,
// never a test that is passed over.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { colourIn, pngOfXwd } from './png.mjs';

export function programPath(...names) {
    for (const name of names) {
        try {
            return execFileSync('which', [name], { encoding: 'utf8' }).trim();
        } catch { /* try the next name */ }
    }
    throw new Error(`${names[0]} ontbreekt; ./emsdk-setup.sh installeert hem`);
}

/** A screen in memory; picture() shows it, colour() tells one pixel of it, close() ends it. */
export async function startScreen(size = '1280x900x24') {
    const folder = mkdtempSync(join(tmpdir(), 'elp-scherm-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const child = spawn(programPath('Xvfb'), ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-fbdir', folder],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise((resolve, reject) => {
        child.stdio[3].once('data', (data) => resolve(String(data).trim()));
        child.once('exit', () => reject(new Error('Xvfb stopte meteen')));
    });
    const now = () => readFileSync(join(folder, 'Xvfb_screen0'));
    return {
        display: `:${number}`,
        picture: (path) => writeFileSync(path, pngOfXwd(now())),
        colour: (x, y) => colourIn(now(), x, y),
        close: () => child.kill('SIGTERM'),
    };
}

/** The environment of a program on this screen; it draws without a graphics card. */
export function environment(screen) {
    const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11' };
    delete env.WAYLAND_DISPLAY;
    if (screen) env.DISPLAY = screen.display;
    return env;
}
