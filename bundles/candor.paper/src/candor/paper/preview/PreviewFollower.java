// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.DocumentType;
import candor.export.document.Copy;
import candor.model.meeting.Dossier;
import candor.paper.PrintShop;
import candor.workbench.Ids;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.tabs.DossierTabs;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

/**
 * Add-on that lets the preview follow forms and lists: one that a document is made from brings that document, also where the preview was
 * closed; it goes again with the next form. Closing it there is respected until another form is shown.
 */
public final class PreviewFollower {

    private static final String FOLLOWING = "candor.preview.following";

    /** Milliseconds to wait, so that the form is drawn first. */
    private static final int AFTER_THE_FORM = 100;

    /** Of how many rows of a list it is asked which document reads them. */
    private static final int ROWS = 20;

    private final Provider<PrintShop> shop;
    private final Previews previews;
    private final ChosenCopies copies;
    private final DossierTabs tabs;
    private final Sessions sessions;
    private final EModelService model;
    private final Display display;

    /** @param shop made when the first form is shown: the window does not wait for documents */
    @Inject
    public PreviewFollower(
            Provider<PrintShop> shop,
            Previews previews,
            ChosenCopies copies,
            DossierTabs tabs,
            Sessions sessions,
            EModelService model,
            Display display) {
        this.shop = shop;
        this.previews = previews;
        this.copies = copies;
        this.tabs = tabs;
        this.sessions = sessions;
        this.model = model;
        this.display = display;
    }

    /** What is known about one dossier. */
    private static final class Following {

        private final DocumentIndex index = new DocumentIndex();
        private Command known;
        private Dossier picture;
        private Place place;
        private Place dismissed;
        private boolean visiting;
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void shown(@UIEventTopic(UIEvents.UILifeCycle.BRINGTOTOP) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part
                && Ids.EDITOR.equals(part.getElementId())) {
            display.timerExec(AFTER_THE_FORM, () -> follow(part));
        }
    }

    /**
     * Shows the copy that is about what a view points to. Another document is shown only where it alone has such a copy; a
     * preview that is closed stays closed.
     */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void pointedTo(@UIEventTopic(Editors.POINTED_TO) Place place) {
        EObject root = EcoreUtil.getRootContainer(place.object());
        sessions.all().stream()
                .filter(session -> session.dossier() == root)
                .findFirst()
                .flatMap(session -> tabs.of(session).flatMap(this::preview))
                .filter(preview -> preview.document() != null)
                .ifPresent(preview -> showAbout((Dossier) root, place.object(), preview));
    }

    private void showAbout(Dossier dossier, EObject object, PreviewPart preview) {
        List<DocumentType> about = shop.get().catalog().all().stream()
                .filter(type -> copies.about(dossier, type, object).isPresent())
                .toList();
        copies.follow(dossier, about, object);
        // A talk has its record; the people who talk have documents too, but those are about them.
        List<DocumentType> own = about.stream()
                .filter(type -> copies.isMadeOf(dossier, type, object))
                .toList();
        List<DocumentType> meant = own.isEmpty() ? about : own;
        if (meant.size() == 1) {
            preview.show(meant.getFirst().id());
        }
        preview.showChosenCopy();
    }

    private void follow(MPart editor) {
        Place place = Editors.placeOf(editor);
        DossierSession session = DossierTabs.shownIn(editor).orElse(null);
        if (place == null || session == null) {
            return;
        }
        tabs.of(session).ifPresent(tab -> {
            Following following = following(tab);
            if (!place.equals(following.place)) {
                following.place = place;
                following.dismissed = null;
                shop.get().prepare().thenRun(() -> display.asyncExec(() -> read(tab, session, following, place)));
            }
        });
    }

    private static Following following(MUIElement tab) {
        return (Following) tab.getTransientData().computeIfAbsent(FOLLOWING, key -> new Following());
    }

    /** Has one document after the other read beside the user interface, so that pages can be set in between, and decides when all are read. */
    private void read(MUIElement tab, DossierSession session, Following following, Place place) {
        if (following.place != place || tab.getWidget() == null) {
            return;
        }
        Dossier dossier = session.dossier();
        for (DocumentType type : shop.get().catalog().all()) {
            Optional<Copy> copy = copies.about(dossier, type, place.object())
                    .or(() -> copies.all(dossier, type).stream().findFirst());
            if (copy.isEmpty() || following.index.knows(type, copy.get())) {
                continue;
            }
            if (following.picture == null) {
                following.picture = session.picture();
                following.known = session.stack().getMostRecentCommand();
            }
            Dossier picture = following.picture;
            shop.get().worker().execute(() -> {
                following.index.read(type, copy.get(), picture);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> read(tab, session, following, place));
                }
            });
            return;
        }
        following.picture = null;
        String present =
                preview(tab).map(PreviewPart::document).map(DocumentType::id).orElse("");
        copies.follow(dossier, shop.get().catalog().all(), place.object());
        Optional<String> own = following.index.documentOf(shown(place), present);
        if (own.isEmpty() && following.known != session.stack().getMostRecentCommand()) {
            // It may not have been there when the documents were read.
            following.index.clear();
            read(tab, session, following, place);
        } else {
            decide(tab, following, own);
        }
    }

    /** What a place shows: an object, or the rows of its list, of which the first few tell what it is about. */
    private static List<EObject> shown(Place place) {
        if (place.feature() instanceof EReference list && list.isMany() && list.isContainment()) {
            List<EObject> rows = ((List<?>) place.object().eGet(list))
                    .stream().limit(ROWS).map(EObject.class::cast).toList();
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of(place.object());
    }

    private void decide(MUIElement tab, Following following, Optional<String> own) {
        preview(tab).ifPresent(PreviewPart::showChosenCopy);
        if (following.visiting && own.isEmpty() && !previews.isWanted()) {
            following.visiting = false;
            previews.render(tab, false);
        } else if (own.isPresent()) {
            if (!previews.isShown(tab) && !following.place.equals(following.dismissed)) {
                following.visiting = true;
                previews.render(tab, true);
            }
            preview(tab).ifPresent(preview -> preview.show(own.get()));
        }
    }

    private Optional<PreviewPart> preview(MUIElement tab) {
        return model.find(Previews.PART, tab) instanceof MPart part && part.getObject() instanceof PreviewPart preview
                ? Optional.of(preview)
                : Optional.empty();
    }

    /** Notes that the person closed the preview by its own button. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void closed(@UIEventTopic(UIEvents.UIElement.TOPIC_TOBERENDERED) Event event) {
        if (previews.isRendering()
                || !(event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part)
                || !Previews.PART.equals(part.getElementId())
                || !Boolean.FALSE.equals(event.getProperty(UIEvents.EventTags.NEW_VALUE))) {
            return;
        }
        MUIElement tab = part;
        while (tab != null && !Ids.DOSSIER.equals(tab.getElementId())) {
            tab = tab.getParent();
        }
        if (tab != null) {
            dismiss(tab, following(tab));
        }
    }

    private void dismiss(MUIElement tab, Following following) {
        following.dismissed = following.place;
        if (following.visiting && !previews.isWanted()) {
            following.visiting = false;
            previews.render(tab, false);
        } else {
            previews.show(tab, false);
        }
    }
}
