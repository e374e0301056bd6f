// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DesktopTextsTest extends TextsContract {

    DesktopTextsTest() {
        super(
                Path.of(System.getProperty("candor.rectification.ui.source")),
                key -> key.startsWith("facet.")
                        || key.startsWith("act.")
                        || key.startsWith("board.heading.")
                        || key.startsWith("board.to."));
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(RectificationTexts.get("board")).isEqualTo("整改看板");
    }
}
