// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.paper.PrintShop;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The document a person has in view. Apart from {@link Previews}, which the start of the program needs. */
@Creatable
public final class CurrentDocument {

    private final PrintShop shop;
    private final DossierTabs tabs;
    private final EModelService model;
    private final ChosenCopies copies;

    @Inject
    public CurrentDocument(PrintShop shop, DossierTabs tabs, EModelService model, ChosenCopies copies) {
        this.shop = shop;
        this.tabs = tabs;
        this.model = model;
        this.copies = copies;
    }

    /** A document, the copy of it, where there is any, and whom it is for. */
    public record Shown(DocumentType type, Optional<Copy> copy, Audience audience) {}

    /** What the preview of a dossier shows; where it is closed, what a preview showed last, else the first document. */
    public Optional<Shown> of(DossierSession session) {
        return tabs.of(session)
                .map(tab -> model.find(Previews.PART, tab))
                .filter(MPart.class::isInstance)
                .map(part -> ((MPart) part).getObject())
                .filter(PreviewPart.class::isInstance)
                .map(PreviewPart.class::cast)
                .filter(preview -> preview.document() != null)
                .map(preview -> new Shown(preview.document(), preview.copy(), preview.audience()))
                .or(() -> last(session));
    }

    private Optional<Shown> last(DossierSession session) {
        return shop.catalog()
                .find(new PreviewMemory().document())
                .or(() -> shop.catalog().all().stream().findFirst())
                .map(type -> new Shown(
                        type,
                        copies.of(session.dossier(), type),
                        type.audiences().iterator().next()));
    }
}
