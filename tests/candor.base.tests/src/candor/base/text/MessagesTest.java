// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void wordsAreChineseWhereThereIsNoTranslation() {
        assertThat(Messages.of(Nearest.class, Locale.FRENCH).get("nearest.all", "甲"))
                .isEqualTo("；可用：甲");
        assertThat(Messages.of(Nearest.class, Locale.FRENCH).spoken()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Messages.of(Nearest.class, Locale.FRENCH).locale()).isEqualTo(Locale.FRENCH);
        assertThat(Messages.of(Nearest.class, Locale.UK).get("nearest.all", "甲"))
                .isEqualTo("; available: 甲");
        assertThat(Messages.of(Nearest.class, Locale.UK).spoken()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void numbersAreNotGrouped() {
        assertThat(Messages.of(Nearest.class, Locale.ENGLISH).get("nearest.all", 1674))
                .isEqualTo("; available: 1674");
        assertThat(Messages.of(Nearest.class, Locale.CHINESE).get("nearest.all", 1674))
                .isEqualTo("；可用：1674");
    }

    @Test
    void aKeyThatIsNotThereIsNamedWithItsPackage() {
        assertThatThrownBy(() -> Messages.of(Nearest.class, Locale.ENGLISH).get("nobody.said.this"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("candor.base.text")
                .hasMessageContaining("nobody.said.this");
    }

    @Test
    void textsJoinListsInTheirLanguage() {
        Text text =
                Text.of(Nearest.class, "nearest.names", List.of("甲", Text.of(Nearest.class, "list.separator"), 2022));
        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("；是否为：甲、、、2022");
        assertThat(text.exists(Locale.ENGLISH)).isTrue();
        assertThat(Text.of(Nearest.class, "nobody.said.this").exists(Locale.ENGLISH))
                .isFalse();
    }
}
