// Typing with a real keyboard: dead keys, the euro sign, editing keys in between, and fast typing after Tab.
import assert from 'node:assert/strict';
import { until } from './lib/app.mjs';

/** The first text field of the screen that is made for words, in a plan that was begun anew. */
async function wordField(app) {
    await app.click('button', 'Nieuw plan');
    return until('een tekstveld', async () => (await app.nodes('textbox', 'Naam van het plan'))[0]);
}

const valueOf = async (app, key) => (await app.tree()).knopen.find((node) => node.sleutel === key)?.waarde ?? '';
const holds = (app, key, text) => until(`"${text}" in het veld`, async () => await valueOf(app, key) === text).catch(async () =>
    assert.equal(await valueOf(app, key), text));

export async function typing(app, keyboard) {
    const field = await wordField(app);
    await app.click('textbox', field.naam);
    await app.node('textbox', field.naam, (node) => node.staten?.includes('editing'));
    await app.press('Control', 'a');
    await app.press('Backspace');
    await app.quiet();

    keyboard.press('a', 'dead_acute', 'e', 'dead_diaeresis', 'e', 'BackSpace', 'dead_diaeresis', 'i', 'ISO_Level3_Shift+5', 'b');
    await holds(app, field.sleutel, 'aéï€b');
    // The element that a screen reader reads holds the same, with the caret where the program has it.
    // It follows the program a moment later.
    await until('dezelfde tekst en cursor in het veld', () => app.page.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.activeElement;
        return value === 'aéï€b' && selectionStart === 5 && selectionEnd === 5;
    }));

    keyboard.press('Left', 'Left', 'Delete', 'dead_grave', 'e', 'Home', 'shift+End');
    await holds(app, field.sleutel, 'aéïèb');
    await until('alles is geselecteerd', () => app.page.evaluate(() => document.activeElement.selectionEnd === 5 &&
        document.activeElement.selectionStart === 0));

    // Copy, and paste twice over itself and after it: the browser's own clipboard, without asking the user.
    keyboard.press('ctrl+c');
    await app.quiet();
    keyboard.press('End', 'ctrl+v');
    await holds(app, field.sleutel, 'aéïèbaéïèb');
    keyboard.press('ctrl+a', 'ctrl+x');
    await holds(app, field.sleutel, '');
    await app.quiet();
    keyboard.press('ctrl+v', 'ctrl+v');
    await holds(app, field.sleutel, 'aéïèbaéïèb'.repeat(2));
    app.fine();
}
