// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import candor.workbench.Ids;
import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/**
 * The views of one dossier that bundles contribute, each open at most once in its tab. Nothing here knows a view. Inject it
 * into anything that lives inside a dossier's tab.
 */
@Creatable
public final class DossierViews {

    private static final Comparator<DossierView> ORDER =
            Comparator.comparingInt(DossierView::order).thenComparing(DossierView::id);

    private final DossierSession session;
    private final DossierTabs tabs;
    private final MApplication application;
    private final EModelService model;
    private final EPartService parts;
    private final TranslationService translation;
    private final Failures failures;

    @Inject
    public DossierViews(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            DossierTabs tabs,
            MApplication application,
            EModelService model,
            EPartService parts,
            TranslationService translation,
            Failures failures) {
        this.session = session;
        this.tabs = tabs;
        this.application = application;
        this.model = model;
        this.parts = parts;
        this.translation = translation;
        this.failures = failures;
    }

    /** All views there are, in their order; those of the whole dossier and of every stage. */
    public List<DossierView> all() {
        return application.getDescriptors().stream()
                .filter(descriptor -> descriptor.getTags().contains(DossierView.TAG))
                .map(descriptor -> DossierView.of(descriptor, translation))
                .sorted(ORDER)
                .toList();
    }

    /**
     * Shows a view and goes there; the one that is open already, where there is one.
     *
     * @return the view; one that its bundle could not make is closed again, and the person told
     * @throws IllegalArgumentException where no bundle contributes a view of this id
     */
    public MPart open(String id) {
        MPart view = find(id).orElseGet(() -> create(id));
        parts.activate(view, true);
        if (view.getObject() == null) {
            parts.hidePart(view);
            failures.show(WorkbenchTexts.get("view.failed", view.getLocalizedLabel()));
        }
        return view;
    }

    /** Goes to the first view of the whole dossier that stands among the forms; nothing where no bundle has one. */
    public void openFirst() {
        all().stream()
                .filter(view -> view.stage().isEmpty() && Ids.EDITORS.equals(view.stack()))
                .findFirst()
                .ifPresent(view -> open(view.id()));
    }

    /** The view of this id where it is open. */
    public Optional<MPart> find(String id) {
        return tab().flatMap(tab ->
                model.findElements(tab, id, MPart.class, null).stream().findFirst());
    }

    @SuppressWarnings("unchecked")
    private MPart create(String id) {
        MPartDescriptor descriptor = application.getDescriptors().stream()
                .filter(each -> each.getElementId().equals(id) && each.getTags().contains(DossierView.TAG))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no view " + id));
        MPart view = model.createPart(descriptor);
        // A closed view is removed; otherwise it would keep the dossier in memory.
        view.getTags().add(EPartService.REMOVE_ON_HIDE_TAG);
        MElementContainer<MUIElement> stack =
                (MElementContainer<MUIElement>) model.find(descriptor.getCategory(), tab().orElseThrow());
        stack.getChildren().add(view);
        stack.setToBeRendered(true);
        return view;
    }

    private Optional<MPart> tab() {
        return Optional.ofNullable(session).flatMap(tabs::of);
    }
}
