// Makes a PNG of what Xvfb keeps in memory (an XWD file), so that no program for pictures is needed.
import { deflateSync } from 'node:zlib';

const table = Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; ++bit) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n >>> 0;
});

function chunk(type, data) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const crc = body.reduce((value, byte) => (value >>> 8) ^ table[(value ^ byte) & 255], 0xffffffff);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
    return out;
}

/** Where the pixels of a picture start, its sizes, and the length of its lines in bytes. */
function formOf(xwd) {
    const field = (index) => xwd.readUInt32BE(index * 4);
    return [field(0) + field(19) * 12, field(4), field(5), field(12)];
}

/** The colour of one pixel, such as 'f4f6f8'. */
export function colourIn(xwd, x, y) {
    const [start, , , line] = formOf(xwd);
    return xwd.readUIntLE(start + y * line + x * 4, 3).toString(16).padStart(6, '0');
}

/** @param xwd the bytes of a picture with four bytes for each pixel: blue, green, red, nothing */
export function pngOfXwd(xwd) {
    const [start, width, height, line] = formOf(xwd);
    const rows = Buffer.alloc(height * (1 + width * 3));
    for (let y = 0; y < height; ++y) {
        for (let x = 0; x < width; ++x) {
            const from = start + y * line + x * 4;
            const to = y * (1 + width * 3) + 1 + x * 3;
            [rows[to], rows[to + 1], rows[to + 2]] = [xwd[from + 2], xwd[from + 1], xwd[from]];
        }
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, 2, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}
