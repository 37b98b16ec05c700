// In the planner that is one page, this stands before the safety copy. A page from a disk shares what the browser keeps with
// other pages from it, so the user says first whether a copy may be kept.
import { openRecovery as openUnasked } from './recovery.js';

export { makeRecovery } from './recovery.js';

const key = 'elp-reservekopie';
const yes = 'ja';

/** The answer that was given before; a no holds until the planner is opened again. */
function remembered() {
    try {
        return localStorage.getItem(key) === yes;
    } catch {
        return false;
    }
}

async function asked() {
    const question = document.getElementById('vraag');
    question.showModal();
    await new Promise((resolve) => question.addEventListener('close', resolve, { once: true }));
    if (question.returnValue !== yes) return false;
    try {
        localStorage.setItem(key, yes);
    } catch {} // asked again next time, then
    return true;
}

export async function openRecovery() {
    const here = window.location.protocol === 'file:';
    if (!here || remembered() || await asked()) return openUnasked();
    return { error: new DOMException('niet gevraagd', 'NotAllowedError'), found: null };
}
