// SPDX-License-Identifier: EPL-2.0
package candor.plugins.ui;

import candor.testing.TextsContract;
import java.nio.file.Path;

class PluginTextsTest extends TextsContract {

    PluginTextsTest() {
        super(Path.of("../../bundles/candor.plugins.ui"), key -> key.startsWith("confirm."));
    }
}
