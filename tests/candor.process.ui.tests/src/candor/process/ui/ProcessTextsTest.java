// SPDX-License-Identifier: EPL-2.0
package candor.process.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcessTextsTest extends TextsContract {

    ProcessTextsTest() {
        // Put together from kinds of events, figures and first steps; tests ask for each.
        super(
                Path.of(System.getProperty("candor.process.ui.source")),
                key -> key.matches("overview\\.(event|figure|first|todo)\\..*"));
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(ProcessTexts.get("overview")).isEqualTo("概览");
    }
}
