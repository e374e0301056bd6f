// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Glyphs of the tables "glyf" and "loca". */
final class TrueTypeOutlines implements Outlines {

    private static final int LONG_OFFSETS = 1;

    private final Sfnt font;
    private final long glyphs;
    private static final GlyphPath NOWHERE = new GlyphPath() {

        @Override
        public void moveTo(double x, double y) {
            // nothing is drawn
        }

        @Override
        public void lineTo(double x, double y) {
            // nothing is drawn
        }

        @Override
        public void quadTo(double controlX, double controlY, double x, double y) {
            // nothing is drawn
        }

        @Override
        public void cubicTo(
                double controlX1, double controlY1, double controlX2, double controlY2, double x, double y) {
            // nothing is drawn
        }

        @Override
        public void close() {
            // nothing is drawn
        }
    };

    private final ByteBuffer locations;
    private final boolean longOffsets;
    /** The glyphs that have been drawn to see that they are whole. */
    private final Set<Integer> sound = ConcurrentHashMap.newKeySet();

    TrueTypeOutlines(Sfnt font) throws IOException {
        this.font = font;
        glyphs = font.offset("glyf");
        locations = font.table("loca");
        longOffsets = font.head("head", 54).getShort(50) == LONG_OFFSETS;
    }

    /** The extent that the glyph itself states; it includes control points and may exceed the ink by a hundredth of an em. */
    @Override
    public Bounds bounds(int glyph) throws IOException {
        ByteBuffer data = glyph(glyph);
        return data.limit() < 10
                ? Bounds.NONE
                : new Bounds(data.getShort(2), data.getShort(4), data.getShort(6), data.getShort(8));
    }

    @Override
    public void draw(int glyph, GlyphPath path) throws IOException {
        new TrueTypePath(this, path).draw(glyph);
    }

    @Override
    public FontProgram subset(String name, List<Integer> wanted) throws IOException {
        // Glyphs are copied unread, so each is drawn once to find out whether it is damaged.
        for (int glyph : wanted) {
            if (!sound.contains(glyph)) {
                draw(glyph, NOWHERE);
                sound.add(glyph);
            }
        }
        return new FontProgram(FontProgram.Kind.TRUE_TYPE, new TrueTypeSubset(font, this, wanted).toByteArray());
    }

    /** The description of a glyph, empty for one without ink; a copy that may be changed. */
    ByteBuffer glyph(int glyph) throws IOException {
        long from = location(glyph);
        long to = location(glyph + 1);
        if (to < from || to - from > 0xffff_ff) {
            throw font.file().damaged();
        }
        return font.file().read(glyphs + from, (int) (to - from));
    }

    private long location(int glyph) throws IOException {
        int position = glyph * (longOffsets ? 4 : 2);
        if (position + (longOffsets ? 4 : 2) > locations.limit()) {
            throw font.file().damaged();
        }
        return longOffsets ? locations.getInt(position) & 0xffffffffL : 2L * (locations.getShort(position) & 0xffff);
    }
}
