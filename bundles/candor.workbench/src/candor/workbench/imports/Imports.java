// SPDX-License-Identifier: EPL-2.0
package candor.workbench.imports;

import candor.base.contribution.ContributionException;
import candor.core.intake.ImportException;
import candor.core.intake.ImportPlan;
import candor.core.intake.Importer;
import candor.core.intake.ImporterCatalog;
import candor.edit.RefusedException;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.save.FileKind;
import candor.workbench.session.DossierSession;
import candor.workbench.task.TaskRunner;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;

/** Imports files into the dossier in front by whatever importers there are, after a person has seen what would change. */
@Creatable
public final class Imports {

    private final ImporterCatalog importers;
    private final DossierSession session;
    private final FileChooser chooser;
    private final TaskRunner tasks;
    private final Failures failures;
    private final Display display;

    @Inject
    public Imports(
            ImporterCatalog importers,
            @Optional DossierSession session,
            FileChooser chooser,
            TaskRunner tasks,
            Failures failures,
            Display display) {
        this.importers = importers;
        this.session = session;
        this.chooser = chooser;
        this.tasks = tasks;
        this.failures = failures;
        this.display = display;
    }

    /** Every importer, one for each id, in the order of their names for people; none without a dossier. */
    public List<Importer> all() {
        if (session == null) {
            return List.of();
        }
        return importers.all().stream()
                .sorted(Comparator.comparing(Imports::label))
                .toList();
    }

    /** What an importer reads, in the language of the program. */
    public static String label(Importer importer) {
        return importer.label().in(Locale.getDefault());
    }

    /** Asks for a file, reads it, shows what it would change, and changes that as one step if the person agrees. */
    public void run(Importer importer) {
        session.flush();
        String label = label(importer);
        chooser.fileToRead(WorkbenchTexts.get("import.title"), new FileKind(label, importer.extensions()))
                .ifPresent(file -> run(importer, label, file));
    }

    private void run(Importer importer, String label, Path file) {
        try {
            ImportPlan plan = tasks.run(WorkbenchTexts.get("import.reading", file.getFileName()), () -> session.domain()
                    .reading(() -> importer.read(file, session.dossier())));
            if (new ImportDialog(Windows.front(display), label, plan).open() == Window.OK) {
                session.execute(plan.command().apply(session.domain()));
            }
        } catch (CancellationException cancelled) {
            return;
        } catch (ImportException bad) {
            failures.show(bad.text(Locale.getDefault()));
        } catch (RefusedException | ContributionException refused) {
            failures.show(refused.getMessage());
        } catch (Exception unexpected) {
            failures.show(WorkbenchTexts.get("import.failed", file.getFileName(), label), unexpected);
        }
    }
}
