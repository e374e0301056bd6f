// SPDX-License-Identifier: EPL-2.0
package candor.plugins.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PluginTextsTest extends TextsContract {

    PluginTextsTest() {
        super(Path.of("../../bundles/candor.plugins.ui"), key -> key.startsWith("confirm."));
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(PluginTexts.get("title")).isEqualTo("扩展");
    }
}
