// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Text;
import candor.core.calendar.HolidayImporter;
import candor.core.intake.ImportPlan;
import candor.core.intake.Importer;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An importer that fails, beside one that does not. */
class BrokenImporterTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(FontLibrary.of(List.of()));
    private Path dossier;

    /** Where it fails. */
    private enum Weakness {
        ID,
        LABEL,
        READ,
        COMMAND,
        EXECUTION
    }

    private record Weak(Weakness weakness) implements Importer {

        private void failAt(Weakness here) {
            if (weakness == here) {
                throw new IllegalStateException("planted");
            }
        }

        @Override
        public String id() {
            failAt(Weakness.ID);
            return "weak";
        }

        @Override
        public Text label() {
            failAt(Weakness.LABEL);
            return Text.of(HolidayImporter.class, "import.label");
        }

        @Override
        public ImportPlan read(Path file, Dossier into) {
            failAt(Weakness.READ);
            return new ImportPlan(List.of(), 1, 0, domain -> {
                failAt(Weakness.COMMAND);
                return new AbstractCommand() {
                    @Override
                    protected boolean prepare() {
                        return true;
                    }

                    @Override
                    public void execute() {
                        failAt(Weakness.EXECUTION);
                    }

                    @Override
                    public void redo() {
                        execute();
                    }
                };
            });
        }
    }

    @BeforeEach
    void prepare() {
        dossier = folder.resolve("a.meeting");
        terminal.run("new", "--sample", "--to", dossier.toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"ID", "LABEL"})
    void oneThatDoesNotSayWhatItIsIsLeftOut(Weakness weakness) {
        terminal.importers().add(new Weak(weakness));

        assertThat(terminal.run("list", "importers", "--json")).isEqualTo(ExitCode.OK);
        assertThat(json().getAsJsonArray("importers")).hasSize(1);
        assertProblem(Weak.class.getName());
    }

    @ParameterizedTest
    @EnumSource(names = {"READ", "COMMAND", "EXECUTION"})
    void oneThatThrowsIsNamedAndTheDossierStays(Weakness weakness) throws IOException {
        byte[] before = Files.readAllBytes(dossier);
        terminal.importers().add(new Weak(weakness));

        assertThat(run("weak", folder)).isEqualTo(ExitCode.OUTPUT);
        assertProblem("weak");
        assertThat(terminal.err()).contains("weak", "IllegalStateException", Weak.class.getName());
        assertThat(dossier).hasBinaryContent(before);

        Path table = Files.writeString(folder.resolve("2022.csv"), "2022-04-03至2022-04-05,清明节,休\n");
        assertThat(run("calendar", table)).as("the other one goes on").isEqualTo(ExitCode.OK);
    }

    private int run(String importer, Path file) {
        return terminal.run("import", file.toString(), "--as", importer, "--into", dossier.toString(), "--json");
    }

    private JsonObject json() {
        return JsonParser.parseString(terminal.out()).getAsJsonObject();
    }

    private void assertProblem(String name) {
        assertThat(json().getAsJsonArray("problems")).hasSize(1);
        JsonObject problem = json().getAsJsonArray("problems").get(0).getAsJsonObject();
        assertThat(problem.get("kind").getAsString()).isEqualTo("importer");
        assertThat(problem.get("name").getAsString()).isEqualTo(name);
        assertThat(problem.get("component").getAsString()).isEqualTo(Weak.class.getName());
    }
}
