// In the planner that is one page, this takes the place of aside.js: such a page has no other address to start a worker from.
import load from './uitvoer.js';
import { makerOf } from './maker.js';

export function startMaker() {
    const make = makerOf(load);
    return {
        async make(order, texts) {
            await new Promise((resolve) => setTimeout(resolve, 50)); // first the page shows that it is at work
            return make(order, texts);
        },
        end() {},
    };
}
