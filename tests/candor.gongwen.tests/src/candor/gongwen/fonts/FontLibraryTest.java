// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.gongwen.style.FontRole;
import candor.gongwen.style.TextStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontLibraryTest {

    private static final FontLibrary LIBRARY = FontLibrary.system();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyRoleIsPlayedByAFontWithFullWidthChinese(FontRole role) {
        Typeface typeface = LIBRARY.typeface(role);

        assertThat(typeface.advance(typeface.glyph('国'))).isEqualTo(1.0);
        Bounds ink = typeface.bounds(typeface.glyph('国'));
        assertThat(ink.top() - ink.bottom()).isBetween(0.6, 1.0);
        assertThat(ink.right() - ink.left()).isBetween(0.6, 1.0);
    }

    @Test
    void aFontIsFoundByItsNameWhateverItsFileIsCalled() throws IOException {
        Path original = file(FontRole.FANGSONG);
        Files.createDirectories(folder.resolve("deep/er"));
        Files.copy(original, folder.resolve("deep/er/x1.ttf"));

        Typeface typeface = FontLibrary.of(List.of(folder)).typeface(FontRole.FANGSONG);

        assertThat(typeface.postScriptName())
                .isEqualTo(LIBRARY.typeface(FontRole.FANGSONG).postScriptName());
    }

    @Test
    void aRoleWithoutFontSaysWhatWasLookedForWhereAndWhatToDo() {
        FontLibrary empty = FontLibrary.of(List.of(folder));

        assertThatThrownBy(() -> empty.typeface(FontRole.KAI))
                .isInstanceOfSatisfying(
                        MissingFontException.class, e -> assertThat(e.role()).isEqualTo(FontRole.KAI))
                .hasMessageContaining("楷体")
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("releng/setup");
    }

    @Test
    void filesThatAreNoFontsArePassedOver() throws IOException {
        byte[] sound = Files.readAllBytes(file(FontRole.FANGSONG));
        Files.write(folder.resolve("empty.ttf"), new byte[0]);
        Files.writeString(folder.resolve("text.otf"), "这不是字体".repeat(100));
        Files.write(folder.resolve("cut.otf"), Arrays.copyOf(sound, 300));
        Files.write(
                folder.resolve("bomb.ttc"), new byte[] {'t', 't', 'c', 'f', 0, 2, 0, 0, 127, -1, -1, -1, 0, 0, 0, 0});
        Files.write(folder.resolve("sound.otf"), sound);

        assertThat(FontLibrary.of(List.of(folder)).typeface(FontRole.FANGSONG)).isNotNull();
    }

    @Test
    void aStandInIsReportedForTheRole() throws IOException {
        Files.copy(file(FontRole.FANGSONG), folder.resolve("f.otf"));
        DocumentFonts fonts = new DocumentFonts(FontLibrary.of(List.of(folder)));

        fonts.width("国", TextStyle.BODY);

        if (LIBRARY.isStandard(FontRole.FANGSONG)) {
            assertThat(fonts.substitutions()).isEmpty();
        } else {
            assertThat(fonts.substitutions()).singleElement().satisfies(substitution -> assertThat(
                            substitution.message())
                    .contains("仿宋_GB2312", "替代"));
        }
    }

    @Test
    void charactersThatAFontLacksComeFromAnotherAndAreReported() {
        DocumentFonts fonts = new DocumentFonts(LIBRARY);
        int emoji = "🤯".codePointAt(0);
        int rare = LIBRARY.typeface(FontRole.FANGSONG).has('镕') ? "𠮷".codePointAt(0) : '镕';

        fonts.width(Character.toString(rare) + Character.toString(emoji), TextStyle.BODY);

        assertThat(fonts.substitutions())
                .anySatisfy(s -> {
                    assertThat(s.characters()).isEqualTo(Character.toString(rare));
                    assertThat(s.used()).isNotNull();
                })
                .anySatisfy(s -> {
                    assertThat(s.characters()).isEqualTo("🤯");
                    assertThat(s.used()).isNull();
                    assertThat(s.message()).contains("方框");
                });
        assertThat(fonts.typeface(rare, FontRole.FANGSONG)).isNotEqualTo(LIBRARY.typeface(FontRole.FANGSONG));
    }

    @Test
    void quotationMarksAreFullWidthInEveryRole() {
        DocumentFonts fonts = new DocumentFonts(LIBRARY);
        for (FontRole role : FontRole.values()) {
            assertThat(fonts.width("“”", new TextStyle(role, 10))).isEqualTo(20);
        }
    }

    private static Path file(FontRole role) {
        String wanted = LIBRARY.typeface(role).postScriptName();
        return FontScan.of(FontFolders.ofSystem()).faces().stream()
                .filter(face -> face.postScriptName().equals(wanted))
                .findFirst()
                .orElseThrow()
                .path();
    }
}
