// Key presses from outside the browser, as a keyboard gives them: dead keys and other layouts among them.
import { execFileSync } from 'node:child_process';

/** @param screen of startScreen(), with one window on it */
export function makeKeyboard(screen, layout = ['us', '-variant', 'intl']) {
    const env = { ...process.env, DISPLAY: screen.display };
    const run = (program, ...args) => execFileSync(program, args, { env, encoding: 'utf8', timeout: 10_000 });
    run('setxkbmap', '-layout', ...layout);
    return {
        /** Gives the window with this title the keyboard; without a window manager nobody else does. */
        focus(title) {
            const found = run('xdotool', 'search', '--onlyvisible', '--name', title).trim().split('\n');
            run('xdotool', 'windowfocus', '--sync', found.at(-1));
        },
        press: (...keys) => run('xdotool', 'key', '--delay', '60', ...keys),
        type: (text) => run('xdotool', 'type', '--delay', '60', text),
    };
}
