// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CriticismTextsTest extends TextsContract {

    CriticismTextsTest() {
        super(
                Path.of(System.getProperty("candor.criticism.ui.source")),
                key -> key.startsWith("matrix.state.")
                        || key.startsWith("matrix.own.")
                        || key.startsWith("papers.")
                        || key.startsWith("agenda.")
                        || key.startsWith("meeting.turn.")
                        || key.startsWith("meeting.attendance.")
                        || key.startsWith("meeting.column.")
                        || key.startsWith("meeting.undo."));
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(CriticismTexts.get("matrix")).isEqualTo("相互批评");
    }
}
