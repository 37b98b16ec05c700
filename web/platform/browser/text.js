// Typing: keys go where keys.js says; what the browser types into a mirror's text field goes on to the program, which
// alone decides what the field holds.
import { isField } from './elements.js';
import { judgeKey } from './keys.js';

const longestPaste = 100_000;
const longestTable = 3_000_000; // more than the program takes, so that it says so
const removals = { deleteContentBackward: ['Backspace', false], deleteContentForward: ['Delete', false],
    deleteWordBackward: ['Backspace', true], deleteWordForward: ['Delete', true], insertLineBreak: ['Enter', false] };
let composing = false;

/** Shows in a mirror's text field what the program holds; never under a composition, which it would end. */
export function showValue(element, { value, caret }) {
    if (composing && document.activeElement === element) return;
    if (element.value !== value) element.value = value;
    if (caret && (element.selectionStart !== caret[0] || element.selectionEnd !== caret[1])) {
        element.setSelectionRange(caret[0], caret[1]);
    }
}

/** Lets go of modifiers whose release never came: Chromium keeps that of Shift to itself around a dead key. */
function makeRelease() {
    const held = new Map(); // code -> the key and what an event says of it
    const flags = { Shift: 'shiftKey', Control: 'ctrlKey', Alt: 'altKey', Meta: 'metaKey' };
    return (event) => {
        for (const [code, key] of held) {
            if (event[flags[key]]) continue;
            held.delete(code);
            event.target.dispatchEvent(new KeyboardEvent('keyup', { key, code, bubbles: true }));
        }
        if (flags[event.key]) held.set(event.code, event.key);
    };
}

function handleKeys(app, program, frames) {
    const releaseStale = makeRelease();
    app.addEventListener('keydown', (event) => {
        releaseStale(event);
        const { owner, wish } = judgeKey(event, event.target);
        if (owner === 'wish') {
            event.preventDefault();
            program.wish(wish);
            frames.now(); // inside the key press, so that a file may be asked for
        } else if (owner === 'program' && isField(event.target)) {
            event.preventDefault(); // the program edits; the field follows
        }
        if (owner !== 'program') event.stopImmediatePropagation();
    }, { capture: true });
    // Text comes from the fields. SDL would take the key press from the browser, which presses a button on Enter with it.
    app.addEventListener('keypress', (event) => event.stopImmediatePropagation(), { capture: true });
}

/**
 * @param mirror what makeMirror() gave
 */
export function handleText({ app, root, mirror, program, frames }) {
    handleKeys(app, program, frames);
    const send = (text) => {
        if (text) program.text(text.slice(0, longestPaste));
    };
    const follow = (element) => {
        const entry = mirror.entryOf(element);
        if (entry) showValue(element, entry);
    };

    root.addEventListener('beforeinput', (event) => {
        if (!isField(event.target) || composing || event.inputType.includes('Composition')) return;
        event.preventDefault();
        const removal = removals[event.inputType];
        if (removal) program.key(...removal);
        else if (event.inputType.startsWith('insert')) send(event.data ?? event.dataTransfer?.getData('text/plain'));
    });
    root.addEventListener('compositionstart', () => {
        composing = true;
    });
    root.addEventListener('compositionend', (event) => {
        composing = false;
        send(event.data);
        follow(event.target);
    });
    root.addEventListener('input', (event) => {
        if (!isField(event.target) || composing) return;
        if (event.inputType?.includes('Composition')) follow(event.target);
        else program.typed(mirror.idOf(event.target), event.target.value); // a script or a screen reader filled it
    });
    document.addEventListener('paste', (event) => {
        const text = event.clipboardData.getData('text/plain');
        const field = isField(event.target);
        if (field) event.preventDefault();
        // A field takes one cell; what holds more is rows for a table.
        if (text.includes('\t') || (!field && text.trimEnd().includes('\n'))) program.pasted(text.slice(0, longestTable));
        else if (field) send(text);
    });
    root.addEventListener('cut', (event) => {
        const { value, selectionStart, selectionEnd } = event.target;
        if (!isField(event.target) || selectionStart === selectionEnd) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', value.slice(selectionStart, selectionEnd));
        program.key('Delete', false);
    });
}

/** Puts a text on the clipboard; the older way where the newer one is not there (a page without https). */
export function copyText(text) {
    const before = document.activeElement;
    const byHand = () => {
        const sheet = document.createElement('textarea');
        sheet.value = text;
        document.body.append(sheet);
        sheet.select();
        document.execCommand('copy');
        sheet.remove();
        before?.focus({ preventScroll: true });
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).catch(byHand);
    else byHand();
}
