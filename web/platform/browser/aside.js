// Starts what makes files out of plans, in a worker of its own: a large report takes a second, and the page never stands
// still for it.
import { addressOf } from './trusted.js';

export function startMaker() {
    const worker = new Worker(addressOf('maker'), { type: 'module' });
    let answer = () => {};
    worker.addEventListener('message', ({ data }) => answer(data));
    worker.addEventListener('error', (event) => {
        event.preventDefault();
        answer({ unfetched: event.message ?? '' });
    });
    return {
        make: (order, texts) => new Promise((resolve) => {
            answer = resolve;
            worker.postMessage({ order, texts });
        }),
        end: () => worker.terminate(),
    };
}
