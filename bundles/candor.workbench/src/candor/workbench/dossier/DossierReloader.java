// SPDX-License-Identifier: EPL-2.0
package candor.workbench.dossier;

import candor.core.store.DossierDocument;
import candor.workbench.WorkbenchTexts;
import candor.workbench.editor.Editors;
import candor.workbench.failure.Failures;
import candor.workbench.place.PlaceAddress;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.task.TaskRunner;
import candor.workbench.view.DossierView;
import candor.workbench.view.DossierViews;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Reads the file of an open dossier anew. */
public final class DossierReloader {

    private final Sessions sessions;
    private final DossierOpener opener;
    private final DossierTabs tabs;
    private final TaskRunner tasks;
    private final Failures failures;

    @Inject
    public DossierReloader(
            Sessions sessions, DossierOpener opener, DossierTabs tabs, TaskRunner tasks, Failures failures) {
        this.sessions = sessions;
        this.opener = opener;
        this.tabs = tabs;
        this.tasks = tasks;
        this.failures = failures;
    }

    /**
     * Reads the file again into the same tab with the same views and forms; unsaved changes are lost. Where the file
     * cannot be read, everything stays as it is.
     */
    public void reload(DossierSession session) {
        Path file = session.file().orElseThrow();
        String title = WorkbenchTexts.get("open.running", session.name());
        failures.attempt(WorkbenchTexts.get("open.failed", file.getFileName()), () -> {
            DossierDocument document = tasks.run(title, () -> sessions.load(file));
            replace(session, document);
            return document;
        });
    }

    private void replace(DossierSession session, DossierDocument document) {
        MPart tab = tabs.of(session).orElseThrow();
        int index = tab.getParent().getChildren().indexOf(tab);
        List<String> views = views(tab.getContext());
        List<PlaceAddress> places = ContextInjectionFactory.make(Editors.class, tab.getContext()).shown().stream()
                .flatMap(place -> PlaceAddress.of(place, session.document()).stream())
                .toList();
        tab.getContext().get(EPartService.class).hidePart(tab, true);
        DossierSession read = sessions.open(document, session.name());
        MPart newTab = tabs.add(read, index);
        opener.show(read);
        // The context exists only once the tab is shown.
        IEclipseContext anew = newTab.getContext();
        DossierViews newViews = ContextInjectionFactory.make(DossierViews.class, anew);
        views.forEach(newViews::open);
        Editors editors = ContextInjectionFactory.make(Editors.class, anew);
        places.forEach(address -> address.in(document).ifPresent(editors::open));
    }

    private static List<String> views(IEclipseContext tab) {
        DossierViews views = ContextInjectionFactory.make(DossierViews.class, tab);
        return views.all().stream()
                .map(DossierView::id)
                .filter(id -> views.find(id).isPresent())
                .toList();
    }
}
