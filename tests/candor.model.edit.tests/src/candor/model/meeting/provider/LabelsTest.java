// SPDX-License-Identifier: EPL-2.0
package candor.model.meeting.provider;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.MeetingPackage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of the metamodel: in both languages, for everything, and for nothing else. */
class LabelsTest {

    private static final String CHINESE = "plugin.properties";
    private static final String ENGLISH = "plugin_en.properties";

    @ParameterizedTest
    @ValueSource(strings = {CHINESE, ENGLISH})
    void everyElementHasALabelAndEveryLabelAnElement(String file) {
        Set<String> keys = new TreeSet<>(labels(file).stringPropertyNames());
        keys.removeIf(LabelsTest::belongsToEmfItself);

        assertThat(keys).isEqualTo(expectedKeys());
    }

    @ParameterizedTest
    @ValueSource(strings = {CHINESE, ENGLISH})
    void noLabelIsEmpty(String file) {
        assertThat(labels(file).values())
                .allSatisfy(label -> assertThat((String) label).isNotBlank());
    }

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() throws IOException {
        assertThat(keysInOrder(ENGLISH)).isEqualTo(keysInOrder(CHINESE)).doesNotHaveDuplicates();
    }

    @Test
    void chineseLabelsAreChinese() {
        // What is written in figures or Latin letters in Chinese offices, too.
        Set<String> exceptions = Set.of("_UI_Attachment_sha256_feature", "_UI_unit_percent");
        Properties labels = labels(CHINESE);

        assertThat(labels.stringPropertyNames().stream()
                        .filter(key -> !belongsToEmfItself(key) && !exceptions.contains(key)))
                .allSatisfy(key -> assertThat(labels.getProperty(key)).as(key).containsPattern("\\p{IsHan}"));
    }

    @Test
    void englishLabelsAreEnglishAndNotNamesOfTheCode() {
        Properties labels = labels(ENGLISH);

        assertThat(labels.stringPropertyNames().stream()
                        .filter(key -> key.endsWith("_feature") || key.endsWith("_type"))
                        .map(labels::getProperty))
                .allSatisfy(label -> assertThat(label)
                        .doesNotContainPattern("\\p{IsHan}")
                        .matches("\\p{Lu}.*")
                        .doesNotContainPattern("[a-z][A-Z]"));
    }

    @Test
    void emfReadsTheChineseLabelsAsTheyAreWritten() {
        assertThat(MeetingEditPlugin.INSTANCE.getString("_UI_Dossier_type", false))
                .isEqualTo("卷宗");
        assertThat(MeetingEditPlugin.INSTANCE.getString("_UI_Talk_raisedByPartner_feature", false))
                .isEqualTo("对方指出的问题");
    }

    private static Set<String> expectedKeys() {
        Set<String> keys = new TreeSet<>();
        for (var classifier : MeetingPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                keys.add("_UI_" + type.getName() + "_type");
                if (EcoreUtil.getAnnotation(type, "candor/form", "struckBy") != null) {
                    keys.add("_UI_" + type.getName() + "_struck");
                }
                type.getEStructuralFeatures().forEach(feature -> keys.addAll(keysOf(type, feature)));
            } else if (classifier instanceof EEnum enumeration) {
                keys.add("_UI_" + enumeration.getName() + "_enum");
                enumeration
                        .getELiterals()
                        .forEach(literal ->
                                keys.add("_UI_" + enumeration.getName() + "_" + literal.getName() + "_literal"));
            }
        }
        return keys;
    }

    private static List<String> keysOf(EClass type, EStructuralFeature feature) {
        List<String> keys = new ArrayList<>();
        keys.add("_UI_" + type.getName() + "_" + feature.getName() + "_feature");
        Stream.of("group", "unit")
                .filter(key -> form(feature, key) != null)
                .forEach(key -> keys.add("_UI_" + key + "_" + form(feature, key)));
        String hint = form(feature, "hint");
        if (hint != null && hint.startsWith("%")) {
            keys.add(hint.substring(1));
        }
        if (form(feature, "sealedBy") != null) {
            keys.add("_UI_" + type.getName() + "_sealed");
        }
        return keys;
    }

    private static String form(EStructuralFeature feature, String key) {
        return EcoreUtil.getAnnotation(feature, "candor/form", key);
    }

    /** Keys of the sentences that item providers build. */
    private static boolean belongsToEmfItself(String key) {
        return Stream.of("_UI_CreateChild_", "_UI_CreateSibling_", "_UI_PropertyDescriptor_", "_UI_Unknown_")
                .anyMatch(key::startsWith);
    }

    private static Properties labels(String file) {
        Properties labels = new Properties();
        try (Reader reader = open(file)) {
            labels.load(reader);
        } catch (IOException exception) {
            throw new IllegalStateException(file + " cannot be read", exception);
        }
        return labels;
    }

    private static List<String> keysInOrder(String file) throws IOException {
        try (BufferedReader reader = open(file)) {
            return reader.lines()
                    .filter(line -> line.startsWith("_UI_"))
                    .map(line -> line.split(" = ", 2)[0])
                    .toList();
        }
    }

    private static BufferedReader open(String file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                MeetingEditPlugin.class.getResource("/" + file).openStream(), StandardCharsets.UTF_8));
    }
}
