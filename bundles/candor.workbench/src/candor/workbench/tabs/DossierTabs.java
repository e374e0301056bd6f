// SPDX-License-Identifier: EPL-2.0
package candor.workbench.tabs;

import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The tabs of the window, one for each open dossier. Found in the application's context. */
public final class DossierTabs {

    /** Key of the tab's transient data. */
    private static final String SESSION = "candor.session";

    private final MApplication application;
    private final EModelService model;

    @Inject
    public DossierTabs(MApplication application, EModelService model) {
        this.application = application;
        this.model = model;
    }

    /** The tab of a session. */
    public Optional<MPart> of(DossierSession session) {
        return model.findElements(application, Ids.DOSSIER, MPart.class, null).stream()
                .filter(tab -> session(tab) == session)
                .findFirst();
    }

    /** The session a tab was made for. */
    public static DossierSession session(MPart tab) {
        return (DossierSession) tab.getTransientData().get(SESSION);
    }

    /** The session that a part of the window shows; empty for a part that belongs to no dossier, and for none. */
    public static Optional<DossierSession> shownIn(MPart part) {
        return Optional.ofNullable(part).map(MPart::getContext).map(context -> context.get(DossierSession.class));
    }

    /** Makes a tab for a session that has none, after all others. */
    public MPart add(DossierSession session) {
        return add(session, container().getChildren().size());
    }

    /** Makes a tab for a session that has none, at this place. */
    public MPart add(DossierSession session, int index) {
        MPart tab = (MPart) model.cloneSnippet(application, Ids.DOSSIER, window());
        tab.getTransientData().put(SESSION, session);
        container().getChildren().add(index, tab);
        return tab;
    }

    /** The services of the window that holds the tabs. */
    public EPartService parts() {
        return window().getContext().get(EPartService.class);
    }

    @SuppressWarnings("unchecked")
    private MElementContainer<MUIElement> container() {
        return (MElementContainer<MUIElement>) model.find(Ids.DOSSIERS, application);
    }

    private MWindow window() {
        return (MWindow) model.find(Ids.WINDOW, application);
    }
}
