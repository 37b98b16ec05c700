// How the page behaves beside the program, in Chromium: the browser's own keys, focus, screen readers, sharpness, a lost
// display, the policy against foreign content.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { idleDrawsNothing, totalIs } from './journey.mjs';
import { freshPage, openApp, until, wait } from './lib/app.mjs';
import { findings } from './lib/axe.mjs';
import { dist, picture } from './lib/files.mjs';
import { host } from './lib/host.mjs';

const hosted = host();

async function exampleOpen() {
    const app = await openApp(hosted.browser, hosted.server.url);
    await app.openExample();
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
        ...[...'+-=0rltnwf'].map((key) => [key, true, /[a-z]/.test(key) ? `Key${key.toUpperCase()}` : key === '0' ? 'Digit0' : 'Equal'])];
    await app.click('textbox', 'Inwoners van de regio');
    await app.quiet();
    assert.equal((await app.focus()).tag, 'INPUT');
    assert.deepEqual(await taken(app, browsers), []);
    await app.page.evaluate(() => document.getElementById('app').focus());
    assert.deepEqual(await taken(app, browsers), []);
    const wheel = (ctrlKey) => app.page.evaluate((ctrl) => !document.getElementById('canvas').dispatchEvent(
        new WheelEvent('wheel', { deltaY: 100, ctrlKey: ctrl, bubbles: true, cancelable: true, clientX: 600, clientY: 400 })), ctrlKey);
    assert.equal(await wheel(true), false, 'Ctrl met het wiel is van de browser');
    assert.equal(await wheel(false), true, 'het wiel zelf is van het programma');
    await app.close();
});

/** What Tab stops at, in the order in which it is read. */
async function stops(app) {
    return (await app.tree()).knopen.filter((node) => ['button', 'textbox', 'checkbox', 'radio', 'combobox', 'link', 'tab'].includes(node.rol) &&
        !node.staten?.includes('disabled')).map((node) => node.id);
}

test('Tab loopt alle knoppen en velden langs in leesvolgorde', async () => {
    const app = await openApp(hosted.browser, hosted.server.url);
    await app.click('button', 'Nieuw plan');
    await app.node('textbox', 'Inwoners van de regio');
    await app.quiet();
    await app.page.evaluate(() => document.getElementById('app').focus()); // it stands before all of them
    const wanted = await stops(app);
    const walked = [];
    for (let step = 0; step < wanted.length; ++step) {
        await app.press('Tab');
        walked.push(await app.page.evaluate(() => Number(document.activeElement.dataset.knoop ?? 0)));
        await until('het programma volgt de focus', async () =>
            (await app.tree()).knopen.find((node) => node.staten?.includes('focused'))?.id === walked.at(-1));
    }
    assert.deepEqual(walked, wanted);
    await app.page.keyboard.down('Shift');
    await app.press('Tab');
    await app.page.keyboard.up('Shift');
    assert.equal(await app.page.evaluate(() => Number(document.activeElement.dataset.knoop)), wanted.at(-2), 'en terug');
    app.fine();
    await app.close();
});

test('wie snel achter elkaar Tab drukt, komt zoveel knoppen verder als er gedrukt is', async () => {
    const app = await exampleOpen();
    await app.page.evaluate(() => document.getElementById('app').focus());
    const wanted = (await stops(app)).slice(0, 40);
    for (let step = 0; step < wanted.length; ++step) await app.page.keyboard.press('Tab');
    await until('het programma heeft de focus waar de pagina haar heeft', async () => {
        const here = await app.page.evaluate(() => Number(document.activeElement.dataset.knoop));
        return (await app.tree()).knopen.find((node) => node.staten?.includes('focused'))?.id === here;
    });
    await app.quiet();
    assert.equal(await app.page.evaluate(() => Number(document.activeElement.dataset.knoop)), wanted.at(-1));
    app.fine();
    await app.close();
});

