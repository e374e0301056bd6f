// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.document.Audience;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.TextLine;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.testing.Desktop;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.graphics.Rectangle;

/** What tests do with the preview of one dossier. */
final class PreviewRobot {

    private final Desktop desktop;
    private final DossierSession session;

    private PreviewRobot(Desktop desktop, DossierSession session) {
        this.desktop = desktop;
        this.session = session;
    }

    /** The sample with its preview, showing a document; the pages are there. */
    static PreviewRobot of(Desktop desktop, String document) {
        PreviewRobot robot = new PreviewRobot(desktop, desktop.openSample());
        robot.show(document);
        return robot;
    }

    DossierSession session() {
        return session;
    }

    void show(String document) {
        waitFor("no document to choose", () -> isThere() && part().document() != null);
        desktop.act(() -> part().show(document));
        waitFor("another document", () -> document.equals(part().document().id()));
        settled();
    }

    /** Waits for pages of the document that is chosen, made of what the dossier says now. */
    void settled() {
        waitFor("no pages", () -> part().view().proof() != null && part().isSettled());
    }

    boolean isThere() {
        return tab().getContext() != null
                && model().find(Previews.PART, tab()) instanceof MPart part
                && part.getObject() instanceof PreviewPart;
    }

    PreviewPart part() {
        return (PreviewPart) ((MPart) model().find(Previews.PART, tab())).getObject();
    }

    /** What its cross does. */
    void hide() {
        MPart preview = (MPart) model().find(Previews.PART, tab());
        preview.getContext().get(EPartService.class).hidePart(preview);
    }

    MPart tab() {
        return desktop.service(DossierTabs.class).of(session).orElseThrow();
    }

    private EModelService model() {
        return desktop.service(EModelService.class);
    }

    List<Page> pages() {
        return desktop.call(() -> part().view().proof().pages().pages());
    }

    Stream<String> lines() {
        return pages().stream().flatMap(page -> page.lines().stream()).map(TextLine::text);
    }

    Audience audience() {
        return desktop.call(() -> part().audience());
    }

    void open(Place place) {
        Editors editors = desktop.call(() -> ContextInjectionFactory.make(Editors.class, tab().getContext()));
        desktop.act(() -> editors.open(place));
    }

    /** Clicks on the first value that has this text. */
    void click(String text) {
        Rectangle bounds = desktop.call(() -> {
            PaperView view = part().view();
            for (int page = 0; page < view.proof().count(); page++) {
                for (Spot spot : view.proof().spots(page)) {
                    if (spot.text().equals(text)) {
                        view.reveal(page, spot);
                        return view.boundsInWindow(page, spot);
                    }
                }
            }
            throw new AssertionError("not on paper: " + text);
        });
        new Bot(desktop.display())
                .widgetWithId("preview.pages")
                .press(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    void waitFor(String otherwise, java.util.function.BooleanSupplier condition) {
        desktop.bot().waitUntil(Condition.that(otherwise, condition));
    }
}
