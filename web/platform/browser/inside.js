// In the planner that is one page, this takes the place of the browser's fetch: what is asked for lies in the page, packed.

export function fetch(address) {
    const name = String(address).split('/').pop();
    const bytes = Uint8Array.from(atob(document.getElementById(name).textContent), (letter) => letter.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return Promise.resolve(new Response(unpacked, { headers: { 'Content-Type': name.endsWith('.wasm') ? 'application/wasm' : 'application/json' } }));
}