test('wie typt en Tab drukt terwijl de pagina even stilstaat, verliest niets', async () => {
    const app = await openApp(hosted.browser, hosted.server.url);
    await app.click('button', 'Nieuw plan');
    await app.click('textbox', 'Naam van het plan');
    await app.quiet();
    const session = await app.page.createCDPSession();
    const press = (key, more) => ['keyDown', 'keyUp'].map((type) => session.send('Input.dispatchKeyEvent', { type, key, ...more }));
    const tab = () => press('Tab', { code: 'Tab', windowsVirtualKeyCode: 9 });
    const standsStill = app.page.evaluate(() => {
        for (const end = performance.now() + 1000; performance.now() < end;);
    });
    // All of it comes in at once, before the next frame.
    await Promise.all(['Gooi', '226500', 'CBS 2024'].flatMap((text) => [...[...text].flatMap((key) => press(key, { text: key })), ...tab()]));
    await standsStill;
    await app.node('textbox', 'Naam van het plan', (node) => node.waarde === 'Gooi');
    await app.node('textbox', 'Inwoners van de regio', (node) => node.waarde === '226.500');
    await app.node('textbox', 'Bron van het inwonertal', (node) => node.waarde === 'CBS 2024');
    await app.quiet();
    app.fine();
    await app.close();
});

test('na de laatste stap terug, als de knop niet meer kan, gaan de toetsen nog naar het programma', async () => {
    const app = await openApp(hosted.browser, hosted.server.url);
    await app.click('button', 'Nieuw plan');
    await app.fill('Naam van het plan', 'Gooi');
    await app.press('Enter');
    await app.click('button', 'Ongedaan maken');
    await app.node('button', 'Ongedaan maken', (node) => node.staten?.includes('disabled'));
    await app.quiet();
    await app.press('Control', 'y');
    await app.node('textbox', 'Naam van het plan', (node) => node.waarde === 'Gooi');
    app.fine();
    await app.close();
});

test('op een smal scherm gaat de focus mee: naar het menu en terug, en naar een plan dat opengaat', async () => {
    const page = await freshPage(hosted.browser);
    await page.setViewport({ width: 600, height: 500 });
    const app = await openApp(hosted.browser, hosted.server.url, { page });
    const focusIs = (key) => until(`de focus op ${key}`, async () => (await app.focus()).key === key).catch(async (error) =>
        assert.fail(`${error.message}, maar op ${JSON.stringify(await app.focus())}`));
    await app.press('Tab');
    await focusIs('balk.menu');
    await app.press('Enter');
    await focusIs('rail.start');
    await app.press('Enter');
    await focusIs('balk.menu');
    for (const key of ['start.nieuw', 'start.openen', 'start.voorbeeld']) {
        await app.press('Tab');
        await focusIs(key);
    }
    await app.press('Enter');
    await focusIs('overzicht.subsidie.naar');
    app.fine();
    await app.close();
});

test('Ctrl+Z neemt terug wat getypt is, in één keer, en daarna een stap van het plan', async () => {
    const app = await exampleOpen();
    const nameIs = (name) => app.node('textbox', 'Naam van het plan', (node) => node.waarde === name);
    await app.fill('Naam van het plan', 'Zeewolde');
    await nameIs('Zeewolde');
    for (const turn of ['getypt', 'in het plan']) {
        if (turn === 'in het plan') await app.press('Enter');
        await app.press('Control', 'z');
        await nameIs('Almere');
        await app.press('Control', 'y');
        await nameIs('Zeewolde');
    }
    app.fine();
    await app.close();
});

