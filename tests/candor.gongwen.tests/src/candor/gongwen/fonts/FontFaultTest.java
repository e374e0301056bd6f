// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.OutputFormat;
import candor.gongwen.Press;
import candor.gongwen.PrintReport;
import candor.gongwen.fixtures.Documents;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.TextStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts as they are found on machines: called right and not to be used, or of another weight than they say. */
class FontFaultTest {

    private static final String OWN = "FandolFang";
    private static final String KAI = "LXGW WenKai";
    private static final Path SOUND = file(OWN);

    @TempDir
    private Path folder;

    private FontLibrary library;

    @BeforeEach
    void soundStandIn() throws IOException {
        Files.copy(SOUND, folder.resolve("sound.otf"));
        library = FontLibrary.of(List.of(folder));
    }

    private static Path file(String name) {
        return FontScan.of(FontFolders.ofSystem()).faces().stream()
                .filter(face -> face.isCalled(name) && face.weight() == 400)
                .findFirst()
                .orElseThrow()
                .path();
    }

    /** An office's font that cannot be used is passed over aloud, and the next candidate is taken. */
    @ParameterizedTest
    @ValueSource(strings = {"已损坏", "可变字体", "不允许嵌入", "cmap", "cut", "no subset"})
    void isPassedOverWithAReport(String fault) throws IOException {
        PatchedFont font = PatchedFont.of(SOUND).called(OWN, "FangSong");
        Path file = folder.resolve("a.otf");
        switch (fault) {
            case "已损坏" -> font.set("head", 18, 0).save(file);
            case "可变字体" -> font.renamed("post", "fvar").save(file);
            case "不允许嵌入" -> font.set("OS/2", 8, 2).save(file);
            case "no subset" -> font.set("OS/2", 8, 0x108).save(file);
            case "cmap" -> font.renamed("cmap", "cmaq").save(file);
            default -> font.saveCut(file);
        }
        DocumentFonts fonts = new DocumentFonts(library);

        fonts.width("国", TextStyle.BODY);

        assertThat(library.typeface(FontRole.FANGSONG).name()).isEqualTo(OWN);
        assertThat(fonts.substitutions().getFirst().message())
                .contains("字体“FangSong”", file.toString(), "仿宋体已用“FandolFang”替代")
                .contains(
                        switch (fault) {
                            case "cmap", "cut" -> "已损坏";
                            case "no subset" -> "不允许嵌入";
                            default -> fault;
                        });
    }

    @Test
    void editableIsEmbeddable() throws IOException {
        PatchedFont.of(SOUND).called(OWN, "FangSong").set("OS/2", 8, 8).save(folder.resolve("a.otf"));

        assertThat(library.typeface(FontRole.FANGSONG).name()).isEqualTo("FangSong");
        assertThat(library.isStandard(FontRole.FANGSONG)).isTrue();
    }

