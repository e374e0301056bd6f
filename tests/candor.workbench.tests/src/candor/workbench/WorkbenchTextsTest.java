// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.TextsContract;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void theListOfKeysCallsMenusAsTheBarDoes(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(System.getProperty("candor.workbench.source"))
                .resolve("OSGI-INF/l10n/bundle" + language + ".properties"))) {
            texts.load(in);
        }
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith("category."))
                .hasSizeGreaterThan(5)
                .allSatisfy(key -> assertThat(texts.getProperty(key.replace("category.", "menu."))
                                .replaceAll("\\(&.\\)|&", ""))
                        .isEqualTo(texts.getProperty(key)));
    }
}
