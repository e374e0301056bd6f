// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One name stands for one thing. */
class NamesakesTest {

    @TempDir
    private Path tree;

    @BeforeEach
    void plant() throws IOException {
        write("bundles/a/model/a.ecore", "<eClassifiers xsi:type=\"ecore:EClass\" name=\"Meeting\"/>");
        write("bundles/a/src/a/Place.java", "class Place {\n    enum Kind { ONE }\n}");
        write("bundles/b/src/b/Kind.java", "class Kind {}");
        write("tests/a.tests/src/a/PlaceTest.java", "class PlaceTest {}");
        write("releng/c/src/c/Bench.java", "class Bench {}");
    }

    private void write(String file, String text) throws IOException {
        Path path = tree.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void noNameOfTheHouseStandsForTwoThings() {
        Namesakes house = new Namesakes(Path.of(System.getProperty("candor.root")));

        assertThat(house.size()).isGreaterThan(900);
        assertThat(house.found()).isEmpty();
    }

    @Test
    void aNestedClassMayRepeatACommonWord() {
        assertThat(new Namesakes(tree).found()).isEmpty();
    }

    @Test
    void twoClassesOfOneNameAreSeen() throws IOException {
        write("bundles/b/src/b/Place.java", "class Place {}");

        assertThat(new Namesakes(tree).found())
                .containsExactly("Place: bundles/a/src/a/Place.java, bundles/b/src/b/Place.java");
    }

    @Test
    void testsAndToolsHaveNamesOfTheirOwnToo() throws IOException {
        write("tests/b.tests/src/b/PlaceTest.java", "class PlaceTest {}");
        write("tests/b.tests/src/b/Bench.java", "class Bench {}");

        assertThat(new Namesakes(tree).found())
                .containsExactly(
                        "Bench: tests/b.tests/src/b/Bench.java, releng/c/src/c/Bench.java",
                        "PlaceTest: tests/a.tests/src/a/PlaceTest.java, tests/b.tests/src/b/PlaceTest.java");
    }

    @Test
    void nothingElseIsCalledLikeAClassOfTheMetamodel() throws IOException {
        write("bundles/b/src/b/Meeting.java", "class Meeting {}");

        assertThat(new Namesakes(tree).found())
                .containsExactly("Meeting: bundles/a/model/a.ecore, bundles/b/src/b/Meeting.java");
    }

    @Test
    void notEvenAClassInsideAnother() throws IOException {
        write("bundles/b/src/b/Papers.java", "class Papers {\n    public static final class Meeting {}\n}");

        assertThat(new Namesakes(tree).found())
                .containsExactly("Meeting: bundles/a/model/a.ecore, bundles/b/src/b/Papers.java");
    }
}
