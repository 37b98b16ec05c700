// Whose a key press is: the browser's, the program's, or a text field's. It decides and does nothing.
import { isField, isPressable } from './elements.js';

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'NumLock']);
const moving = new Set(['Backspace', 'Delete', 'Enter', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home',
    'End', 'PageUp', 'PageDown']);
export const isMac = /^Mac|^iP/.test(navigator.platform);

/** The wish that a chord stands for, or null. */
function wishOf(key, shift) {
    if (key === 'o' && !shift) return 'open';
    if (key === 'p' && !shift) return 'print';
    if (key === 's') return shift ? 'save_as' : 'save';
    return null;
}

function judgeChord(event, field) {
    const key = event.key.toLowerCase();
    const wish = event.altKey ? null : wishOf(key, event.shiftKey);
    if (wish) return { owner: 'wish', wish };
    if (event.altKey) return { owner: 'browser' };
    if (moving.has(event.key)) return { owner: 'program' };
    if ('zyk'.includes(key) || (field && 'acx'.includes(key))) return { owner: 'program' };
    return { owner: field && key === 'v' ? 'text' : 'browser' };
}

/**
 * @returns {{owner: 'browser'|'program'|'text'|'wish', wish?: string}} 'text': the browser types into the field
 */
export function judgeKey(event, target) {
    const field = isField(target);
    if (event.isComposing || event.keyCode === 229 || event.key === 'Dead') return { owner: field ? 'text' : 'browser' };
    if (modifiers.has(event.key)) return { owner: 'program' };
    if (event.key === 'Tab') return { owner: 'browser' }; // the elements of the mirror follow one another
    const third = event.getModifierState('AltGraph') || (event.ctrlKey && event.altKey) || (isMac && event.altKey);
    if (third && event.key.length === 1) return { owner: field ? 'text' : 'browser' };
    if (event.ctrlKey || event.metaKey) return judgeChord(event, field);
    if (event.altKey) return { owner: 'browser' };
    if (isPressable(target) && (event.key === 'Enter' || event.key === ' ')) return { owner: 'browser' };
    if (event.key.length === 1) return { owner: field ? 'text' : 'program' };
    return { owner: moving.has(event.key) ? 'program' : 'browser' };
}
