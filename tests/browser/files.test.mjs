// Plan files in Chromium: bad ones leave the open plan as it is, saving goes to the file that was chosen, dropping opens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { totalIs } from './journey.mjs';
import { freshPage, openApp, until } from './lib/app.mjs';
import { smallSize } from './lib/browser.mjs';
import { badFiles, example, picture, scratchFolder } from './lib/files.mjs';
import { host } from './lib/host.mjs';

const hosted = host({ size: smallSize });

async function exampleOpen(prepare = () => {}) {
    const page = await freshPage(hosted.browser);
    await page.evaluateOnNewDocument(prepare);
    const app = await openApp(hosted.browser, hosted.server.url, { page });
    await app.openExample();
    return app;
}

test('een bestand dat geen plan is geeft een melding en laat het open plan staan', async () => {
    const app = await exampleOpen();
    for (const { path, says } of badFiles(scratchFolder())) {
        await app.chooseFiles([path], () => app.press('Control', 'o'));
        const dialog = await until(`een melding over ${path}`, async () =>
            (await app.tree()).knopen.find((node) => node.rol === 'dialog' || node.rol === 'alert'));
        assert.match(`${dialog.naam} ${await app.texts()}`, says);
        await app.page.screenshot({ path: picture(`fout-${path.split('/').at(-1)}`) });
        await app.press('Escape');
        await app.node('textbox', 'Inwoners van de regio');
        await totalIs(app, 785000);
    }
    app.fine();
    await app.close();
});

test('verkeerde invoer blijft staan en krijgt een duidelijke melding', async () => {
    const app = await exampleOpen();
    for (const [typed, what] of [['-1', 'negatief'], ['abc', 'geen getal'], ['1,5', 'een half mens'], ['9999999999999999999', 'te veel']]) {
        await app.fill('Inwoners van de regio', typed);
        await app.press('Enter');
        const field = await app.node('textbox', 'Inwoners van de regio', (node) => node.waarde === typed && node.staten?.includes('invalid'));
        assert.ok((field.beschrijving ?? '').length > 10, `${what}: het veld zegt waarom`);
        await app.quiet();
        await app.page.screenshot({ path: picture(`invoer-${what.replaceAll(' ', '-')}`) });
    }
    await app.fill('Inwoners van de regio', '');
    await app.press('Enter');
    await app.node('textbox', 'Inwoners van de regio', (node) => !node.waarde && !node.staten?.includes('invalid'));
    await until('geen totaal zonder inwoners', async () => !(await app.tree()).knopen.some((node) => node.sleutel === 'subsidies.totaal'));
    await app.page.screenshot({ path: picture('invoer-leeg') });
    app.fine();
    await app.close();
});

test('opslaan gaat naar het gekozen bestand, en de volgende keer zonder vraag', async () => {
    const app = await exampleOpen(() => {
        window.asked = 0;
        // A real handle of the browser's private files takes the place of the system's window.
        window.showSaveFilePicker = async (options) => {
            ++window.asked;
            window.active = navigator.userActivation.isActive;
            const root = await navigator.storage.getDirectory();
            return root.getFileHandle(options.suggestedName, { create: true });
        };
    });
    const kept = () => app.page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        for await (const [name, handle] of root) {
            // While it is being replaced it cannot be read, and what replaces it lies beside it.
            if (name.endsWith('.json')) return handle.getFile().then((file) => file.text()).catch(() => '');
        }
        return '';
    });
    await app.press('Control', 's');
    await app.says(/is bewaard/);
    assert.equal(JSON.parse(await kept()).type, 'eerstelijnsplan');
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Control', 's');
    await until('het tweede bewaren', async () => (await kept()).includes('300000'));
    assert.deepEqual(await app.page.evaluate(() => [window.asked, window.active]), [1, true]);

    // Another tab, a colleague: what they saved is not overwritten unasked.
    await app.page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const stream = await (await root.getFileHandle('almere.json')).createWritable();
        await stream.write('van een ander');
        await stream.close();
    });
    await app.press('Control', 's');
    await app.says(/almere\.json is veranderd sinds u het opende of bewaarde/);
    assert.equal(await kept(), 'van een ander');
    await app.click('button', 'Ergens anders opslaan');
    await until('het bewaren na de vraag', async () => (await kept()).includes('300000'));
    assert.equal(await app.page.evaluate(() => window.asked), 2);
    app.fine();
    await app.close();
});

test('wat eerder open was staat op het eerste scherm, en een opslag gaat naar dat bestand zonder vraag', async () => {
    const app = await openApp(hosted.browser, hosted.server.url);
    const put = (name, text) => app.page.evaluate(async ([as, bytes]) => {
        const root = await navigator.storage.getDirectory();
        const stream = await (await root.getFileHandle(as, { create: true })).createWritable();
        await stream.write(bytes);
        await stream.close();
    }, [name, text]);
    const held = (name) => app.page.evaluate(async (as) => {
        const root = await navigator.storage.getDirectory();
        return root.getFileHandle(as).then((handle) => handle.getFile()).then((file) => file.text(), () => '');
    }, name);
    await put('mijn-regio.json', example().toString());
    // A real handle of the browser's private files takes the place of the system's window.
    const answered = () => {
        window.showOpenFilePicker = async () => [await (await navigator.storage.getDirectory()).getFileHandle('mijn-regio.json')];
        window.showSaveFilePicker = () => { throw new Error('er hoeft niets te worden gevraagd'); };
    };
    await app.page.evaluate(answered);
    await app.click('button', 'Openen');
    await app.show('Subsidies');
    await totalIs(app, 785000);
    await app.fill('Inwoners van de regio', '300000');
    await app.press('Enter');
    await app.press('Control', 's');
    await app.says(/mijn-regio\.json is bewaard/);
    assert.ok((await held('mijn-regio.json')).includes('300000'));

    await app.page.reload();
    await app.ready();
    await app.page.evaluate(answered);
    await app.click('button', 'Openen: mijn-regio.json');
    await app.show('Subsidies');
    await totalIs(app, 925000);
    await app.page.screenshot({ path: picture('eerder-geopend') });

    // Gone meanwhile: told, and forgotten.
    await app.page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('mijn-regio.json'));
    await app.page.reload();
    await app.ready();
    await app.click('button', 'Openen: mijn-regio.json');
    await app.says(/mijn-regio\.json kon niet worden gelezen/);
    await until('de lijst zonder het bestand', async () => !(await app.tree()).knopen.some((node) => node.naam === 'Openen: mijn-regio.json'));
    app.fine();
    await app.close();
});

test('een bestand dat op de pagina valt gaat open', async () => {
    const app = await openApp(hosted.browser, hosted.server.url);
    await app.page.evaluate((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'gevallen.json', { type: 'application/json' }));
        const app = document.getElementById('app');
        const over = new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true });
        if (app.dispatchEvent(over)) throw new Error('de pagina neemt het niet aan');
        app.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, example().toString());
    await app.show('Subsidies');
    await totalIs(app, 785000);
    app.fine();
    await app.close();
});
