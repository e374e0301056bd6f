// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.style.FontRole;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the subsets with another program's font reader and compares glyph by glyph. */
class FontProgramTest {

    private static final FontLibrary LIBRARY = FontLibrary.system();
    private static final String TEXT = "关于召开党史学习教育专题民主生活会的请示，。；：“”（）《》—…0123456789AaBbgqé〔2022〕号";
    private static final double FONT_UNIT = 0.0015;
    /** TrueType glyphs state their extent with control points. */
    private static final double CONTROL_POINTS = 0.04;

    @ParameterizedTest
    @EnumSource
    void subsetsKeepEveryOutlineAndWidth(FontRole role) throws IOException {
        Typeface typeface = LIBRARY.typeface(role);
        List<Integer> glyphs = new ArrayList<>(List.of(0));
        TEXT.codePoints().filter(typeface::has).map(typeface::glyph).forEach(glyphs::add);

        FontProgram program = typeface.subset("ABCDEF+Subset", glyphs);

        for (int i = 1; i < glyphs.size(); i++) {
            Bounds expected = typeface.bounds(glyphs.get(i));
            Rectangle2D actual = program.kind() == FontProgram.Kind.CFF ? cff(program, i) : trueType(program, i);
            double tolerance = program.kind() == FontProgram.Kind.CFF ? FONT_UNIT : CONTROL_POINTS;
            assertThat(actual.getMinX()).isCloseTo(expected.left(), within(tolerance));
            assertThat(actual.getMinY()).isCloseTo(expected.bottom(), within(tolerance));
            assertThat(actual.getMaxX()).isCloseTo(expected.right(), within(tolerance));
            assertThat(actual.getMaxY()).isCloseTo(expected.top(), within(tolerance));
            assertThat(width(program, i)).isCloseTo(typeface.advance(glyphs.get(i)), within(FONT_UNIT));
        }
        assertThat(program.bytes()).hasSizeLessThan(60_000);
    }

    @Test
    void aCharstringThatCallsItselfForEverIsRefused() {
        FontFile file = new FontFile(Path.of("evil.otf"));
        byte[] callsItself = {(byte) 139, 10};
        CharstringReader reader = new CharstringReader(
                file, biased -> callsItself, biased -> callsItself, (operator, operands, count, mask) -> {});

        assertThatThrownBy(() -> reader.read(callsItself))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("evil.otf");
    }

    @Test
    void aCharstringThatEndsInTheMiddleOfANumberIsRefused() {
        FontFile file = new FontFile(Path.of("cut.otf"));
        CharstringReader reader = new CharstringReader(
                file, biased -> new byte[0], biased -> new byte[0], (operator, operands, count, mask) -> {});

        assertThatThrownBy(() -> reader.read(new byte[] {28, 1}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut.otf");
    }

    private static Rectangle2D cff(FontProgram program, int glyph) throws IOException {
        return scaled(cidFont(program).getType2CharString(glyph).getPath().getBounds2D(), 1000);
    }

    private static double width(FontProgram program, int glyph) throws IOException {
        if (program.kind() == FontProgram.Kind.CFF) {
            return cidFont(program).getType2CharString(glyph).getWidth() / 1000.0;
        }
        try (TrueTypeFont font = font(program)) {
            return font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        }
    }

    private static Rectangle2D trueType(FontProgram program, int glyph) throws IOException {
        try (TrueTypeFont font = font(program)) {
            return scaled(font.getGlyph().getGlyph(glyph).getPath().getBounds2D(), font.getUnitsPerEm());
        }
    }

    private static CFFCIDFont cidFont(FontProgram program) throws IOException {
        return (CFFCIDFont)
                new CFFParser().parse(program.bytes(), program::bytes).get(0);
    }

    private static TrueTypeFont font(FontProgram program) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(program.bytes()));
    }

    private static Rectangle2D scaled(Rectangle2D box, double unitsPerEm) {
        return new Rectangle2D.Double(
                box.getX() / unitsPerEm,
                box.getY() / unitsPerEm,
                box.getWidth() / unitsPerEm,
                box.getHeight() / unitsPerEm);
    }
}
