// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

/**
 * Opens and closes the list of findings at the bottom of each dossier's tab. Closed at first, then as a person left it on
 * this machine.
 */
public final class ProblemsPane {

    private final MApplication application;
    private final EModelService model;
    private final DossierTabs tabs;
    private final Display display;
    private final ProblemMemory memory = new ProblemMemory();

    @Inject
    public ProblemsPane(MApplication application, EModelService model, DossierTabs tabs, Display display) {
        this.application = application;
        this.model = model;
        this.tabs = tabs;
        this.display = display;
        render(snippet(), memory.isShown());
    }

    /** Whether the list of a session is there to be seen. */
    public boolean isOpen(DossierSession session) {
        return part(session).filter(MUIElement::isToBeRendered).isPresent();
    }

    /** Opens the list of a session and goes there. */
    public void open(DossierSession session) {
        tabs.of(session).ifPresent(tab -> {
            show(tab, true);
            part(session)
                    .ifPresent(part -> tab.getContext().get(EPartService.class).activate(part, true));
        });
    }

    /** Closes the list of a session. */
    public void close(DossierSession session) {
        tabs.of(session).ifPresent(tab -> show(tab, false));
    }

    private void show(MPart tab, boolean shown) {
        memory.shown(shown);
        render(snippet(), shown);
        render(tab, shown);
    }

    /** The snippet from which tabs of dossiers are made. */
    private MUIElement snippet() {
        return model.findSnippet(application, Ids.DOSSIER);
    }

    @SuppressWarnings("unchecked")
    private void render(MUIElement tab, boolean shown) {
        MElementContainer<MUIElement> stack = (MElementContainer<MUIElement>) model.find(Ids.PROBLEMS_STACK, tab);
        MUIElement part = model.find(Ids.PROBLEMS, tab);
        if (part == null && shown) {
            // The platform takes a part that is closed by its button out of the model; its stack stays
            // (NoAutoCollapse).
            part = model.createPart(model.getPartDescriptor(Ids.PROBLEMS));
            stack.getChildren().add(part);
        }
        if (part != null) {
            part.setToBeRendered(shown);
        }
        // Another view may stand in it: words that are looked for.
        stack.setToBeRendered(stack.getChildren().stream().anyMatch(MUIElement::isToBeRendered));
    }

    private Optional<MPart> part(DossierSession session) {
        return tabs.of(session).map(tab -> (MPart) model.find(Ids.PROBLEMS, tab));
    }

    /** Hides the stack when the person closes the list by its own button, but not when the whole tab is closed. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void rendered(@UIEventTopic(UIEvents.UIElement.TOPIC_TOBERENDERED) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part
                && Ids.PROBLEMS.equals(part.getElementId())
                && !part.isToBeRendered()) {
            // Not at once: the platform is still taking the part out.
            DossierTabs.shownIn(part).ifPresent(session -> display.asyncExec(() -> close(session)));
        }
    }
}
