// Files made of plans, such as reports, by a module of their own: it is fetched when the first one is asked for, so that
// nobody waits for it who makes none.
import { startMaker } from './aside.js';

/** @returns makes a file from an order and the texts of its language, and tells the program */
export function makeExports(program) {
    let maker = null;
    const words = (bytes) => new TextDecoder().decode(bytes);
    return async (order, texts) => {
        maker ??= startMaker();
        const { made, unfetched, failed } = await maker.make(order, texts);
        if (!made) {
            maker.end(); // the next try begins anew
            maker = null;
            program.exportNotMade(unfetched === undefined, unfetched ?? failed);
        } else if (made.well) {
            program.exportMade(words(made.name), words(made.type), made.bytes);
        } else {
            program.exportNotMade(true, words(made.bytes));
        }
    };
}
