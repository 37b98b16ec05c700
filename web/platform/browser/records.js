// Reads the records that mirror_changes.hpp describes.

const roles = ['button', 'link', 'textbox', 'checkbox', 'radio', 'radiogroup', 'combobox', 'option', 'tab', 'tablist', 'table',
    'row', 'columnheader', 'cell', 'heading', 'text', 'list', 'listitem', 'navigation', 'banner', 'main', 'group', 'dialog',
    'status', 'alert', 'image', 'progressbar', 'listbox'];
const states = ['disabled', 'checked', 'selected', 'expanded', 'collapsed', 'focused', 'invalid', 'readonly', 'required',
    'current', 'editing'];
const decoder = new TextDecoder();

/** Calls the functions of `to` for each record in the bytes. */
export function readRecords(bytes, to) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    const u8 = () => view.getUint8(at++);
    const u16 = () => (at += 2, view.getUint16(at - 2, true));
    const u32 = () => (at += 4, view.getUint32(at - 4, true));
    const i32 = () => (at += 4, view.getInt32(at - 4, true));
    const f32 = () => (at += 4, view.getFloat32(at - 4, true));
    const text = () => {
        const size = u32();
        at += size;
        return decoder.decode(bytes.subarray(at - size, at));
    };
    const node = () => {
        const id = u32();
        const parts = u16();
        const has = (bit) => (parts & (1 << bit)) !== 0;
        const change = {};
        if (has(0)) Object.assign(change, { parent: u32(), role: roles[u8()], gesture: u8() !== 0, level: u8() });
        if (has(1)) change.box = [f32(), f32(), f32(), f32()];
        if (has(2)) {
            const bits = u16();
            change.states = Object.fromEntries(states.map((name, bit) => [name, (bits & (1 << bit)) !== 0]));
        }
        if (has(3)) Object.assign(change, { row: i32(), rows: i32() });
        ['name', 'value', 'description', 'key'].forEach((part, i) => {
            if (has(4 + i)) change[part] = text();
        });
        to.node(id, change);
    };
    const order = () => {
        const parent = u32();
        to.order(parent, Array.from({ length: u32() }, u32));
    };
    while (at < bytes.length) {
        switch (u8()) {
            case 1: node(); break;
            case 2: order(); break;
            case 3: to.gone(u32()); break;
            case 4: to.focus(u32()); break;
            case 5: to.language(text()); break;
            case 6: to.caret(u32(), u32(), u32()); break;
            default: throw new RangeError('mirror: unknown record');
        }
    }
}
