// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.ExportReport;
import candor.export.document.Audience;
import candor.export.values.ModelAddress;
import candor.forms.dialogs.Windows;
import candor.paper.PaperSettings;
import candor.paper.PaperTexts;
import candor.paper.PrintShop;
import candor.workbench.editor.Editors;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.task.FileOpener;
import candor.workbench.task.TaskRunner;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Exports documents of a dossier: asks what and where to, writes the files, and shows the result. */
@Creatable
public final class Exports {

    private final PrintShop shop;
    private final TaskRunner tasks;
    private final FileChooser chooser;
    private final Failures failures;
    private final Display display;
    private final ExportMemory memory;
    private final FileOpener opener;
    private final Editors editors;

    @Inject
    public Exports(
            PrintShop shop,
            TaskRunner tasks,
            FileChooser chooser,
            Failures failures,
            PaperSettings settings,
            Display display,
            Editors editors,
            FileOpener opener) {
        this.shop = shop;
        this.tasks = tasks;
        this.chooser = chooser;
        this.failures = failures;
        this.display = display;
        this.editors = editors;
        this.memory = new ExportMemory(settings);
        this.opener = opener;
    }

    /** Begins with every document that the readers of the last export may have. */
    public void export(DossierSession session) {
        export(session, memory.audience(), List.of());
    }

    /**
     * Begins with some documents.
     *
     * @param documents empty for all
     */
    public void export(DossierSession session, Audience audience, List<DocumentType> documents) {
        session.flush();
        // Between two dialogs there may be no active window.
        Shell window = Windows.front(display);
        DocumentCatalog catalog = shop.catalog();
        ExportChoice proposal = new ExportChoice(audience, documents, memory.formats(), memory.folder(session));
        ExportDialog dialog = new ExportDialog(window, catalog, session.dossier(), proposal, chooser);
        if (dialog.open() == Window.OK) {
            memory.remember(dialog.choice(), session);
            run(window, session, catalog, dialog.choice(), false);
        }
    }

    private void run(
            Shell window, DossierSession session, DocumentCatalog catalog, ExportChoice choice, boolean asDraft) {
        String running = PaperTexts.get("export.running", choice.documents().size());
        failures.attempt(PaperTexts.get("export.failed"), () -> {
            ExportTask task = new ExportTask(
                    shop.exports(), () -> choice.order(session.dossier(), shop.blockers(session.dossier()), asDraft));
            ExportReport report = tasks.run(running, task);
            ExportResultDialog result = new ExportResultDialog(
                    window, catalog, session.dossier(), report, task.isStopped(), choice.folder(), opener, failures);
            result.open();
            result.goal()
                    .flatMap(address -> ModelAddress.find(session.dossier(), address))
                    .ifPresent(target -> editors.open(target.object(), target.feature()));
            if (result.wantsDrafts()) {
                List<DocumentType> blocked = report.blocked().stream()
                        .flatMap(one -> catalog.find(one.document()).stream())
                        .distinct()
                        .toList();
                run(window, session, catalog, choice.only(blocked), true);
            }
            return null;
        });
    }
}
