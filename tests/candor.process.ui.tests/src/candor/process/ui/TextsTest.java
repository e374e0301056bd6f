// SPDX-License-Identifier: EPL-2.0
package candor.process.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextsTest extends TextsContract {

    TextsTest() {
        // Put together from kinds of events; WordsTest asks for each.
        super(
                Path.of(System.getProperty("candor.process.ui.source")),
                key -> key.matches("overview\\.(event|todo)\\..*"));
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(Texts.get("overview")).isEqualTo("概览");
    }
}
