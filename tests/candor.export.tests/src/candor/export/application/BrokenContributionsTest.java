// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.contribution.Origin;
import candor.export.DocumentType;
import candor.export.Letters;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.Draft;
import candor.export.probe.ProbeDocument;
import candor.export.template.TemplateText;
import candor.export.values.PropertyCatalog;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of a bundle that fails, beside one that does not. */
class BrokenContributionsTest {

    @TempDir
    private Path folder;

    /** Where a document fails. */
    private enum Weakness {
        LABEL,
        COPIES,
        CREATION
    }

    /** A document that fails at one place. */
    private record Weak(Weakness weakness) implements DocumentType {

        private void failAt(Weakness here) {
            if (weakness == here) {
                throw new IllegalStateException("planted");
            }
        }

        @Override
        public String id() {
            return "weak";
        }

        @Override
        public String label(Locale locale) {
            failAt(Weakness.LABEL);
            return "弱";
        }

        @Override
        public int order() {
            return 9;
        }

        @Override
        public Set<Audience> audiences() {
            return Set.of(Audience.INTERNAL);
        }

        @Override
        public List<Copy> copies(Dossier dossier) {
            failAt(Weakness.COPIES);
            return List.of(Copy.ONLY);
        }

        @Override
        public Draft create(Dossier dossier, Audience audience, Locale locale) {
            failAt(Weakness.CREATION);
            throw new AssertionError("not asked for");
        }
    }

    @Test
    void aDocumentThatCannotBeListedIsLeftOutAndReported() {
        Terminal terminal = terminal(Weakness.LABEL);
        assertThat(terminal.run("list", "documents", "--json")).isEqualTo(ExitCode.OK);

        JsonObject json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        JsonArray documents = json.getAsJsonArray("documents");
        assertThat(documents)
                .extracting(document -> document.getAsJsonObject().get("id").getAsString())
                .containsExactly("plan", "titles");
        assertProblem(json, Weak.class.getName());
        assertThat(terminal.err()).contains("IllegalStateException", Weak.class.getName());
    }

    @Test
    void whatFailsWhenItIsMadeFailsAloneAndIsNamed() {
        for (Weakness weakness : List.of(Weakness.COPIES, Weakness.CREATION)) {
            Terminal terminal = terminal(weakness);
            assertThat(terminal.run("export", "--format", "docx", "--json", "--to", folder.toString()))
                    .isEqualTo(ExitCode.OUTPUT);

            JsonObject json = JsonParser.parseString(terminal.out()).getAsJsonObject();
            JsonObject dossier = json.getAsJsonArray("dossiers").get(0).getAsJsonObject();
            assertThat(dossier.getAsJsonArray("files")).as("%s", weakness).hasSize(1);
            assertThat(dossier.getAsJsonArray("failures")).hasSize(1);
            assertThat(dossier.getAsJsonArray("failures").toString()).contains("weak", "IllegalStateException");
            assertProblem(json, "weak");
        }
    }

    @Test
    void aTemplateThatCannotBeParsedIsNamedWithItsBundleAndItsPlaceAndTheOthersAreMade() {
        ProbeDocument weak = new ProbeDocument(name -> Optional.of(name)
                .filter("request.md"::equals)
                .map(own -> new TemplateText(own, "没有头部", Origin.of(ProbeDocument.class))));
        Terminal terminal = new Terminal(FontLibrary.system(), weak, Letters.of("plan", "方案", 2));
        weak.use(new PropertyCatalog(terminal.contributed()));
        assertThat(terminal.run("export", "--format", "docx", "--json", "--to", folder.toString()))
                .isEqualTo(ExitCode.OUTPUT);

        JsonObject json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        JsonObject dossier = json.getAsJsonArray("dossiers").get(0).getAsJsonObject();
        assertThat(dossier.getAsJsonArray("files")).hasSize(1);
        JsonObject problem = json.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertThat(problem.get("kind").getAsString()).isEqualTo("template");
        assertThat(problem.get("name").getAsString()).isEqualTo("request.md");
        assertThat(problem.get("bundle").getAsString()).startsWith("candor.export");
        assertThat(problem.get("message").getAsString()).contains("request.md", "第1行", "用不了");
    }

    private static void assertProblem(JsonObject json, String name) {
        assertThat(json.getAsJsonArray("problems")).hasSize(1);
        JsonObject problem = json.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertThat(problem.get("kind").getAsString()).isEqualTo("document");
        assertThat(problem.get("name").getAsString()).isEqualTo(name);
        assertThat(problem.get("component").getAsString()).isEqualTo(Weak.class.getName());
        assertThat(problem.get("bundle").getAsString()).startsWith("candor.export");
        assertThat(problem.get("message").getAsString()).contains("IllegalStateException");
    }

    private static Terminal terminal(Weakness weakness) {
        return new Terminal(FontLibrary.system(), new Weak(weakness), Letters.of("plan", "方案", 2));
    }
}
