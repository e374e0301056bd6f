// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What a message shows of a text that comes from a file. */
class ShownTextTest {

    @Test
    void aMessageQuotesAtMostSixtyCharactersAndNoHalfOnes() {
        assertThat(Excerpt.of("字".repeat(60))).isEqualTo("字".repeat(60));
        assertThat(Excerpt.of("字".repeat(61))).isEqualTo("字".repeat(60) + "…");
        assertThat(Excerpt.of("字".repeat(59) + "\ud840\udc00" + "字")).isEqualTo("字".repeat(59) + "…");
    }

    @Test
    void aTerminalIsGivenNoControlCharacters() {
        assertThat(Visible.of("甲\u001b[2J\u202e乙")).isEqualTo("甲\\u001b[2J\\u202e乙");
        assertThat(Visible.of("甲\t乙\n丙")).isEqualTo("甲\t乙\n丙");
    }

    @Test
    void ofManyTextsTheFirstTenAreShown() {
        assertThat(Excerpt.of(Collections.nCopies(10, "字"))).containsExactlyElementsOf(Collections.nCopies(10, "字"));
        assertThat(Excerpt.of(Collections.nCopies(11, "字".repeat(61))))
                .hasSize(11)
                .startsWith("字".repeat(60) + "…")
                .endsWith("…");
    }
}
