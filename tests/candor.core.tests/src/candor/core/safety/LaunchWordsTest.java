// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchWordsTest {

    @Test
    void wordsComeInAnyNumberOfParts() {
        assertThat(LaunchWords.of(Map.of(
                        "CANDOR_ARGUMENTS_0", "check\u001f张 三.meeting\u001f",
                        "CANDOR_ARGUMENTS_1", "\u001f--json\u001f\u001f",
                        "CANDOR_ARGUMENTS_3", "of another start\u001f")))
                .contains(List.of("check", "张 三.meeting", "", "--json", ""));
        assertThat(LaunchWords.of(Map.of("CANDOR_ARGUMENTS_0", ""))).contains(List.of());
        assertThat(LaunchWords.of(Map.of())).isEmpty();
    }

    @Test
    void aLineIsTakenApartByBlanksAndQuotationMarks() {
        assertThat(LaunchWords.of(Map.of(
                        "CANDOR_COMMAND_LINE",
                        "export  \"C:\\张 三\\a&b!.meeting\" --to=\"D:\\out dir\\\" \"\" -nl en docx,pdf ")))
                .contains(List.of("export", "C:\\张 三\\a&b!.meeting", "--to=D:\\out dir\\", "", "docx,pdf"));
        assertThat(LaunchWords.of(Map.of("CANDOR_COMMAND_LINE", "list -nl"))).contains(List.of("list"));
    }
}
