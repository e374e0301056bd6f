// SPDX-License-Identifier: EPL-2.0
package candor.workbench.imports;

import candor.core.intake.Importer;
import candor.workbench.WorkbenchTexts;
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

/** What can be imported into the dossier in front, one entry for each importer; none without a dossier. */
public final class ImportMenu {

    @AboutToShow
    void fill(
            List<MMenuElement> items, EModelService model, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        // The menu lives in the window; the dossier is known to its parts only.
        if (part == null || part.getContext() == null) {
            return;
        }
        Imports imports = ContextInjectionFactory.make(Imports.class, part.getContext());
        for (Importer importer : imports.all()) {
            MDirectMenuItem item = model.createModelElement(MDirectMenuItem.class);
            item.setElementId("candor.menu.import." + importer.id());
            item.setLabel(WorkbenchTexts.get("import.item", Imports.label(importer)));
            item.setObject(new Importing(imports, importer));
            items.add(item);
        }
    }

    /** Imports by one importer. */
    static final class Importing {

        private final Imports imports;
        private final Importer importer;

        Importing(Imports imports, Importer importer) {
            this.imports = imports;
            this.importer = importer;
        }

        @Execute
        void run() {
            imports.run(importer);
        }
    }
}
