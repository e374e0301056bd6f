// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to people stands in properties. {@code chinese-in-code.txt} has the sources that say nothing to people, each with its reason. */
class ChineseLiteralsTest {

    private static final Path ROOT = Path.of(System.getProperty("candor.root"));

    private static final String EXCEPTION = "[\\w./]+\\.java: \\S.*";

    @TempDir
    private Path bundles;

    @Test
    void onlyKnownSourcesHaveChineseLiterals() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("tests/candor.house.tests/chinese-in-code.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(lines).allMatch(line -> line.matches(EXCEPTION)).doesNotHaveDuplicates();
        assertThat(new ChineseLiterals(ROOT.resolve("bundles")).found().keySet())
                .as("to be moved to properties, or no exception any more")
                .containsExactlyInAnyOrderElementsOf(lines.stream()
                        .map(line -> line.substring(0, line.indexOf(": ")))
                        .toList());
    }

    /** A screen joins its words by what its language has for it; only what the dossier itself says is read and joined as in Chinese. */
    @Test
    void wordsOfTheScreenAreJoinedByTexts() {
        assertThat(new ChineseLiterals(ROOT.resolve("bundles"))
                        .joints().keySet().stream()
                                .filter(file -> file.matches("candor\\.(forms|workbench|paper|[\\w.]+\\.ui)/.*")))
                .containsExactlyInAnyOrder(
                        "candor.forms/src/candor/forms/Facet.java",
                        "candor.forms/src/candor/forms/ValueTexts.java",
                        "candor.forms/src/candor/forms/format/Digits.java",
                        "candor.workbench/src/candor/workbench/find/Replacements.java");
    }

    @Test
    void aLiteralOfPunctuationJoinsWords() throws IOException {
        assertThat(planted("class A { String s = a + \"，\" + b; }").joints()).containsOnlyKeys("a/src/a/A.java");
        assertThat(planted("class A { String s = \"、\".repeat(2) + \"[，]\"; /* ， */ }")
                        .joints())
                .hasEntrySatisfying(
                        "a/src/a/A.java", joints -> assertThat(joints).containsExactly("\"、\""));
    }

    private ChineseLiterals planted(String code) throws IOException {
        Path file = bundles.resolve("a/src/a/A.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, code);
        return new ChineseLiterals(bundles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { String s = \"保存\"; }",
                "class A { String s = \"\\\"/* 保存\"; }",
                "class A { String s = \"\\u4fdd\"; }",
                "class A { char c = '保'; }",
                "class A { /* it's */ String s = \"\"\"\n  保存\n\"\"\"; }",
            })
    void aLiteralIsSeenHoweverItIsWritten(String code) throws IOException {
        assertThat(planted(code).found()).containsOnlyKeys("a/src/a/A.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** 保存 \"保存\" */ class A { }",
                "class A { // \"保存\"\n }",
                "class A { String s = \"、\"; }",
                "class A { String s = \"save\"; }",
            })
    void commentsAndPunctuationSayNothing(String code) throws IOException {
        assertThat(planted(code).found()).isEmpty();
    }
}
