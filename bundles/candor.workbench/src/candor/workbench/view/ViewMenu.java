// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import candor.workbench.tabs.DossierTabs;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The views of the dossier in front, one entry each. */
public final class ViewMenu {

    @AboutToShow
    void fill(
            List<MMenuElement> items, EModelService model, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        // The menu lives in the window; the dossier is known to its parts only.
        if (DossierTabs.shownIn(part).isEmpty()) {
            return;
        }
        DossierViews views = ContextInjectionFactory.make(DossierViews.class, part.getContext());
        for (DossierView view : views.all()) {
            MDirectMenuItem item = model.createModelElement(MDirectMenuItem.class);
            item.setElementId("candor.menu.view." + view.id());
            item.setLabel(view.label());
            item.setIconURI(view.icon());
            item.setObject(new Opening(views, view.id()));
            items.add(item);
        }
    }

    /** Opens one view. */
    static final class Opening {

        private final DossierViews views;
        private final String id;

        Opening(DossierViews views, String id) {
            this.views = views;
            this.id = id;
        }

        @Execute
        void run() {
            views.open(id);
        }
    }
}
