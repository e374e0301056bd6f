// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HelpTextsTest extends TextsContract {

    HelpTextsTest() {
        super(Path.of("../../bundles/candor.help.ui"), key -> false);
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(HelpTexts.get("guide.title")).isEqualTo("使用指南");
    }
}
