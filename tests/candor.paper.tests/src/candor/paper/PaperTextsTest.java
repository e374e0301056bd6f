// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PaperTextsTest extends TextsContract {

    PaperTextsTest() {
        super(Path.of(System.getProperty("candor.paper.source")), key -> false);
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(PaperTexts.get("menu.print")).isEqualTo("打印(&P)…");
    }
}
