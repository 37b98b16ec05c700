// Makes files out of plans beside the page, which goes on meanwhile.
import load from './uitvoer.js';
import { makerOf } from './maker.js';

const make = makerOf(load);
addEventListener('message', async ({ data }) => postMessage(await make(data.order, data.texts)));
