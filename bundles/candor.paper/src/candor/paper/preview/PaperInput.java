// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/**
 * Mouse and keyboard over the pages. A click on text that came from a field goes there; so does Enter, after the arrow keys left and
 * right have chosen one. The wheel scrolls, with Ctrl it zooms.
 */
final class PaperInput {

    /** The factor of one notch of the wheel or one press of a key. */
    private static final double STEP = 1.1;

    private final PaperView view;
    private final Canvas canvas;
    private final Consumer<String> goTo;

    /**
     * Lets a person use the pages.
     *
     * @param goTo goes to the field of an address
     */
    static void install(PaperView view, Consumer<String> goTo) {
        new PaperInput(view, goTo).listen();
    }

    private PaperInput(PaperView view, Consumer<String> goTo) {
        this.view = view;
        this.goTo = goTo;
        canvas = view.canvas();
    }

    private void listen() {
        canvas.addListener(SWT.MouseMove, this::point);
        canvas.addListener(SWT.MouseExit, event -> point((String) null));
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        // A canvas that takes keys keeps Tab to itself unless it says otherwise.
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_ESCAPE);
    }

    private Spot spotAt(Event event) {
        PaperView.Place place = view.placeAt(event.x, event.y);
        return place == null ? null : view.proof().spotAt(place.page(), place.x(), place.y());
    }

    private void point(Event event) {
        Spot spot = view.proof() == null ? null : spotAt(event);
        point(spot == null ? null : spot.origin());
    }

    private void point(String origin) {
        if (view.marks().point(origin)) {
            canvas.setCursor(origin == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.redraw();
        }
    }

    private void click(Event event) {
        Spot spot = event.button == 1 && view.proof() != null ? spotAt(event) : null;
        if (spot != null && spot.origin() != null) {
            goTo.accept(spot.origin());
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoomBy(event.count > 0 ? STEP : 1 / STEP);
            event.doit = false;
        }
    }

    /** Zooms in steps from what is shown, also where that is as wide as the window. */
    private void zoomBy(double factor) {
        view.zoom(Math.clamp(view.zoom() * factor, PaperView.LEAST_ZOOM, PaperView.MOST_ZOOM));
    }

    private void key(Event event) {
        if (view.proof() != null) {
            event.doit = !((event.stateMask & SWT.MOD1) != 0 ? zoomKey(event) : plainKey(event));
        }
    }

    private boolean zoomKey(Event event) {
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> zoomBy(STEP);
            case '-', SWT.KEYPAD_SUBTRACT -> zoomBy(1 / STEP);
            case '0', SWT.KEYPAD_0 -> view.zoom(0);
            case SWT.HOME -> view.goToPage(0);
            case SWT.END -> view.scrollToEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plainKey(Event event) {
        switch (event.keyCode) {
            case SWT.PAGE_DOWN -> view.scrollByWindow(1);
            case SWT.PAGE_UP -> view.scrollByWindow(-1);
            case SWT.ARROW_DOWN -> view.scrollBy(1);
            case SWT.ARROW_UP -> view.scrollBy(-1);
            case SWT.HOME -> view.goToPage(0);
            case SWT.END -> view.scrollToEnd();
            case SWT.ARROW_RIGHT -> choose(1);
            case SWT.ARROW_LEFT -> choose(-1);
            case SWT.CR, SWT.KEYPAD_CR -> enter();
            default -> {
                return event.character == ' ' && space(event);
            }
        }
        return true;
    }

    private boolean space(Event event) {
        view.scrollByWindow((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
        return true;
    }

    private void enter() {
        Spot chosen = view.marks().chosen();
        if (chosen != null && chosen.origin() != null) {
            goTo.accept(chosen.origin());
        }
    }

    private record PlacedSpot(int page, Spot spot) {}

    /** The next or previous spot that leads somewhere; the first one on the page in view where none is chosen yet. */
    private void choose(int step) {
        List<PlacedSpot> all = new ArrayList<>();
        for (int page = 0; page < view.proof().count(); page++) {
            for (Spot spot : view.proof().spots(page)) {
                if (spot.origin() != null) {
                    all.add(new PlacedSpot(page, spot));
                }
            }
        }
        if (all.isEmpty()) {
            return;
        }
        int at = -1;
        for (int i = 0; i < all.size() && at < 0; i++) {
            at = all.get(i).spot.equals(view.marks().chosen()) ? i : -1;
        }
        int next = at >= 0 ? Math.floorMod(at + step, all.size()) : firstInView(all);
        view.marks().choose(all.get(next).spot);
        view.reveal(all.get(next).page, all.get(next).spot);
        canvas.redraw();
    }

    private int firstInView(List<PlacedSpot> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).page >= view.page()) {
                return i;
            }
        }
        return 0;
    }
}
