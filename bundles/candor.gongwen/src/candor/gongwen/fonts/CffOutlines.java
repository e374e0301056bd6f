// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/** Glyphs of a CFF table (Adobe Technical Note 5176), name-keyed or CID-keyed. */
final class CffOutlines implements Outlines {

    private final FontFile file;
    private final IntUnaryOperator advances;
    private final long start;
    private final CffDict top;
    private final CffIndex charstrings;
    private final CffIndex globalSubroutines;
    private final List<FontDict> fontDicts;
    private final FdSelect select;
    private final Map<Integer, byte[]> flattened = new ConcurrentHashMap<>();

    /**
     * A font dictionary of a CID-keyed font; the only one of a name-keyed font.
     *
     * @param matrix its FontMatrix as it stands in the file, may be empty
     * @param hints its Private DICT without the subroutines
     * @param subroutines {@code null} for none
     * @param nominalWidth from which the widths in its charstrings are counted
     */
    record FontDict(byte[] matrix, byte[] hints, CffIndex subroutines, long nominalWidth) {}

    /**
     * The glyphs of a font.
     *
     * @param advances the width of each in units of the font, which a subset states
     */
    CffOutlines(Sfnt font, IntUnaryOperator advances) throws IOException {
        this.advances = advances;
        file = font.file();
        start = font.offset("CFF ");
        int headerSize = file.read(start + 2, 1).get();
        CffIndex names = CffIndex.at(file, start + headerSize);
        CffIndex tops = CffIndex.at(file, names.end());
        CffIndex strings = CffIndex.at(file, tops.end());
        globalSubroutines = CffIndex.at(file, strings.end());
        top = new CffDict(tops.item(0));
        charstrings = CffIndex.at(file, start + top.integer(CffDict.CHARSTRINGS, 0));
        fontDicts = new ArrayList<>();
        if (top.has(CffDict.ROS)) {
            CffIndex array = CffIndex.at(file, start + top.integer(CffDict.FD_ARRAY, 0));
            for (int i = 0; i < array.count(); i++) {
                fontDicts.add(fontDict(new CffDict(array.item(i))));
            }
            select = FdSelect.read(file, start + top.integer(CffDict.FD_SELECT, 0), charstrings.count());
        } else {
            fontDicts.add(fontDict(top));
            select = glyph -> 0;
        }
    }

    private FontDict fontDict(CffDict dict) throws IOException {
        int size = (int) dict.integer(CffDict.PRIVATE, 0);
        long offset = start + dict.integer(CffDict.PRIVATE, 1);
        CffDict hints = new CffDict(file.read(offset, size).array());
        CffIndex subroutines = hints.has(CffDict.LOCAL_SUBRS)
                ? CffIndex.at(file, offset + hints.integer(CffDict.LOCAL_SUBRS, 0))
                : null;
        byte[] matrix = dict == top ? new byte[0] : dict.raw(CffDict.FONT_MATRIX);
        return new FontDict(
                matrix, hints.without(CffDict.LOCAL_SUBRS), subroutines, hints.integer(CffDict.NOMINAL_WIDTH, 0));
    }

    @Override
    public Bounds bounds(int glyph) throws IOException {
        InkBounds bounds = new InkBounds();
        draw(glyph, bounds);
        return bounds.bounds();
    }

    @Override
    public void draw(int glyph, GlyphPath path) throws IOException {
        read(glyph, new CharstringPath(path));
    }

    @Override
    public FontProgram subset(String name, List<Integer> glyphs) throws IOException {
        return new FontProgram(FontProgram.Kind.CFF, new CffSubset(this, name, glyphs).toByteArray());
    }

    /** FontMatrix of the whole font as it stands in the file, may be empty. */
    byte[] matrix() {
        return top.raw(CffDict.FONT_MATRIX);
    }

    FontDict fontDict(int index) {
        return fontDicts.get(index);
    }

    int fontDictOf(int glyph) {
        return select.fontDict(glyph);
    }

    /** A glyph without subroutines, as wide as the font's metrics say: some fonts say otherwise in the glyph itself. */
    byte[] charstring(int glyph) throws IOException {
        byte[] known = flattened.get(glyph);
        if (known == null) {
            CharstringWriter writer =
                    new CharstringWriter(advances.applyAsInt(glyph) - fontDicts.get(fontDictOf(glyph)).nominalWidth);
            read(glyph, writer);
            known = writer.toByteArray();
            flattened.put(glyph, known);
        }
        return known;
    }

    private void read(int glyph, CharstringReader.Sink sink) throws IOException {
        CffIndex local = fontDicts.get(fontDictOf(glyph)).subroutines;
        new CharstringReader(file, subroutines(local), subroutines(globalSubroutines), sink)
                .read(charstrings.item(glyph));
    }

    private CharstringReader.Subroutines subroutines(CffIndex index) {
        return biased -> {
            if (index == null) {
                throw file.damaged();
            }
            int count = index.count();
            int bias = count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
            return index.item(biased + bias);
        };
    }
}
