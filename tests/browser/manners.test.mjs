// How the page behaves beside the program, in Chromium: the browser's own keys, focus, screen readers, sharpness, a lost
// display, the policy against foreign content.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { idleDrawsNothing } from './journey.mjs';
import { openApp, until, wait } from './lib/app.mjs';
import { startChromium } from './lib/browser.mjs';
import { dist } from './lib/files.mjs';
import { serve } from './lib/server.mjs';

let server;
let browser;
before(async () => {
    server = await serve(dist);
    browser = await startChromium();
});
after(async () => {
    await browser?.close();
    await server?.close();
});

async function exampleOpen() {
    const app = await openApp(browser, server.url);
    await app.click('button', 'Voorbeeld Almere');
    await app.node('textbox', 'Inwoners van de regio');
    return app;
}

/** Whether the page takes these keys away from the browser. */
const taken = (app, keys) => app.page.evaluate((chords) => chords.filter(([key, ctrlKey, code]) => {
    const event = new KeyboardEvent('keydown', { key, code, ctrlKey, bubbles: true, cancelable: true, keyCode: key.toUpperCase().charCodeAt(0) });
    return !document.activeElement.dispatchEvent(event);
}).map(([key, ctrlKey]) => (ctrlKey ? 'Ctrl+' : '') + key), keys);

test('toetsen van de browser blijven van de browser, ook in een veld', async () => {
    const app = await exampleOpen();
    const browsers = [['F5', false, 'F5'], ['F6', false, 'F6'], ['F11', false, 'F11'], ['F12', false, 'F12'], ['Tab', false, 'Tab'],
        ...[...'+-=0rltnwfp'].map((key) => [key, true, /[a-z]/.test(key) ? `Key${key.toUpperCase()}` : key === '0' ? 'Digit0' : 'Equal'])];
    await app.click('textbox', 'Inwoners van de regio');
    await app.quiet();
    assert.equal((await app.focus()).tag, 'INPUT');
    assert.deepEqual(await taken(app, browsers), []);
    await app.page.evaluate(() => document.getElementById('canvas').focus());
    assert.deepEqual(await taken(app, browsers), []);
    const wheel = (ctrlKey) => app.page.evaluate((ctrl) => !document.getElementById('canvas').dispatchEvent(
        new WheelEvent('wheel', { deltaY: 100, ctrlKey: ctrl, bubbles: true, cancelable: true, clientX: 600, clientY: 400 })), ctrlKey);
    assert.equal(await wheel(true), false, 'Ctrl met het wiel is van de browser');
    assert.equal(await wheel(false), true, 'het wiel zelf is van het programma');
    await app.page.close();
});

test('een kwijtgeraakt beeld komt terug', async () => {
    const app = await exampleOpen();
    await app.quiet();
    const before = await app.page.screenshot({ encoding: 'base64' });
    await app.page.evaluate(() => {
        window.lose = document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
        window.lose.loseContext();
    });
    await until('de melding dat het beeld weg is', () => app.page.evaluate(() => !document.getElementById('melding').hidden));
    await app.page.evaluate(() => window.lose.restoreContext());
    await until('het beeld is terug', () => app.page.evaluate(() => document.getElementById('melding').hidden));
    await app.quiet();
    assert.equal(await app.page.screenshot({ encoding: 'base64' }) === before, true, 'hetzelfde beeld als ervoor');
    await app.page.mouse.move(5, 5);
    await app.quiet();
    await app.page.close();
});

test('de pagina laat niets vreemds toe en niets van haarzelf wordt tegengehouden', async () => {
    const app = await openApp(browser, server.url);
    const policy = await app.page.evaluate(() => document.querySelector('meta[http-equiv="Content-Security-Policy"]').content);
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
    const html = readFileSync(`${dist}/index.html`, 'utf8');
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|\sstyle=|<style|\son\w+=/i, 'geen script of stijl in de pagina zelf');
    const refused = await app.page.evaluate(async () => {
        const caught = [];
        document.addEventListener('securitypolicyviolation', (event) => caught.push(event.effectiveDirective));
        await fetch('http://127.0.0.1:9/').catch(() => {});
        document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/x.png' }));
        await new Promise((resolve) => setTimeout(resolve, 200));
        return caught.sort();
    });
    assert.deepEqual(refused, ['connect-src', 'img-src']);
    await app.page.close();
});

test('in rust wordt niets getekend, ook niet met het wijzertje in een veld', async () => {
    const app = await exampleOpen();
    await app.click('textbox', 'Inwoners van de regio');
    await idleDrawsNothing(app, 3000);
    await app.page.mouse.move(700, 500);
    await wait(300);
    await idleDrawsNothing(app, 1000);
    await app.page.close();
});
