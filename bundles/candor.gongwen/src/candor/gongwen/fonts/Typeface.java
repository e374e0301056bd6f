// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A font, ready to measure and to embed. Measures are in em: multiply by the size of the type. Safe for several threads; a file that turns
 * out to be damaged raises {@link DamagedFontException} with a message for people.
 */
public final class Typeface {

    private static final String QUOTATION_MARKS = "“”‘’";
    private static final double NARROW = 0.75;

    private final FontFace face;
    private final int unitsPerEm;
    private final Bounds box;
    private final double ascent;
    private final double descent;
    private final int fullMetrics;
    private final Cmap cmap;
    private final ByteBuffer metrics;
    private final Outlines outlines;
    private double blackness = Double.NaN;
    private final Map<Integer, Bounds> bounds = new ConcurrentHashMap<>();

    private Typeface(FontFace face) throws IOException {
        this.face = face;
        @SuppressWarnings("resource") // stays open as long as the typeface lives
        Sfnt font = Sfnt.at(new FontFile(face.path()), face.offset());
        ByteBuffer head = font.head("head", 54);
        unitsPerEm = head.getShort(18) & 0xffff;
        box = new Bounds(head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42))
                .times(1.0 / unitsPerEm);
        ByteBuffer header = font.head("hhea", 36);
        fullMetrics = header.getShort(34) & 0xffff;
        metrics = font.table("hmtx");
        if (unitsPerEm == 0 || fullMetrics == 0 || metrics.limit() < fullMetrics * 4) {
            throw font.file().damaged();
        }
        ascent = header.getShort(4) / (double) unitsPerEm;
        descent = -header.getShort(6) / (double) unitsPerEm;
        cmap = Cmap.read(font);
        outlines = font.has("CFF ") ? new CffOutlines(font, this::units) : new TrueTypeOutlines(font);
    }

    /** Opens a font found by a scan. */
    static Typeface open(FontFace face) {
        try {
            return new Typeface(face);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            throw damaged(face, e);
        }
    }

    /** What people call it, e.g. 方正小标宋简体. */
    public String name() {
        return face.displayName();
    }

    /** Its unique name, plain ASCII in a sound font. */
    public String postScriptName() {
        return face.postScriptName();
    }

    /** 400 regular, 700 bold. */
    public int weight() {
        return face.weight();
    }

    /** See {@link Blackness}; measured once. */
    synchronized double blackness() {
        if (Double.isNaN(blackness)) {
            blackness = Blackness.of(this);
        }
        return blackness;
    }

    /** The glyph of a character, 0 for none. */
    public int glyph(int codePoint) {
        try {
            return cmap.glyph(codePoint);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            throw damaged(face, e);
        }
    }

    /**
     * Whether the font has a character in the form Chinese text needs. Quotation marks are one character wide there; some stand-ins have
     * only the narrow ones of Latin text, which would tear holes into a line.
     */
    public boolean has(int codePoint) {
        int glyph = glyph(codePoint);
        return glyph != 0 && (QUOTATION_MARKS.indexOf(codePoint) < 0 || advance(glyph) > NARROW);
    }

    /** Width of a glyph in em. */
    public double advance(int glyph) {
        return units(glyph) / (double) unitsPerEm;
    }

    private int units(int glyph) {
        return metrics.getShort(Math.min(glyph, fullMetrics - 1) * 4) & 0xffff;
    }

    /** Extent of a glyph's ink in em. */
    public Bounds bounds(int glyph) {
        return bounds.computeIfAbsent(glyph, key -> {
            try {
                return outlines.bounds(key).times(1.0 / unitsPerEm);
            } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
                throw damaged(face, e);
            }
        });
    }

    /** Draws the outline of a glyph in em; nothing for one without ink. */
    public void draw(int glyph, GlyphPath path) {
        try {
            outlines.draw(glyph, new ScaledPath(path, 1.0 / unitsPerEm));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            throw damaged(face, e);
        }
    }

    /** The extent that no glyph of the font exceeds, in em. */
    public Bounds box() {
        return box;
    }

    /** Height above the baseline that the font claims, in em. */
    public double ascent() {
        return ascent;
    }

    /** Depth below the baseline that the font claims, in em, positive. */
    public double descent() {
        return descent;
    }

    /**
     * Cuts a few glyphs out.
     *
     * @param name PostScript name of the subset
     * @param glyphs starts with 0; their places in the list are their numbers in the program
     */
    public FontProgram subset(String name, List<Integer> glyphs) {
        try {
            return outlines.subset(name, glyphs);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            throw damaged(face, e);
        }
    }

    @Override
    public String toString() {
        return name();
    }

    private static DamagedFontException damaged(FontFace face, Exception cause) {
        IOException damaged = cause instanceof IOException read ? read : FontFile.damaged(face.path());
        if (damaged != cause) {
            damaged.initCause(cause);
        }
        return new DamagedFontException(face, damaged);
    }
}
