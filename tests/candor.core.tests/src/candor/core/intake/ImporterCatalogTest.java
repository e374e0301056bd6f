// SPDX-License-Identifier: EPL-2.0
package candor.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.base.contribution.ContributionException;
import candor.base.contribution.Fault;
import candor.base.contribution.Faults;
import candor.base.text.Text;
import candor.core.calendar.HolidayImporter;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;

/** Importers as the catalogue hands them out: those that fail, beside one that does not. */
class ImporterCatalogTest {

    private static final Path FILE = Path.of("a.csv");

    private final Faults faults = new Faults();
    private final ImporterCatalog catalog = new ImporterCatalog(faults);
    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
    private final List<String> done = new ArrayList<>();

    /** An importer whose plan is carried out by this. */
    private record Scripted(String id, String text, Runnable execution) implements Importer {

        @Override
        public Text label() {
            return Text.of(HolidayImporter.class, text);
        }

        @Override
        public List<String> extensions() {
            return List.of(".csv");
        }

        @Override
        public ImportPlan read(Path file, Dossier dossier) throws ImportException {
            if (dossier == null) {
                throw new ImportException(label(), null);
            }
            return new ImportPlan(List.of(label()), 3, 2, domain -> execution == null ? null : command(execution));
        }

        private static Command command(Runnable execution) {
            return new AbstractCommand() {
                @Override
                protected boolean prepare() {
                    return true;
                }

                @Override
                public void execute() {
                    execution.run();
                }

                @Override
                public void redo() {
                    execute();
                }
            };
        }
    }

    private Importer added(String id, Runnable execution) {
        catalog.add(new Scripted(id, "import.off", execution));
        return catalog.find(id).orElseThrow();
    }

    @Test
    void itIsHandedOutAsItIs() throws ImportException {
        Importer sound = added("sound", () -> done.add("sound"));
        ImportPlan plan = sound.read(FILE, dossier);

        assertThat(catalog.all()).extracting(Importer::id).containsExactly("sound");
        assertThat(catalog.find("unknown")).isEmpty();
        assertThat(catalog.origin("sound").bundle()).contains("candor.core");
        assertThat(sound.label().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("休");
        assertThat(sound.extensions()).containsExactly(".csv");
        assertThat(plan.lines()).hasSize(1);
        assertThat(plan.changes()).isEqualTo(3);
        assertThat(plan.doubts()).isEqualTo(2);
        Command command = plan.command().apply(null);
        assertThat(command.canExecute()).isTrue();
        command.execute();
        assertThat(done).containsExactly("sound");
        assertThatThrownBy(() -> sound.read(FILE, null))
                .as("a bad file is no fault of its importer")
                .isInstanceOfSatisfying(ImportException.class, bad -> assertThat(bad.text(Locale.SIMPLIFIED_CHINESE))
                        .isEqualTo("休"));
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void whatFailsWhenItIsCarriedOutIsNamedAndGivenNoFurtherChance() throws ImportException {
        Importer weak = added("weak", () -> {
            throw new IllegalStateException("planted");
        });
        Command command = weak.read(FILE, dossier).command().apply(null);
        assertThatThrownBy(command::execute)
                .isInstanceOf(ContributionException.class)
                .hasMessageContaining("weak");
        assertThatThrownBy(() -> weak.read(FILE, dossier)).isInstanceOf(ContributionException.class);
        assertThat(faults.all()).extracting(Fault::name).containsExactly("weak");
        assertThat(added("sound", () -> done.add("sound")).read(FILE, dossier).changes())
                .isEqualTo(3);
    }

    @Test
    void aPlanWithoutACommandIsAFault() throws ImportException {
        Importer empty = added("empty", null);
        ImportPlan plan = empty.read(FILE, dossier);
        assertThatThrownBy(() -> plan.command().apply(null)).isInstanceOf(ContributionException.class);
    }

    @Test
    void aCommandThatGivesUpHasNotFailed() throws ImportException {
        Importer modest = added("modest", () -> {
            throw new AbortExecutionException();
        });
        Command command = modest.read(FILE, dossier).command().apply(null);
        assertThatThrownBy(command::execute).isInstanceOf(AbortExecutionException.class);
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void oneThatCannotSayWhatItIsNeverGetsIn() {
        catalog.add(new Scripted("nameless", "no.such.text", null));
        catalog.add(new Scripted(" ", "import.off", null));
        assertThat(catalog.all()).isEmpty();
        assertThat(faults.all()).hasSize(2);
    }

    @Test
    void ofTwoWithOneIdTheFirstCounts() throws ImportException {
        added("same", () -> done.add("first"));
        added("same", () -> done.add("second"))
                .read(FILE, dossier)
                .command()
                .apply(null)
                .execute();
        assertThat(done).containsExactly("first");
        assertThat(catalog.all()).hasSize(1);
    }
}
