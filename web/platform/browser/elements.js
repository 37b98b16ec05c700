// How a node of the tree of meaning stands in the page: which element it is, and how its parts show in it.
// It knows no program and no focus.

const tags = {
    button: 'button', combobox: 'button', tab: 'button', option: 'button', link: 'a', textbox: 'input', checkbox: 'input',
    radio: 'input', text: 'p', navigation: 'nav', main: 'main', banner: 'header',
};
const ariaRoles = { button: '', textbox: '', checkbox: '', radio: '', text: '', heading: '', main: '', image: 'img' };
const named = new Set(['textbox', 'checkbox', 'radio', 'radiogroup', 'combobox', 'tablist', 'table', 'list', 'listbox', 'navigation',
    'banner', 'main', 'group', 'dialog', 'image', 'progressbar', 'row', 'listitem']);

const listId = 'keuzelijst'; // one list is open at a time

export const isField = (element) => element instanceof HTMLInputElement && element.type === 'text';
/** Elements that the browser itself presses on Enter or the space bar. */
export const isPressable = (element) => element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement ||
    (element instanceof HTMLInputElement && element.type !== 'text');

/** The element for a node with this role, heading level and id. */
export function makeElement(id, { role, level }) {
    const element = document.createElement(role === 'heading' ? `h${Math.min(Math.max(level, 1), 6)}` : tags[role] ?? 'div');
    element.dataset.knoop = String(id);
    const ariaRole = ariaRoles[role] ?? role;
    if (ariaRole) element.setAttribute('role', ariaRole);
    if (role === 'dialog') element.setAttribute('aria-modal', 'true');
    if (role === 'link' || role === 'option') element.tabIndex = 0;
    if (element instanceof HTMLButtonElement) element.type = 'button';
    if (role === 'combobox') element.setAttribute('aria-haspopup', 'listbox');
    if (role === 'listbox') element.id = listId;
    if (element instanceof HTMLInputElement) {
        element.type = role === 'textbox' ? 'text' : role;
        element.autocomplete = 'off';
        element.spellcheck = false;
        element.setAttribute('autocapitalize', 'off');
    }
    return element;
}

function toggle(element, name, value) {
    if (value === null || value === '') element.removeAttribute(name);
    else element.setAttribute(name, value);
}

function setText(element, words) {
    let own = element.firstChild;
    if (!(own instanceof Text)) element.prepend(own = new Text());
    if (own.data !== words) own.data = words;
}

function applyWords(element, node) {
    if (named.has(node.role)) toggle(element, 'aria-label', node.name);
    // The words inside a combobox are its value.
    if (node.role === 'combobox') setText(element, node.value);
    else if (!named.has(node.role)) setText(element, node.value ? `${node.name} ${node.value}` : node.name);
    if (node.role === 'progressbar') toggle(element, 'aria-valuetext', node.value);
    toggle(element, 'aria-description', node.description);
}

function applyStates(element, node) {
    const { states, role } = node;
    if ('disabled' in element) element.disabled = states.disabled;
    else toggle(element, 'aria-disabled', states.disabled ? 'true' : null);
    if (role === 'checkbox' || role === 'radio') element.checked = states.checked;
    if (isField(element)) element.readOnly = states.readonly;
    if (role === 'tab' || role === 'option' || role === 'row') element.ariaSelected = String(states.selected);
    toggle(element, 'aria-expanded', states.expanded ? 'true' : states.collapsed ? 'false' : null);
    if (role === 'combobox') toggle(element, 'aria-controls', states.expanded ? listId : null); // it is there while it is open
    toggle(element, 'aria-invalid', states.invalid ? 'true' : null);
    toggle(element, 'aria-required', states.required ? 'true' : null);
    toggle(element, 'aria-current', states.current ? 'page' : null);
}

function applyPlace(element, { role, row, rows }) {
    if (role === 'table') toggle(element, 'aria-rowcount', rows < 0 ? null : String(rows));
    if (role === 'row') toggle(element, 'aria-rowindex', row < 0 ? null : String(row + 1));
    if (role === 'listitem' || role === 'option') {
        toggle(element, 'aria-posinset', row < 0 ? null : String(row + 1));
        toggle(element, 'aria-setsize', rows < 0 ? null : String(rows));
    }
}

/** Shows the changed parts of a node in its element. The value of a text field is text.js's business. */
export function applyChange(element, node, change) {
    if (change.box) {
        const [x, y, width, height] = change.box;
        Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    }
    if ('gesture' in change) element.classList.toggle('gebaar', change.gesture);
    if (change.states) applyStates(element, node);
    if ('row' in change) applyPlace(element, node);
    if ('name' in change || 'value' in change || 'description' in change) applyWords(element, node);
    if ('key' in change) element.dataset.sleutel = change.key;
}
