// Files made of plans, such as reports, by a module of their own: it is fetched when the first one is asked for, so that
// nobody waits for it who makes none.

let tries = 0;

/** The module's script. A browser may remember that an address failed: each next try has another. */
function script() {
    const again = `./uitvoer.js?${tries}`;
    return tries++ === 0 ? import('./uitvoer.js') : import(again);
}

async function fetchMaker() {
    const { default: load } = await script();
    const module = await load();
    const carry = (bytes) => {
        const at = module._uitvoer_alloc(bytes.length);
        module.HEAPU8.set(bytes, at);
        return [at, bytes.length];
    };
    const part = (which) => module.HEAPU8.slice(module._uitvoer_at(which), module._uitvoer_at(which) + module._uitvoer_size(which));
    return (order, texts) => ({
        well: module._uitvoer_make(...carry(order), ...carry(texts)) !== 0,
        name: part(0),
        type: part(1),
        bytes: part(2),
    });
}

/** @returns makes a file from an order and the texts of its language, and tells the program */
export function makeExports(program) {
    let maker = null;
    const words = (bytes) => new TextDecoder().decode(bytes);
    return async (order, texts) => {
        let make;
        try {
            make = await (maker ??= fetchMaker());
        } catch (error) {
            maker = null; // asked for anew the next time
            program.exportNotMade(false, String(error?.message ?? error));
            return;
        }
        await new Promise((resolve) => setTimeout(resolve, 50)); // first the page shows that it is at work
        try {
            const { well, name, type, bytes } = make(order, texts);
            if (well) program.exportMade(words(name), words(type), bytes);
            else program.exportNotMade(true, words(bytes));
        } catch (error) { // out of memory: what is left of the module is of no use
            maker = null;
            program.exportNotMade(true, String(error?.message ?? error));
        }
    };
}
