// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkbenchTextsTest extends TextsContract {

    WorkbenchTextsTest() {
        // Put together from names of commands, for which StartPart asks, and of fields, for which CampaignDialog asks.
        super(
                Path.of(System.getProperty("candor.workbench.source")),
                key -> key.matches("start\\..*|new\\.bureau\\..*\\.hint"));
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(WorkbenchTexts.get("menu.save")).isEqualTo("保存(&S)");
        assertThat(WorkbenchTexts.get("save.ask.one", "甲")).isEqualTo("要保存对“甲”的修改吗？");
    }
}
