// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.workbench.Ids;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Shows and hides the preview of each dossier. */
@Creatable
@Singleton
public final class Previews {

    /** Id of the part in the tab of a dossier. */
    static final String PART = "candor.preview";

    private final MApplication application;
    private final EModelService model;
    private final PreviewMemory memory = new PreviewMemory();
    private boolean rendering;

    @Inject
    public Previews(MApplication application, EModelService model) {
        this.application = application;
        this.model = model;
    }

    /**
     * Restores whether the preview is shown, for dossiers that are opened later. To be called before the first one is
     * opened.
     */
    public void restore() {
        render(model.findSnippet(application, Ids.DOSSIER), memory.isShown());
    }

    /** Whether the preview of a dossier's tab is there to be seen. */
    public boolean isShown(MUIElement tab) {
        MUIElement stack = model.find(Ids.PREVIEW_STACK, tab);
        return stack != null && stack.isToBeRendered();
    }

    /** Shows or hides the preview of a tab, and of dossiers that are opened later, on this machine. */
    public void show(MUIElement tab, boolean shown) {
        memory.shown(shown);
        render(model.findSnippet(application, Ids.DOSSIER), shown);
        render(tab, shown);
    }

    /** Whether it is being shown or hidden by this class just now, and by nobody else. */
    boolean isRendering() {
        return rendering;
    }

    /** Whether a person wants it beside every form. */
    boolean isWanted() {
        return memory.isShown();
    }

    /** Shows or hides the preview of a tab for now. */
    void render(MUIElement tab, boolean shown) {
        MUIElement part = model.find(PART, tab);
        MUIElement stack = model.find(Ids.PREVIEW_STACK, tab);
        if (part != null && stack != null) {
            rendering = true;
            try {
                part.setToBeRendered(shown);
                stack.setToBeRendered(shown);
            } finally {
                rendering = false;
            }
        }
    }
}
