// SPDX-License-Identifier: EPL-2.0
package candor.forms.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormTextsTest {
    @AfterEach
    void speakChinese() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertThat(places("messages_en.properties")).isEqualTo(places("messages.properties"));
    }

    @Test
    void speaksChineseWhereverTheMachineStandsAndEnglishWhenAsked() {
        Locale.setDefault(Locale.GERMANY);
        assertThat(FormTexts.get("required.mark")).isEqualTo("必填");
        Locale.setDefault(Locale.US);
        assertThat(FormTexts.get("required.mark")).isEqualTo("Required");
        assertThat(FormTexts.get("list.count", 12)).isEqualTo("12 rows");
        assertThat(FormTexts.get("list.count", 1)).isEqualTo("1 row");
        assertThat(FormTexts.get("paste.summary", 0, 1)).isEqualTo("Adds 0 rows, changes 1 row.");
    }

    /** Which arguments each key has. */
    private static Map<String, String> places(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(FormTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<String, String> places = new TreeMap<>();
        properties.forEach((key, text) -> places.put(
                (String) key,
                Pattern.compile("\\{\\d\\}|<a>")
                        .matcher((String) text)
                        .results()
                        .map(found -> found.group())
                        .sorted()
                        .collect(Collectors.joining())));
        return places;
    }
}
