// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanningTextsTest extends TextsContract {

    PlanningTextsTest() {
        super(Path.of(System.getProperty("candor.planning.ui.source")), key -> false);
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(PlanningTexts.get("planning")).isEqualTo("筹备");
    }
}
