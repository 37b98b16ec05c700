// Key presses from outside the browser, as a keyboard gives them: dead keys and other layouts among them.
import { execFileSync } from 'node:child_process';
import { until } from './driver.mjs';

/** @param screen of startScreen(), with one window on it */
export function makeKeyboard(screen, layout = ['us', '-variant', 'intl']) {
    const env = { ...process.env, DISPLAY: screen.display };
    const run = (program, ...args) => execFileSync(program, args, { env, encoding: 'utf8', timeout: 10_000 });
    run('setxkbmap', '-layout', ...layout);
    return {
        /** Gives the page the keyboard: its window, which no window manager does here, and then a click on empty ground. */
        async focus(page) {
            const found = run('xdotool', 'search', '--onlyvisible', '--name', 'Eerstelijnsplanner').trim().split('\n');
            run('xdotool', 'windowfocus', '--sync', found.at(-1));
            run('xdotool', 'mousemove', '700', '860', 'click', '1');
            await until('het venster heeft het toetsenbord', () => page.evaluate(() => document.hasFocus()));
        },
        press: (...keys) => run('xdotool', 'key', '--delay', '60', ...keys),
        type: (text) => run('xdotool', 'type', '--delay', '60', text),
    };
}
