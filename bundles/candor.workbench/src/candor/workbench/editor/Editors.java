// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.forms.FormNavigation;
import candor.workbench.Ids;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Shows places of one dossier in its tab. The way for the navigator, for findings, search and the preview to lead a person
 * to a field; inject it into anything that lives inside a dossier's tab.
 */
@Creatable
public final class Editors {

    /** Topic of the event that an object was gone to from outside the navigator; its data is the object's {@link Place}. */
    public static final String GONE_TO = "candor/place/GONE_TO";

    /** Topic of the event that an object was pointed to in a view, without being opened; its data is its {@link Place}. */
    public static final String POINTED_TO = "candor/place/POINTED_TO";

    /** Key of an editor's transient data under which its place is kept. */
    private static final String PLACE = "candor.place";

    /** Tag of the preview editor: the one whose place follows the selection in the navigator. */
    private static final String LOOKING = "candor.looking";

    private final DossierSession session;
    private final DossierTabs tabs;
    private final EModelService model;
    private final EPartService parts;
    private final IEventBroker events;

    @Inject
    public Editors(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            DossierTabs tabs,
            EModelService model,
            EPartService parts,
            IEventBroker events) {
        this.session = session;
        this.tabs = tabs;
        this.model = model;
        this.parts = parts;
        this.events = events;
    }

    /** Shows a place in an editor of its own, the one that shows it already where there is one, and goes there. */
    public void open(Place place) {
        MPart editor = find(place).orElseGet(() -> create(place));
        pin(editor);
        parts.activate(editor, true);
    }

    /** The same from outside the navigator, which selects the place. */
    public void goTo(Place place) {
        open(place);
        events.send(GONE_TO, place);
    }

    /** Shows a place and goes to one of its fields. */
    public void open(Place place, EStructuralFeature feature) {
        open(place);
        find(place).map(MPart::getObject).map(EditorPart.class::cast).ifPresent(editor -> editor.reveal(feature));
        events.send(GONE_TO, place);
    }

    /**
     * Goes to one field. It is looked for in the form in front (also in the detail of a list), then in the other open
     * forms; else the form of the object itself is opened.
     *
     * @param feature null for the object as a whole
     */
    public void open(EObject object, EStructuralFeature feature) {
        Place own = ownPlace(object, feature);
        show(object, feature, own);
        events.send(GONE_TO, own);
    }

    private void show(EObject object, EStructuralFeature feature, Place own) {
        for (MPart editor : candidates(object, feature, own)) {
            open(placeOf(editor));
            if (editor.getObject() instanceof EditorPart shown && shown.reveal(object, feature)) {
                return;
            }
        }
        open(own);
        find(own).map(MPart::getObject).map(EditorPart.class::cast).ifPresent(shown -> shown.reveal(object, feature));
    }

    /** The dossier as a whole has no form; its stages have. */
    private Place ownPlace(EObject object, EStructuralFeature feature) {
        if (object != session.dossier()) {
            return Place.of(object);
        }
        return feature == null ? new DossierTree(object).stages().getFirst() : Place.stage(object, feature);
    }

    private List<MPart> candidates(EObject object, EStructuralFeature feature, Place own) {
        MElementContainer<?> stack = (MElementContainer<?>) model.find(Ids.EDITORS, tab().orElseThrow());
        return editors().stream()
                .filter(editor -> placeOf(editor).contains(object, feature))
                .sorted(Comparator.comparing((MPart editor) -> editor != stack.getSelectedElement())
                        .thenComparing(editor -> !placeOf(editor).equals(own)))
                .toList();
    }

    /**
     * Shows a place without moving the keyboard there: in the editor that shows it already, else in the one preview
     * editor, which is reused for the next place until something is edited in it.
     */
    public void look(Place place) {
        MPart editor = find(place).orElse(null);
        if (editor == null) {
            editor =
                    editors().stream().filter(Editors::isForLooking).findFirst().orElse(null);
            if (editor != null && editor.getObject() instanceof EditorPart reused) {
                reused.show(place);
            } else {
                editor = create(place);
                editor.getTags().add(LOOKING);
            }
        }
        parts.showPart(editor, PartState.VISIBLE);
    }

    /** Lets what goes with the forms, such as the preview, show what one place of a view is about; no form opens. */
    public void pointTo(List<Place> places) {
        if (places.size() == 1) {
            events.send(POINTED_TO, places.getFirst());
        }
    }

    static boolean isForLooking(MPart editor) {
        return editor.getTags().contains(LOOKING);
    }

    /** Makes an editor keep its place: it is not reused for another one any more. */
    static void pin(MPart editor) {
        editor.getTags().remove(LOOKING);
    }

    /** Lets the links of forms to other objects open here. */
    public FormNavigation navigation() {
        return new FormNavigation() {
            @Override
            public boolean canOpen(EObject object) {
                return session != null && EcoreUtil.isAncestor(session.dossier(), object);
            }

            @Override
            public void open(EObject object) {
                Editors.this.open(Place.of(object));
            }
        };
    }

    /** The places that are shown now, in the order of their tabs. */
    public List<Place> shown() {
        return editors().stream().map(Editors::placeOf).filter(Objects::nonNull).toList();
    }

    /** The place an editor shows; null where the part is none. */
    public static Place placeOf(MPart editor) {
        return (Place) editor.getTransientData().get(PLACE);
    }

    static void putPlace(MPart editor, Place place) {
        editor.getTransientData().put(PLACE, place);
    }

    private Optional<MPart> find(Place place) {
        return editors().stream()
                .filter(editor -> place.equals(placeOf(editor)))
                .findFirst();
    }

    private List<MPart> editors() {
        return tab().map(tab -> model.findElements(tab, Ids.EDITOR, MPart.class, null))
                .orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private MPart create(Place place) {
        MPart editor = parts.createPart(Ids.EDITOR);
        putPlace(editor, place);
        MElementContainer<MUIElement> stack =
                (MElementContainer<MUIElement>) model.find(Ids.EDITORS, tab().orElseThrow());
        stack.getChildren().add(editor);
        return editor;
    }

    private Optional<MPart> tab() {
        return Optional.ofNullable(session).flatMap(tabs::of);
    }
}
