// The module that makes files out of plans, wherever it runs: beside the page, or in it where the page may have no worker.
import { carrierTo } from './memory.js';

function bind(module) {
    const { bytes: carry } = carrierTo(module, module._uitvoer_alloc);
    const part = (which) => module.HEAPU8.slice(module._uitvoer_at(which), module._uitvoer_at(which) + module._uitvoer_size(which));
    return (order, texts) => ({
        well: module._uitvoer_make(...carry(order), ...carry(texts)) !== 0,
        name: part(0),
        type: part(1),
        bytes: part(2),
    });
}

const words = (error) => String(error?.message ?? error);

/**
 * @param load fetches the module
 * @returns makes a file from an order and the texts of its language: `made`, or in words why the module is not there
 *          (`unfetched`) or came to nothing (`failed`); it is of no use any more then
 */
export function makerOf(load) {
    const ready = load().then(bind);
    ready.catch(() => {}); // told to who asks for a file
    return async (order, texts) => {
        let make;
        try {
            make = await ready;
        } catch (error) {
            return { unfetched: words(error) };
        }
        try {
            return { made: make(order, texts) };
        } catch (error) { // out of memory
            return { failed: words(error) };
        }
    };
}
