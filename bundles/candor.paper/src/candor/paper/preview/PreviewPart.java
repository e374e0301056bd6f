// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.edit.Debouncer;
import candor.edit.EditTimer;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.values.ModelAddress;
import candor.paper.DocumentNames;
import candor.paper.PaperTexts;
import candor.paper.PrintShop;
import candor.paper.export.Exports;
import candor.paper.print.Printing;
import candor.workbench.editor.Editors;
import candor.workbench.failure.Failures;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.settings.Preferences;
import candor.workbench.theme.Images;
import candor.workbench.theme.Themes;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * Paper beside the forms: the pages of one document of the dossier, as they will be printed. Follows the dossier after a pause in
 * typing; a click on a value leads to its field.
 */
public final class PreviewPart {

    /** Milliseconds in which the window is drawn; documents, templates and fonts are loaded after that. */
    private static final int AFTER_THE_WINDOW = 50;

    private final DossierSession session;
    private final PrintShop shop;
    private final Editors editors;
    private final Themes themes;
    private final Exports exports;
    private final Printing printing;
    private final ChosenCopies copies;
    private final Display display;
    private final ProofMaker maker;
    private final PreviewMemory memory = new PreviewMemory();
    private final ViewUpdates updates;
    private final Debouncer refresh;
    private final Images images;
    private PreviewStage stage;
    private PreviewBar bar;
    private ProofMaker.Order shown;
    private String wished;
    private boolean ready;
    private boolean stale;

    @Inject
    public PreviewPart(
            DossierSession session,
            PrintShop shop,
            Editors editors,
            Themes themes,
            Failures failures,
            Exports exports,
            Printing printing,
            ChosenCopies copies,
            Display display,
            ViewUpdates updates,
            EditTimer timer) {
        this.exports = exports;
        this.printing = printing;
        this.copies = copies;
        this.session = session;
        this.shop = shop;
        this.editors = editors;
        this.themes = themes;
        this.display = display;
        this.updates = updates;
        refresh = new Debouncer(timer, this::refresh);
        images = new Images(display, PreviewPart.class);
        maker = new ProofMaker(shop, failures, display, new ProofMaker.Receiver() {
            @Override
            public void done(ProofMaker.Order order, Proof proof) {
                show(order, proof);
            }

            @Override
            public void failed(ProofMaker.Order order, String reason) {
                shown = null;
                say(PaperTexts.get("preview.failed", DocumentNames.of(order.type(), order.copy())) + "\n\n" + reason);
            }
        });
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new PreviewBar(parent, this::chosen, this::copyChosen);
        bar.action("preview.export", PaperTexts.get("preview.export"), images.get("export", "preview"), this::export);
        bar.action("preview.print", PaperTexts.get("preview.print"), images.get("print", "preview"), this::print);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        stage = new PreviewStage(parent, shop.glyphs(), this::goTo);
        PaperView view = stage.view();
        view.zoom(memory.zoom());
        view.onMove(this::moved);
        view.canvas().addListener(SWT.Paint, event -> refreshWhenStale());
        say(PaperTexts.get("preview.loading"));
        colour();
        updates.follow(stage.control(), this::changed);
        updates.onTheme(stage.control(), this::colour);
        display.timerExec(AFTER_THE_WINDOW, this::begin);
    }

    private void begin() {
        if (!stage.isDisposed()) {
            shop.prepare().thenRun(() -> {
                if (!display.isDisposed()) {
                    display.asyncExec(this::offer);
                }
            });
        }
    }

    private void offer() {
        if (stage.isDisposed()) {
            return;
        }
        List<DocumentType> all = shop.catalog().all();
        bar.offer(all, wished == null ? memory.document() : wished);
        ready = true;
        if (all.isEmpty()) {
            say(PaperTexts.get("preview.none"));
        } else {
            refresh();
        }
    }

    /** The document that is shown; {@code null} where there is none. */
    DocumentType document() {
        return bar.document();
    }

    /** The copy that is shown, or will be when the preview becomes visible; empty where there is none. */
    Optional<Copy> copy() {
        return copies.of(session.dossier(), document());
    }

    /** Whom it is shown for. */
    Audience audience() {
        return bar.audience();
    }

    PaperView view() {
        return stage.view();
    }

    /** Shows another document, where there is one of that id. */
    void show(String id) {
        wished = id;
        if (ready && bar.document() != null && !bar.document().id().equals(id)) {
            bar.choose(id);
            refresh();
        }
    }

    /** Shows the copy that has been chosen from elsewhere. */
    void showChosenCopy() {
        if (ready && document() != null && !copy().equals(Optional.ofNullable(bar.copy()))) {
            refresh();
        }
    }

    private void export() {
        if (document() != null) {
            exports.export(session, audience(), List.of(document()));
        }
    }

    private void print() {
        if (document() != null) {
            printing.print(session, document(), copy(), audience());
        }
    }

    private void chosen() {
        memory.document(bar.document().id());
        refresh();
    }

    private void copyChosen() {
        copies.choose(session.dossier(), document(), bar.copy());
        refresh();
    }

    private void changed() {
        if (ready) {
            refresh.soon();
        }
    }

    private void refresh() {
        if (stage.isDisposed() || !ready || bar.document() == null) {
            return;
        }
        stale = !stage.control().isVisible(); // a hidden preview is made when it is shown
        if (!stale) {
            Optional<Copy> copy = copy();
            bar.offerCopies(copies.all(session.dossier(), document()), copy.orElse(null));
            copy.ifPresentOrElse(
                    one -> maker.make(new ProofMaker.Order(document(), one, audience()), session),
                    this::sayWhatIsMissing);
        }
    }

    private void sayWhatIsMissing() {
        maker.cancel();
        shown = null;
        say(DocumentNames.missing(document()));
    }

    /** Makes the pages of what the dossier says now, without waiting for a pause. */
    void refreshNow() {
        refresh.now();
    }

    /** Whether what is shown, or said, is what the dossier says now. */
    boolean isSettled() {
        return !refresh.isWaiting() && !maker.isMaking();
    }

    private void refreshWhenStale() {
        if (stale) {
            stale = false;
            refresh.soon(0, 0);
        }
    }

    private void show(ProofMaker.Order order, Proof proof) {
        if (stage.isDisposed()) {
            return;
        }
        boolean same = order.isSame(shown);
        shown = order;
        stage.show(proof, same);
        moved();
    }

    private void moved() {
        if (shown != null) {
            memory.zoom(stage.view().chosenZoom());
            stage.tell(DocumentNames.of(shown.type(), shown.copy()));
        }
    }

    private void say(String text) {
        if (!stage.isDisposed()) {
            stage.say(text);
        }
    }

    private void goTo(String address) {
        ModelAddress.find(session.dossier(), address)
                .ifPresent(target -> editors.open(Place.of(target.object()), target.feature()));
    }

    /** Makes the pages again, because the folder of fonts may have changed. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void settingsChanged(@UIEventTopic(Preferences.CHANGED) org.osgi.service.event.Event event) {
        changed();
    }

    /** Colours the background around the pages. */
    private void colour() {
        stage.view().canvas().setBackground(new Color(themes.formColors().raised()));
    }

    @Focus
    void focus() {
        if (!stage.setFocus()) {
            bar.setFocus();
        }
    }

    @PreDestroy
    void close() {
        ready = false;
        maker.cancel();
        images.dispose();
    }
}
