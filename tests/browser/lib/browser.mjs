// Starts the system's browsers for tests: Chromium without a window or under Xvfb, Firefox always under Xvfb, since it
// draws WebGL 2 only in a window.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { environment, programPath } from './screen.mjs';

const chromiumFlags = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-sandbox', '--disable-quic',
    '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
    '--disable-features=Translate,OptimizationHints', '--lang=nl-NL', '--accept-lang=nl-NL'];
const firefoxPrefs = {
    'focusmanager.testmode': false, // real keys go to the window that has the keyboard
    'intl.accept_languages': 'nl-NL, nl',
    'security.fileuri.strict_origin_policy': true, 'webgl.force-enabled': true, 'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false, 'app.update.auto': false, 'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true, 'browser.download.always_ask_before_handling_new_types': false,
};

/** Large enough for the rail, and soon drawn without a graphics card. */
export const smallSize = { width: 960, height: 600 };

/**
 * @param options screen: of startScreen(), for a real window; size: of the page without one; flags: more flags;
 *     preferences: what the user set in the browser
 */
export async function startChromium({ screen = null, size = { width: 1280, height: 800 }, flags = [], preferences = {} } = {}) {
    const profile = mkdtempSync(join(tmpdir(), 'elp-chromium-'));
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    const browser = await puppeteer.launch({
        executablePath: programPath('chromium', 'chromium-browser', 'google-chrome'), headless: !screen, userDataDir: profile,
        args: [...chromiumFlags, '--window-position=0,0', '--window-size=1280,900', ...flags], env: environment(screen),
        defaultViewport: screen ? null : size,
        ignoreDefaultArgs: ['--enable-automation'], protocolTimeout: 30_000,
    });
    process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
    return browser;
}

/** Firefox in a window on the screen. Downloads land in the folder given. */
export async function startFirefox({ screen, downloads }) {
    return puppeteer.launch({
        browser: 'firefox', executablePath: programPath('firefox-esr', 'firefox'), headless: false, env: environment(screen),
        args: ['--width=1280', '--height=900'], defaultViewport: null, protocolTimeout: 60_000,
        extraPrefsFirefox: { ...firefoxPrefs, 'browser.download.dir': downloads },
    });
}
