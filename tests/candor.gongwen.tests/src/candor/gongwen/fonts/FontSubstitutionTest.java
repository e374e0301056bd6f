// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.style.FontRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of fonts that stand in for others. */
class FontSubstitutionTest {

    private final List<FontSubstitution> all = List.of(
            new FontSubstitution(FontRole.XIAOBIAOSONG, "FZXBSJW", "Noto Serif", ""),
            new FontSubstitution(FontRole.KAI, "KaiTi", "Noto Serif", "ABC"),
            new FontSubstitution(FontRole.KAI, "KaiTi", null, "ABC"),
            FontSubstitution.unreadable(Path.of("a.ttf")));

    @Test
    void aWindowTellsItInItsLanguageAndADocumentInChinese() {
        assertThat(all).allSatisfy(one -> {
            assertThat(one.message(Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
            assertThat(one.message()).containsPattern("\\p{IsHan}").isEqualTo(one.message(Locale.CHINESE));
            assertThat(one.message(Locale.FRENCH)).isEqualTo(one.message());
        });
        assertThat(all.getFirst().message(Locale.ENGLISH)).contains("FZXBSJW", "Noto Serif", "XiaoBiaoSong");
    }
}
