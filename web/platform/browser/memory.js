// How texts and bytes cross into a compiled module: in memory that the module gives (memory.hpp).

const encoder = new TextEncoder();

/**
 * @param alloc the module's own function for it
 * @returns carries bytes or a text over, and gives place and length; throws when the module has no memory left
 */
export function carrierTo(module, alloc) {
    const bytes = (content) => {
        const at = alloc(content.length);
        if (at === 0) throw new RangeError('het geheugen is vol');
        module.HEAPU8.set(content, at);
        return [at, content.length];
    };
    return { bytes, text: (words) => bytes(encoder.encode(words)) };
}

/**
 * Calls with content that may be large. Where the module has no memory left for it, `otherwise` gets why instead.
 * @returns whether the call was made
 */
export function unlessFull(call, otherwise) {
    try {
        call();
        return true;
    } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        otherwise(error.message);
        return false;
    }
}
