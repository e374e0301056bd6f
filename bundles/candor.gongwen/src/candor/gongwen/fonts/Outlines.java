// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.util.List;

/** The glyphs of a font in one of the two formats of OpenType. */
interface Outlines {

    /** Extent of a glyph's ink in the font's units. */
    Bounds bounds(int glyph) throws IOException;

    /** Draws a glyph in the font's units. */
    void draw(int glyph, GlyphPath path) throws IOException;

    /**
     * A font program with a few glyphs, numbered from 0 in the order given, as a PDF embeds it.
     *
     * @param name PostScript name of the subset
     * @param glyphs starts with 0, the glyph for missing characters
     */
    FontProgram subset(String name, List<Integer> glyphs) throws IOException;
}
