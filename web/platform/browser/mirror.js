// The mirror: real elements over the canvas, made from the program's tree of meaning, for screen readers, the keyboard,
// and what the browser allows only inside the user's own click.
import { applyChange, isField, makeElement } from './elements.js';
import { readRecords } from './records.js';

const nothing = { role: 'text', gesture: false, level: 0, states: {}, row: -1, rows: -1, name: '', value: '', description: '' };

/**
 * @param root the empty element that becomes the mirror
 * @param canvas gets what the pointer does over the mirror
 * @param program the program's calls (program.js)
 * @param showValue called with a text field, its value and its selection whenever one of these changed
 */
export function makeMirror({ root, canvas, program, frames, showValue }) {
    const nodes = new Map(); // id -> the node's parts, its element, and the caret of a text field
    let told = 0; // the node whose focus came from the program, so that it is not told back
    let wanted = null; // the node that the program gives the focus to in what is being read
    const app = root.parentElement;
    const idOf = (target) => Number(target.closest?.('[data-knoop]')?.dataset.knoop ?? 0);
    const elementOf = (id) => (id === 0 ? root : nodes.get(id)?.element);

    function give(element) {
        if (document.activeElement === element) return;
        told = idOf(element);
        element.focus({ preventScroll: true });
        if (document.hasFocus()) told = 0; // else the event comes with the window's own focus
    }

    function remake(id, entry) {
        const old = entry.element;
        entry.element = makeElement(id, entry);
        if (!old) return;
        for (const child of [...old.children]) entry.element.append(child);
        old.replaceWith(entry.element);
    }

    const changes = {
        node(id, change) {
            const entry = nodes.get(id) ?? { ...nothing };
            const made = !entry.element;
            const other = !made && 'role' in change && (change.role !== entry.role || change.level !== entry.level);
            Object.assign(entry, change);
            nodes.set(id, entry);
            if (made || other) remake(id, entry);
            const { element } = entry;
            if ('parent' in change) {
                const parent = elementOf(entry.parent);
                if (element.parentElement !== parent) parent.append(element);
            }
            applyChange(element, entry, other ? entry : change);
            if (isField(element) && 'value' in change) showValue(element, entry);
        },
        order(parent, ids) {
            const holder = elementOf(parent);
            let before = null; // placed from the end, so that elements in place (and the focus in them) stay
            for (const id of ids.reverse()) {
                const { element } = nodes.get(id);
                if (element.nextElementSibling !== before) holder.insertBefore(element, before);
                before = element;
            }
        },
        gone(id) {
            nodes.get(id)?.element.remove();
            nodes.delete(id);
        },
        focus(id) {
            wanted = id;
        },
        language(tag) {
            document.documentElement.lang = tag;
        },
        caret(id, start, end) {
            const entry = nodes.get(id);
            if (!entry || !isField(entry.element)) return;
            entry.caret = [start, end];
            showValue(entry.element, entry);
        },
    };

    // Coming back to the window brings the focus back where it was, which is no news to the program.
    let left = null;
    window.addEventListener('blur', () => {
        left = document.activeElement;
    });
    root.addEventListener('focusin', (event) => {
        const id = idOf(event.target);
        if (id && id !== told && event.target !== left) program.focused(id);
        told = 0;
        left = null;
    });
    root.addEventListener('click', (event) => {
        const id = idOf(event.target);
        if (!id || nodes.get(id).states.disabled) return;
        event.preventDefault(); // the program decides what becomes checked or opens
        program.activated(id);
        frames.now();
        // The browser puts a box back as it was when this handler ends; the program's word comes after that.
        setTimeout(() => {
            const entry = nodes.get(id);
            if (entry) applyChange(entry.element, entry, { states: entry.states });
        });
    });
    // Over elements that take the pointer the program still sees where it is, and its wheel.
    for (const type of ['mousemove', 'mouseenter', 'wheel']) {
        root.addEventListener(type === 'mouseenter' ? 'mouseover' : type, (event) => {
            if (type === 'wheel' && (event.ctrlKey || event.metaKey)) return;
            canvas.dispatchEvent(new event.constructor(type, event));
            if (type === 'wheel') event.preventDefault();
        }, { passive: false });
    }

    return {
        apply(bytes) {
            const active = app.contains(document.activeElement) ? document.activeElement : null;
            wanted = null;
            readRecords(bytes, changes);
            if (!active) return; // the keyboard is elsewhere in the page: leave it there
            // An element that moved or went, with the keyboard in it, leaves it to the page's body: take it back.
            const there = active.isConnected && wanted === null ? active : nodes.get(wanted ?? idOf(active))?.element;
            give(there && !there.disabled ? there : app); // the program's part of the page holds the keyboard when no node can
        },
        fieldAt: (x, y) => [...nodes.values()].map((entry) => entry.element).filter(isField).find((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 1 && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
        }),
        idOf,
        entryOf: (element) => nodes.get(idOf(element)),
    };
}
