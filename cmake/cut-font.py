#!/usr/bin/env python3
"""Cuts a font down to the characters that the program shows: cut-font.py IN OUT [--basis].

With --basis only the letters of Dutch and its neighbours, digits and punctuation stay: a bold font's rare characters come
from the regular one, and the page is smaller.

Inter's default digits have proportional widths and the renderer knows no OpenType features, so the character map of
0 to 9 points to the tabular glyphs here; columns of amounts then line up.
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

BASIC = {
    *range(0x20, 0x7F),  # ASCII
    *range(0xA0, 0x100),  # Latin-1: most diacritics of Dutch and its neighbours
    *(0x132, 0x133, 0x152, 0x153),  # IJ and OE
    *(0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x202F, 0x20AC, 0x2212),
    *(0x2264, 0x2265, 0x2190, 0x2192),
}
CHARACTERS = BASIC | {
    *range(0x100, 0x180),  # Latin Extended-A: the rest of the diacritics
    *(0x2010, 0x2011, 0x2012, 0x2015),  # dashes
    *(0x2039, 0x203A),  # quotation marks
    *(0x2020, 0x2030, 0x2032, 0x2033, 0x2009),  # dagger, per mille, primes, thin space
    *(0x2070, 0x2074, 0x2080, 0x2081, 0x2082, 0x2083),  # superior and inferior figures
    *(0x2191, 0x2193, 0x2194, 0x2195, 0x2197, 0x21A9, 0x21AA, 0x21BA, 0x21BB),  # arrows
    *(0x2248, 0x2260, 0x221E, 0x2211),  # comparison
    *(0x25A0, 0x25B2, 0x25B6, 0x25B8, 0x25BC, 0x25BE, 0x25C0, 0x25CB, 0x25CF, 0x25C6),  # shapes
    *(0x2713, 0x2715, 0x2717, 0x26A0, 0x2605, 0x2606, 0xFFFD),  # check, crosses, warning, stars, replacement
}
NEEDED = "0123456789AZaz€ëéïüĳ–—‘’“”•·≤≥×−→←…"


def tabular_glyphs(font):
    """Glyph name of the default digit -> name of its tabular form, from the font's own tnum feature."""
    gsub = font["GSUB"].table
    result = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for subtable in gsub.LookupList.Lookup[index].SubTable:
                    subtable = getattr(subtable, "ExtSubTable", subtable)
                    result.update(getattr(subtable, "mapping", {}))
    return result


def align_widths(font, glyphs, source):
    """Gives the glyphs one advance: in some weights of Inter one tabular figure is a thousandth of an em off."""
    metrics = font["hmtx"].metrics
    widths = [metrics[glyph][0] for glyph in glyphs]
    if max(widths) - min(widths) > font["head"].unitsPerEm // 200:
        sys.exit(f"{source}: de cijfers zijn niet even breed: {sorted(set(widths))}")
    common = max(set(widths), key=widths.count)
    for glyph in glyphs:
        metrics[glyph] = (common, metrics[glyph][1])


def main(source, target, option=None):
    font = TTFont(source)
    available = font.getBestCmap()
    absent = [c for c in NEEDED if ord(c) not in available]
    if absent:
        sys.exit(f"{source}: tekens ontbreken in het lettertype: {' '.join(absent)}")
    tabular = tabular_glyphs(font)
    digits = {code: tabular.get(available[code], available[code]) for code in range(ord("0"), ord("9") + 1)}
    for table in font["cmap"].tables:
        table.cmap.update({code: glyph for code, glyph in digits.items() if code in table.cmap})
    align_widths(font, sorted(set(digits.values())), source)

    options = Options()
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = False
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    wanted = BASIC if option == "--basis" else CHARACTERS
    subsetter.populate(unicodes=[code for code in wanted if code in available])
    subsetter.subset(font)
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
