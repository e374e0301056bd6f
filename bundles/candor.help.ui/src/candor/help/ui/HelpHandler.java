// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import candor.workbench.editor.Editors;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Opens the guide at the page of the part in front: of a view its own, of a form that of its stage. */
public final class HelpHandler {

    @Execute
    void show(GuideWindows windows, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        windows.open(part == null ? Guide.CONTENTS : subject(part));
    }

    private static String subject(MPart part) {
        Place place = Editors.placeOf(part);
        return place == null ? part.getElementId() : stage(place);
    }

    private static String stage(Place place) {
        DossierTree tree = new DossierTree(EcoreUtil.getRootContainer(place.object()));
        Place above = place;
        for (Place next = tree.parent(above); next != null; next = tree.parent(next)) {
            above = next;
        }
        return above.group();
    }
}
