// The policy of the page takes the address of a worker only from here.

const addresses = {
    offline: 'worker.js',
    maker: new URL('uitvoer-werker.js', import.meta.url).href,
};
const rules = { createScriptURL: (name) => addresses[name] };
let policy;

/** @param which 'offline' or 'maker' */
export function addressOf(which) {
    policy ??= window.trustedTypes?.createPolicy('worker', rules) ?? rules;
    return policy.createScriptURL(which);
}
