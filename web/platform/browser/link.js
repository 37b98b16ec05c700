// A plan in an address: its file, deflated, in the part after #, which no browser sends to a server.

const mark = /^#p(\d+)=([\w-]*)/; // what mail and chat put behind an address is no part of it
const version = '1';
const longest = 8_000; // characters of an address; many programs break off longer ones
const longestRead = 200_000;
const largest = 4 << 20; // bytes of a plan; a small text can inflate to a thousand times its size

/** The bytes that come out of the stream, null when they are more than `most`. */
async function through(bytes, stream, most) {
    const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
    const parts = [];
    for (let size = 0; ;) {
        const { done, value } = await reader.read();
        if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
        size += value.length;
        if (size > most) {
            reader.cancel().catch(() => {});
            return null;
        }
        parts.push(value);
    }
}

/** @returns { link } or { why } */
export async function makeLink(bytes) {
    if (!location.protocol.startsWith('http')) return { why: 'no address' };
    if (!window.CompressionStream) return { why: 'old browser' };
    const deflated = await through(bytes, new CompressionStream('deflate'), longest);
    const text = deflated && btoa(String.fromCharCode(...deflated)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const link = `${location.origin}${location.pathname}#p${version}=${text}`;
    return text === null || link.length > longest ? { why: 'too long' } : { link };
}

/** @returns { bytes } or { why }; null when the part after # holds no plan */
export async function readLink(hash) {
    const [, made, text] = mark.exec(hash) ?? [];
    if (made === undefined) return null;
    if (made !== version) return { why: 'newer' };
    if (!window.DecompressionStream) return { why: 'old browser' };
    if (text.length > longestRead) return { why: 'too large' };
    try {
        const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
        const bytes = await through(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)), new DecompressionStream('deflate'), largest);
        return bytes ? { bytes } : { why: 'too large' };
    } catch { // a part is missing or was changed: the deflated bytes end with a sum of all
        return { why: 'broken' };
    }
}

/** Hands over the plan that the address holds, now and whenever it gets another, and takes it out of the address. */
export function watchLinks(program) {
    const take = async () => {
        const found = await readLink(location.hash);
        if (!found) return;
        history.replaceState(null, '', location.pathname + location.search);
        program.linkOpened(found);
    };
    window.addEventListener('hashchange', take);
    take();
}
