// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.forms.FormLabels;
import candor.workbench.WorkbenchTexts;
import candor.workbench.edit.Edits;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.place.SelectedPlaces;
import candor.workbench.session.DossierSession;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;

/** What can be made at the selected place: one entry for each child that the item provider offers there. */
public final class NewChildMenu {

    @AboutToShow
    void fill(
            List<MMenuElement> items,
            EModelService model,
            Editors editors,
            Navigator navigator,
            @Optional DossierSession session,
            @Optional @Named(IServiceConstants.ACTIVE_SELECTION) Object selection) {
        List<Place> places = SelectedPlaces.in(session, selection);
        if (places.size() != 1) {
            return;
        }
        Place place = places.getFirst();
        Edits edits = new Edits(session.domain());
        FormLabels labels = new FormLabels(session.domain().getAdapterFactory());
        for (CommandParameter offer : edits.offers(place.object())) {
            if (place.takes(offer.getEReference(), offer.getEValue().eClass())) {
                MDirectMenuItem item = model.createModelElement(MDirectMenuItem.class);
                String type = labels.type(offer.getEValue(), offer.getEValue().eClass());
                item.setLabel(WorkbenchTexts.get("navigator.new", type));
                item.setIconURI("platform:/plugin/candor.workbench/icons/add.svg");
                item.setObject(new Creation(session, editors, navigator, place.object(), offer));
                items.add(item);
            }
        }
    }

    /** Makes one child and shows it. */
    static final class Creation {

        private final DossierSession session;
        private final Editors editors;
        private final Navigator navigator;
        private final EObject owner;
        private final CommandParameter offer;

        Creation(DossierSession session, Editors editors, Navigator navigator, EObject owner, CommandParameter offer) {
            this.session = session;
            this.editors = editors;
            this.navigator = navigator;
            this.owner = owner;
            this.offer = offer;
        }

        @Execute
        void run() {
            Command command = new Edits(session.domain()).create(owner, offer);
            if (session.execute(command)) {
                navigator.reveal(Place.of(offer.getEValue()));
                editors.open(Place.of(offer.getEValue()));
            }
        }
    }
}
