// The policy of the page takes the address of a worker, and markup, only from here.

const addresses = {
    offline: 'worker.js',
    maker: new URL('uitvoer-werker.js', import.meta.url).href,
};
const rules = { createScriptURL: (name) => addresses[name], createHTML: (markup) => markup };
let made;
const policy = () => (made ??= window.trustedTypes?.createPolicy('planner', rules) ?? rules);

/** @param which 'offline' or 'maker' */
export const addressOf = (which) => policy().createScriptURL(which);

/** @param markup written by the program itself, with all text in it escaped */
export const htmlOf = (markup) => policy().createHTML(markup);
