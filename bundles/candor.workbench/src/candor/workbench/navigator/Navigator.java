// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.workbench.Ids;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Lets other parts of a dossier's tab select a place in its navigator. */
@Creatable
public final class Navigator {

    private final DossierSession session;
    private final DossierTabs tabs;
    private final EModelService model;

    @Inject
    public Navigator(@Optional DossierSession session, DossierTabs tabs, EModelService model) {
        this.session = session;
        this.tabs = tabs;
        this.model = model;
    }

    /** Selects a place. */
    public void reveal(Place place) {
        tabs.of(session)
                .map(tab -> model.find(Ids.NAVIGATOR, tab))
                .map(MPart.class::cast)
                .map(MPart::getObject)
                .map(NavigatorPart.class::cast)
                .ifPresent(navigator -> navigator.reveal(place));
    }
}
