// SPDX-License-Identifier: EPL-2.0
package candor.process;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Text;
import candor.core.rules.Source;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words that stages share are there in both languages, and none is left over. */
class SourceTextsTest {

    @Test
    void everySourceIsNamedInBothLanguagesAndNoTextIsLeftOver() throws IOException {
        Set<String> used = new HashSet<>();
        for (Source source : sources()) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(source.in(locale)).isNotBlank();
            }
            used.add(source.text().key());
            if (source.article() != null) {
                assertThat(source.article().in(Locale.ENGLISH)).isNotBlank();
                used.add(source.article().key());
            }
        }
        assertThat(keys(RuleSources.class, "messages.properties")).isEqualTo(used);
        assertThat(keys(RuleSources.class, "messages_en.properties")).isEqualTo(used);
    }

    @Test
    void aMissingNameHasAStandIn() {
        Person person = MeetingFactory.eINSTANCE.createPerson();
        assertThat(((Text) ShownNames.of(person)).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("（未填名称）");
        assertThat(((Text) ShownNames.of(" ")).in(Locale.ENGLISH)).isEqualTo("(unnamed)");
        person.setName("周承砚");
        assertThat(ShownNames.of(person)).isEqualTo("周承砚");
    }

    private static List<Source> sources() {
        return Arrays.stream(RuleSources.class.getFields())
                .filter(field -> field.getType() == Source.class)
                .map(field -> {
                    try {
                        return (Source) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static Set<Object> keys(Class<?> owner, String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties.keySet();
    }
}
