// A workbook read back: a zip of XML (ECMA-376), by its own rules and not by what made it.
import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

/** The parts of a zip by name. */
export function unzip(bytes) {
    assert.equal(bytes.subarray(0, 4).toString('latin1'), 'PK\x03\x04');
    const end = bytes.length - 22;
    assert.equal(bytes.readUInt32LE(end), 0x06054b50);
    const parts = new Map();
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; --left) {
        const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
        const [name, extra, remark] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
        const local = bytes.readUInt32LE(at + 42);
        const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
        const content = inflateRawSync(bytes.subarray(begin, begin + packed));
        assert.equal(content.length, size);
        parts.set(bytes.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'));
        at += 46 + name + extra + remark;
    }
    return parts;
}

const undone = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const attribute = (tag, name) => undone(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The sheets in their order, each with its name and its cells by place: a text, or a number. */
export function sheetsOf(bytes) {
    const parts = unzip(bytes);
    const texts = [...parts.get('xl/sharedStrings.xml').matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => undone(text));
    const files = new Map([...parts.get('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)]
        .map(([link]) => [attribute(link, 'Id'), `xl/${attribute(link, 'Target')}`]));
    return [...parts.get('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
        const cells = {};
        for (const [, cell, value] of parts.get(files.get(attribute(tag, 'r:id'))).matchAll(/(<c [^>]*>)<v>([^<]*)<\/v>/g)) {
            cells[attribute(cell, 'r')] = attribute(cell, 't') === 's' ? texts[value] : Number(value);
        }
        return { name: attribute(tag, 'name'), cells };
    });
}
