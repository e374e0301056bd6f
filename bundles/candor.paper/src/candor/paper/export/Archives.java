// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.core.store.MeetingFileException;
import candor.export.FileNames;
import candor.export.archive.ArchiveExport;
import candor.export.archive.ArchiveReport;
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
import java.util.concurrent.CancellationException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Exports a whole dossier as a folder for the archive: asks where to, writes it, and shows the result. */
@Creatable
public final class Archives {

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
            @Optional FileOpener opener) {
        this.shop = shop;
        this.tasks = tasks;
        this.chooser = chooser;
        this.failures = failures;
        this.display = display;
        this.memory = new ExportMemory(settings);
        this.opener = FileOpener.orSystem(opener);
    }

    /** Asks for the folder in which that of the archive is made. */
    public void archive(DossierSession session) {
        session.flush();
        chooser.folder(
                        PaperTexts.get("archive.folder.title"),
                        memory.folder(session).getParent())
                .ifPresent(folder -> run(Windows.front(display), session, folder, false));
    }

    private void run(Shell window, DossierSession session, Path folder, boolean asDraft) {
        ArchiveTask task = new ArchiveTask(
                new ArchiveExport(shop.exports(), shop.catalog()),
                session.document(),
                shop.blockers(session.dossier()),
                asDraft,
                free(folder, FileNames.of(PaperTexts.get("archive.name", session.name()))));
        try {
            ArchiveReport archive = tasks.run(PaperTexts.get("archive.running"), task);
            ExportResultDialog result = new ExportResultDialog(
                    window, shop.catalog(), archive.report(), false, archive.folder(), opener, failures);
            result.open();
            if (result.wantsDrafts()) {
                run(window, session, folder, true);
            }
        } catch (CancellationException cancelled) {
            return;
        } catch (MeetingFileException told) {
            failures.show(told.getMessage());
        } catch (Exception unexpected) {
            failures.show(PaperTexts.get("export.failed"), unexpected);
        }
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
