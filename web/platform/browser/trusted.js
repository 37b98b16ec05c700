// The policy of the page takes the address of a worker only from here.

const addresses = {
    offline: 'worker.js',
    maker: new URL('uitvoer-werker.js', import.meta.url).href,
};
let policy;

/** @param which 'offline' or 'maker' */
export function addressOf(which) {
    policy ??= window.trustedTypes?.createPolicy('worker', { createScriptURL: (name) => addresses[name] })
        ?? { createScriptURL: (name) => addresses[name] };
    return policy.createScriptURL(which);
}
