// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingFileException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MeetingFileExceptionTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    @Test
    void bothLanguagesSayTheSameThings() throws Exception {
        Properties chinese = texts("messages.properties");
        Properties english = texts("messages_en.properties");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    void everyKindHasATextAndEveryTextAKind() throws Exception {
        Set<String> kinds = new TreeSet<>();
        for (String key : texts("messages.properties").stringPropertyNames()) {
            // A text without a kind is none of a file that cannot be opened.
            if (key.contains(".") && !key.startsWith("frame.")) {
                kinds.add(key.substring(0, key.indexOf('.')));
            }
        }

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::name).toList());
    }

    @Test
    void everyTextSaysWhatToDo() throws Exception {
        Properties chinese = texts("messages.properties");
        for (String key : chinese.stringPropertyNames()) {
            if (!key.startsWith("frame.")) {
                assertThat(chinese.getProperty(key))
                        .as(key)
                        .containsAnyOf("请", "已拒绝处理")
                        .endsWith("。");
            }
        }
    }

    @Test
    void chineseIsTheDefaultOfEveryOtherLanguage() {
        MeetingFileException e =
                MeetingFileException.of(Kind.TOO_LARGE, "entries", 20000, 10000).opening("a.meeting");

        assertThat(e.text(Locale.JAPANESE)).isEqualTo(e.text(Locale.CHINA)).contains("20000", "a.meeting");
        assertThat(e.text(Locale.UK)).startsWith("Cannot open");
    }

    @Test
    void theMessageNamesFileAndPlace() {
        MeetingFileException e = MeetingFileException.of(Kind.FORBIDDEN_XML, "dtd")
                .at("dossier.xmi", 3, 7)
                .because(new IllegalStateException())
                .saving(Path.of("b.meeting"));

        assertThat(e.text(Locale.CHINA)).startsWith("无法保存“b.meeting”：").endsWith("（位置：dossier.xmi:3:7）");
        assertThat(e.getCause()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itCanBeSentElsewhere() throws Exception {
        MeetingFileException e =
                MeetingFileException.of(Kind.BAD_ENTRY, "name", "../x").opening("a.meeting");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat((MeetingFileException) in.readObject()).hasMessage(e.getMessage());
        }
    }

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(MeetingFileException.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