test('een schermlezer leest en bedient de spiegel', async () => {
    const app = await openApp(hosted.browser, hosted.server.url);
    const session = await app.page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const said = nodes.map((node) => `${node.role?.value}:${node.name?.value}`);
    for (const name of ['button:Nieuw plan', 'button:Openen', 'button:Voorbeeld Almere']) assert.ok(said.includes(name), name);
    assert.ok(said.some((text) => text.startsWith('heading:')), 'koppen');
    assert.deepEqual(await findings(app), []);
    // A script's click, as a screen reader gives it; then typing by setting the value.
    await app.page.evaluate(() => [...document.querySelectorAll('#spiegel button')].find((each) => each.textContent === 'Voorbeeld Almere').click());
    await app.says(/Eerst doen/);
    assert.deepEqual(await findings(app), []);
    await app.show('Subsidies');
    await app.page.evaluate(() => {
        const field = [...document.querySelectorAll('#spiegel input')].find((each) => each.ariaLabel === 'Inwoners van de regio');
        field.focus();
        field.value = '300000';
        field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await app.node('textbox', 'Inwoners van de regio', (node) => node.waarde === '300000');
    await app.press('Enter');
    await totalIs(app, 925000);
    assert.equal(await app.page.evaluate(() => document.documentElement.lang), 'nl');
    assert.deepEqual(await findings(app), []);
    await app.click('combobox', /./);
    await app.node('option', /./);
    assert.deepEqual(await findings(app), [], 'met een open keuzelijst');
    app.fine();
    await app.close();
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
    await app.close();
});

test('zoomen en fijne schermen: elk beeldpunt van het doek is een beeldpunt van het scherm', async () => {
    const app = await exampleOpen();
    for (const [ratio, width, height, field] of [[1.25, 1023, 641, 'Naam van het plan'], [2, 920, 600, 'Inwoners van de regio'],
        [1.5, 901, 655, 'Naam van het plan']]) {
        await app.page.setViewport({ width, height, deviceScaleFactor: ratio });
        await until(`een doek van ${width} bij ${height} maal ${ratio}`, () => app.page.evaluate((wide, high) => {
            const canvas = document.getElementById('canvas');
            return Math.abs(canvas.width - wide) < 1 && Math.abs(canvas.height - high) < 1;
        }, width * ratio, height * ratio));
        await app.page.screenshot({ path: picture(`schaal-${ratio}`) });
        await app.click('textbox', field);
        await app.node('textbox', field, (node) => node.staten?.includes('editing'));
    }
    await app.close();
});

test('de pagina laat niets vreemds toe en niets van haarzelf wordt tegengehouden', async () => {
    const app = await openApp(hosted.browser, hosted.server.url);
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
    await app.close();
});

test('in rust wordt niets getekend, ook niet met het wijzertje in een veld', async () => {
    const app = await exampleOpen();
    await app.click('textbox', 'Inwoners van de regio');
    await idleDrawsNothing(app, 3000);
    await app.page.mouse.move(700, 500);
    await wait(300);
    await idleDrawsNothing(app, 1000);
    await app.close();
});

test('een vinger tikt, schuift het blad en opent het toetsenbord', async () => {
    const page = await freshPage(hosted.browser);
    await page.setViewport({ width: 600, height: 500, hasTouch: true, isMobile: true });
    const app = await openApp(hosted.browser, hosted.server.url, { page });
    await page.touchscreen.tap(...await app.centre('button', 'Voorbeeld Almere'));
    await page.touchscreen.tap(...await app.centre('button', 'Menu'));
    await page.touchscreen.tap(...await app.centre('button', 'Subsidies'));
    const field = await app.node('textbox', 'Inwoners van de regio');
    await app.quiet();
    const before = [await app.focus(), (await app.tree()).knopen.map((node) => [node.id, node.naam, node.waarde, node.staten])];
    const finger = await page.touchscreen.touchStart(300, 400);
    for (let y = 390; y >= 200; y -= 10) await finger.move(300, y);
    await finger.end();
    await until('het blad schuift mee', async () => {
        const now = await app.node('textbox', 'Inwoners van de regio');
        return field.vak[1] - now.vak[1] > 60;
    });
    await app.quiet();
    assert.deepEqual([await app.focus(), (await app.tree()).knopen.map((node) => [node.id, node.naam, node.waarde, node.staten])], before,
        'een veeg drukt niets in');
    await page.touchscreen.tap(...await app.centre('textbox', 'Inwoners van de regio'));
    await app.node('textbox', 'Inwoners van de regio', (node) => node.staten?.includes('editing'));
    assert.equal((await app.focus()).tag, 'INPUT');
    await page.screenshot({ path: picture('telefoon') });
    app.fine();
    await app.close();
});
