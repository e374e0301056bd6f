// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.style.FontRole;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares drawn outlines with those that another program reads from the same font, point of a raster by point. */
class GlyphPathTest {

    private static final FontLibrary LIBRARY = FontLibrary.system();
    private static final String TEXT = "关于召开党史学习教育专题民主生活会的请示，。；：“”（）《》—…0123456789AaBbgqé〔2022〕号";
    private static final int RASTER = 96;

    @ParameterizedTest
    @EnumSource
    void outlinesAreThoseOfTheFont(FontRole role) throws IOException {
        Typeface typeface = LIBRARY.typeface(role);
        for (int character : TEXT.codePoints().filter(typeface::has).toArray()) {
            int glyph = typeface.glyph(character);

            Path2D drawn = drawn(typeface, glyph);

            assertThat(different(drawn, expected(typeface, glyph)))
                    .as("%s of %s", Character.toString(character), typeface)
                    .isLessThan(RASTER * RASTER / 500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void inkIsWhatIsDrawn(FontRole role) {
        Typeface typeface = LIBRARY.typeface(role);
        int glyph = typeface.glyph('会');
        InkBounds ink = new InkBounds();

        typeface.draw(glyph, ink);

        assertThat(ink.bounds().left()).isCloseTo(typeface.bounds(glyph).left(), within(0.02));
        assertThat(ink.bounds().top()).isCloseTo(typeface.bounds(glyph).top(), within(0.02));
    }

    @Test
    void aBlankHasNoOutline() {
        Typeface typeface = LIBRARY.typeface(FontRole.SONG);
        Path2D drawn = drawn(typeface, typeface.glyph(' '));

        assertThat(drawn.getCurrentPoint()).isNull();
    }

    private static Path2D drawn(Typeface typeface, int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        typeface.draw(glyph, new GlyphPath() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void quadTo(double controlX, double controlY, double x, double y) {
                path.quadTo(controlX, controlY, x, y);
            }

            @Override
            public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
                path.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }

    private static Path2D expected(Typeface typeface, int glyph) throws IOException {
        FontProgram program = typeface.subset("ABCDEF+Subset", List.of(0, glyph));
        if (program.kind() == FontProgram.Kind.CFF) {
            CFFCIDFont font = (CFFCIDFont)
                    new CFFParser().parse(program.bytes(), program::bytes).get(0);
            return scaled(font.getType2CharString(1).getPath(), 1000);
        }
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(program.bytes()))) {
            return scaled(font.getGlyph().getGlyph(1).getPath(), font.getUnitsPerEm());
        }
    }

    private static Path2D scaled(Path2D path, double unitsPerEm) {
        return new Path2D.Double(path, AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
    }

    /** Points of a raster over the em square and a little around it that are black in one and white in the other. */
    private static long different(Path2D one, Path2D other) {
        return IntStream.range(0, RASTER * RASTER)
                .filter(i -> {
                    double x = (i % RASTER + 0.5) / RASTER * 1.4 - 0.2;
                    double y = (i / RASTER + 0.5) / RASTER * 1.4 - 0.3;
                    return one.contains(x, y) != other.contains(x, y);
                })
                .count();
    }
}