    /** What is wrong with a glyph shows only when it is cut out, and the document is set once more. */
    @Test
    void damageThatShowsLateIsPassedOverToo() throws IOException {
        PatchedFont.of(file(KAI)).called(KAI, "KaiTi").spoilt("glyf", 0.05).save(folder.resolve("a.ttf"));
        FontLibrary all = FontLibrary.system(folder);
        assertThat(all.isStandard(FontRole.KAI)).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PrintReport report =
                new Press(all).write(Documents.of("标题", List.of(Documents.heading(2, "经研究"))), OutputFormat.PDF, out);

        assertThat(all.isStandard(FontRole.KAI)).isFalse();
        assertThat(report.substitutions())
                .anySatisfy(substitution -> assertThat(substitution.message()).contains("已损坏", "a.ttf", "楷体已用"));
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("经研究");
        }
    }

    @Test
    void aFileInThePersonsFolderThatIsNoFontIsSaid() throws IOException {
        Files.writeString(folder.resolve("方正小标宋.ttf"), "这不是字体");
        DocumentFonts fonts = new DocumentFonts(library);

        fonts.width("国", TextStyle.BODY);

        assertThat(fonts.substitutions().getLast().message()).contains("方正小标宋.ttf", "不是字体");
    }

    /** OS/2, its flag, that of head, and the style's name: fonts are right in one and wrong in another. */
    @ParameterizedTest
    @CsvSource({
        "400, 0x40, 0, Regular, 400",
        "700, 0x40, 0, Regular, 700",
        "4, 0x40, 0, Regular, 400",
        "0, 0x40, 0, Regular, 400",
        "9000, 0x40, 0, Regular, 400",
        "400, 0x20, 0, Regular, 700",
        "400, 0x40, 1, Regular, 700",
        "400, 0x40, 0, Bold, 700",
        "900, 0x40, 0, Light, 300",
        "400, 0x40, 0, Heavy, 900",
        "400, 0x40, 0, 粗, 700"
    })
    void aWeightIsReadFromAllPlaces(int number, String flags, int mac, String style, int weight) throws IOException {
        Path file = PatchedFont.of(SOUND)
                .called("Regular", style)
                .set("OS/2", 4, number)
                .set("OS/2", 62, Integer.decode(flags))
                .set("head", 44, mac)
                .save(folder.resolve("a.otf"));

        try (FontFile font = new FontFile(file)) {
            assertThat(FontFace.read(font, 0).weight()).isEqualTo(weight);
        }
    }

    /** Of 小标宋's stand-ins a bold one goes before any other; where there is none the strokes are thickened, and that is said. */
    @Test
    void xiaobiaosongNeverBecomesARegular() throws IOException {
        PatchedFont.of(SOUND).called(OWN, "STSong").save(folder.resolve("a.otf"));
        PatchedFont.of(SOUND).called(OWN, "FandolSong").save(folder.resolve("b.otf"));
        TextStyle title = new TextStyle(FontRole.XIAOBIAOSONG, 22);
        DocumentFonts fonts = new DocumentFonts(library);
        fonts.width("国", title);

        assertThat(fonts.printed(title).bold()).isTrue();
        assertThat(fonts.printed(TextStyle.BODY).bold()).isFalse();
        assertThat(fonts.substitutions())
                .anySatisfy(s -> assertThat(s.message()).contains("小标宋体已用“FandolSong（笔画加粗）”替代"));

        PatchedFont.of(SOUND).called(OWN, "FandolSong").set("OS/2", 4, 700).save(folder.resolve("c.otf"));
        FontLibrary bold = FontLibrary.of(List.of(folder));

        assertThat(bold.typeface(FontRole.XIAOBIAOSONG).weight()).isEqualTo(700);
        assertThat(bold.isThickened(FontRole.XIAOBIAOSONG)).isFalse();
        assertThat(bold.typeface(FontRole.SONG).name()).isEqualTo("STSong");
    }

    /** 喆 and 镕 beside 仿宋 are as light as it: no bold font, and none that is further from it than another. */
    @Test
    void theStandInForACharacterIsTheNearestInWeightAndClass() {
        FontLibrary machine = FontLibrary.system();
        Typeface own = machine.typeface(FontRole.FANGSONG);
        for (int rare : "喆镕".codePoints().filter(c -> !own.has(c)).toArray()) {
            Typeface other = machine.fallback(FontRole.FANGSONG, rare).orElseThrow();

            assertThat(other.weight()).isLessThan(500);
            assertThat(Math.abs(other.blackness() - own.blackness()))
                    .isLessThanOrEqualTo(Math.abs(machine.typeface(FontRole.KAI).blackness() - own.blackness()));
        }
        assertThat(machine.typeface(FontRole.HEI).blackness()).isGreaterThan(1.5 * own.blackness());
    }

    /** Which fonts stand in is remembered, until one of them turns out to be damaged. */
    @Test
    void aDamagedFontStandsInForNothingAnyMore() throws IOException {
        PatchedFont.of(SOUND).called(OWN, "STSong").save(folder.resolve("a.otf"));
        PatchedFont.of(SOUND).called(OWN, "FandolSong").save(folder.resolve("b.otf"));
        FontFace song = FontScan.of(List.of(folder)).faces().stream()
                .filter(face -> face.isCalled("STSong"))
                .findFirst()
                .orElseThrow();

        assertThat(library.fallback(FontRole.FANGSONG, '国').orElseThrow().name())
                .isEqualTo("STSong");
        library.passOver(new DamagedFontException(song, new IOException()));
        assertThat(library.fallback(FontRole.FANGSONG, '国').orElseThrow().name())
                .isEqualTo("FandolSong");
    }
}
