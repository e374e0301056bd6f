// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as a user does it. */
class ProductExportTest {

    @TempDir
    private Path folder;

    @Test
    void theSampleBecomesARequestOnPaper() throws IOException {
        Candor.Run run = Candor.run("export", "--document", "request", "--to", folder.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Candor.filesBelow(folder))
                .hasSize(2)
                .anyMatch(name -> name.endsWith(".docx"))
                .anyMatch(name -> name.endsWith(".pdf"));
        assertThat(Candor.text(find(".pdf"))).contains("请示").contains("示例市水务局").contains("附件");
    }

    @Test
    void jsonSaysWhatWasWritten() {
        Candor.Run run =
                Candor.run("export", "--document", "request", "--format", "pdf", "--json", "--to", folder.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        JsonObject answer = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(answer.keySet()).isNotEmpty();
        assertThat(run.out()).contains(Candor.filesBelow(folder).getFirst());
    }

    @Test
    void twoDossiersOfOneNameKeepApart() throws IOException {
        Path one = Files.createDirectory(folder.resolve("a")).resolve("x.meeting");
        Path two = Files.createDirectory(folder.resolve("b")).resolve("x.meeting");
        assertThat(Candor.run("new", "--sample", "--to", one.toString()).exit()).isZero();
        Files.copy(one, two);
        Path to = folder.resolve("out");

        Candor.Run run = Candor.run(
                "export",
                one.toString(),
                two.toString(),
                "--document",
                "request",
                "--format",
                "pdf",
                "--to",
                to.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Candor.filesBelow(to)).hasSize(2);
    }

    @Test
    void twoNewFilesAreEqualBytes() {
        Path one = folder.resolve("one.meeting");
        Path two = folder.resolve("two.meeting");
        assertThat(Candor.run("new", "--sample", "--to", one.toString()).exit()).isZero();
        assertThat(Candor.run("new", "--sample", "--to", two.toString()).exit()).isZero();
        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void anExistingDossierIsNotOverwritten() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.meeting"), "mine");

        Candor.Run run = Candor.run("new", "--profile", "annual", "--to", mine.toString());

        assertThat(run.exit()).isNotZero();
        assertThat(mine).hasContent("mine");
        assertThat(run.err()).contains("mine.meeting");
    }

    @Test
    void helpAndListsSpeak() {
        Candor.Run help = Candor.run("help");
        assertThat(help.exit()).isZero();
        assertThat(help.out())
                .contains("export", "check", "new", "list")
                .contains("检查卷宗")
                .doesNotContain("不能用");
        assertThat(listed("documents")).contains("request candor.planning", "talk-record candor.planning");
        assertThat(listed("profiles")).contains("annual candor.core");
        assertThat(listed("rules")).hasSizeGreaterThanOrEqualTo(35).contains("MSH-D01 candor.planning");
        assertThat(listed("importers")).contains("calendar candor.core");
        assertThat(listed("commands")).contains("export candor.export", "list candor.export");
    }

    /** What a list names, each with the bundle that brings it. */
    private static List<String> listed(String what) {
        return JsonParser.parseString(Candor.run("list", what, "--json").out())
                .getAsJsonObject()
                .getAsJsonArray(what)
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .peek(entry -> assertThat(entry.get("version").getAsString()).startsWith("0."))
                .map(entry -> entry.get("id").getAsString() + " "
                        + entry.get("bundle").getAsString())
                .toList();
    }

    private Path find(String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
