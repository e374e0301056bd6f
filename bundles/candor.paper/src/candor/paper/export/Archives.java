// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.Blockers;
import candor.export.ExportReport.Blocked;
import candor.export.FileNames;
import candor.export.archive.ArchiveExport;
import candor.export.archive.ArchiveReport;
import candor.forms.dialogs.Question;
import candor.forms.dialogs.Windows;
import candor.paper.PaperSettings;
import candor.paper.PaperTexts;
import candor.paper.PrintShop;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.task.FileOpener;
import candor.workbench.task.TaskRunner;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Exports a whole dossier as a folder for the archive: asks where to, writes it, and shows the result. */
@Creatable
public final class Archives {

    /** What is answered where papers are blocked, by the number of its button. */
    private static final int AS_DRAFTS = 0;

    private static final int WITHOUT = 1;

    private final PrintShop shop;
    private final TaskRunner tasks;
    private final FileChooser chooser;
    private final Failures failures;
    private final Display display;
    private final ExportMemory memory;
    private final FileOpener opener;

    @Inject
    public Archives(
            PrintShop shop,
            TaskRunner tasks,
            FileChooser chooser,
            Failures failures,
            PaperSettings settings,
            Display display,
            FileOpener opener) {
        this.shop = shop;
        this.tasks = tasks;
        this.chooser = chooser;
        this.failures = failures;
        this.display = display;
        this.memory = new ExportMemory(settings);
        this.opener = opener;
    }

    /** Asks for the folder in which that of the archive is made. */
    public void archive(DossierSession session) {
        session.flush();
        chooser.folder(
                        PaperTexts.get("archive.folder.title"),
                        memory.folder(session).getParent())
                .ifPresent(folder -> run(Windows.front(display), session, folder));
    }

    private void run(Shell window, DossierSession session, Path folder) {
        ArchiveExport export = new ArchiveExport(shop.exports(), shop.catalog());
        String running = PaperTexts.get("archive.running");
        failures.attempt(PaperTexts.get("export.failed"), () -> {
            Blockers blockers = tasks.run(running, () -> shop.blockers(session.dossier()));
            List<Blocked> blocked = tasks.run(running, () -> export.blocked(session.dossier(), blockers));
            int answer = blocked.isEmpty() ? WITHOUT : ask(window, blocked);
            if (answer == AS_DRAFTS || answer == WITHOUT) {
                Path place = free(folder, FileNames.of(PaperTexts.get("archive.name", session.name())));
                ArchiveReport archive = tasks.run(
                        running, new ArchiveTask(export, session.document(), blockers, answer == AS_DRAFTS, place));
                new ExportResultDialog(
                                window,
                                shop.catalog(),
                                session.dossier(),
                                archive.report(),
                                false,
                                archive.folder(),
                                opener,
                                failures)
                        .withoutDrafts()
                        .open();
            }
            return null;
        });
    }

    /** Asks before anything is written: an archive made anew with drafts would stand beside the first. */
    private int ask(Shell window, List<Blocked> blocked) {
        String names = blocked.stream()
                .map(one -> ExportNotes.label(shop.catalog(), one.document(), one.copy()))
                .collect(Collectors.joining(PaperTexts.get("archive.and")));
        return Question.ask(
                window,
                PaperTexts.get("print.blocked.title"),
                PaperTexts.get("archive.blocked", blocked.size(), names),
                AS_DRAFTS,
                PaperTexts.get("archive.drafts"),
                PaperTexts.get("archive.without"),
                PaperTexts.get("dialog.cancel"));
    }

    /** An archive that is there stays; the next has a number behind its name. */
    private static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(name + "-" + number);
        }
        return place;
    }
}
