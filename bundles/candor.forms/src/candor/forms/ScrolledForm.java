// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

/** A form on a page that scrolls when it is longer than the window; what has the keyboard is always in view. */
public final class ScrolledForm {
    /** The least width in points; a narrower form scrolls sideways. */
    private static final int LEAST_WIDTH = 420;

    private final ScrolledComposite page;
    private final Form form;
    private boolean queued;

    /** What of the page is seen in the window. */
    private Rectangle room = new Rectangle(0, 0, 0, 0);

    /** Goes to a field, as somebody wanted while the page had no room; null where nobody waits. */
    private BooleanSupplier unfinished;

    /** @param contents which part of the object is shown */
    public ScrolledForm(Composite parent, EObject object, FormServices services, FormContents contents) {
        page = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        page.setExpandHorizontal(true);
        page.setExpandVertical(true);
        page.setShowFocusedControl(true);
        FormKit kit = new FormKit(page, services);
        page.setBackground(kit.color(kit.colors().surface()));
        form = new Form(page, object, kit, contents, 0, this::resizeLater);
        page.setContent(form.control());
        page.getVerticalBar().setIncrement(4 * FormKit.GRID);
        page.addListener(SWT.Resize, event -> windowResized());
        resize();
    }

    /** The outermost widget. */
    public Control control() {
        return page;
    }

    /** The form itself. */
    public Form form() {
        return form;
    }

    /** Scrolls to the field of a feature and gives it the keyboard. False where the form does not show it. */
    public boolean reveal(EStructuralFeature feature) {
        return reveal(form.object(), feature);
    }

    /** Scrolls to a field of the form's object or of one it contains, as {@link Form#reveal(EObject, EStructuralFeature)}. */
    public boolean reveal(EObject target, EStructuralFeature feature) {
        BooleanSupplier going = () -> form.reveal(target, feature);
        if (!going.getAsBoolean()) {
            return false;
        }
        if (hasRoom()) {
            resize();
            showFocus();
        } else {
            unfinished = going;
        }
        return true;
    }

    /** A page that has just been made has no room before its window is laid out. */
    private boolean hasRoom() {
        return room.width > 0 && room.height > 0;
    }

    /** What has the keyboard within the form; null where it is elsewhere. */
    private Control focus() {
        Control focus = page.getDisplay().getFocusControl();
        return focus != null && focus != page && FormKit.isInside(focus, page) ? focus : null;
    }

    private void showFocus() {
        Control focus = focus();
        if (focus != null) {
            // Below a table there may be the bar that moves its columns.
            page.showControl(focus instanceof Table ? focus.getParent() : focus);
        }
    }

    private boolean isSeen(Control control) {
        return control != null
                && page.getDisplay()
                        .map(control.getParent(), page, control.getBounds())
                        .intersects(room);
    }

    private void windowResized() {
        Control before = focus();
        boolean seen = isSeen(before);
        room = page.getClientArea();
        resize();
        // The form has its own size only after the page has.
        later(() -> settle(before, seen));
    }

    /** Measures the page later, once for all fields that change their height together. */
    private void resizeLater() {
        if (!queued) {
            queued = true;
            Control before = focus();
            boolean seen = isSeen(before);
            later(() -> {
                queued = false;
                resize();
                settle(before, seen);
            });
        }
    }

    private void later(Runnable run) {
        if (!page.isDisposed()) {
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    run.run();
                }
            });
        }
    }

    /**
     * Goes where somebody wanted to go before there was room. Else what has the keyboard stays in view, or comes into view where the keyboard has
     * just come to it; nobody who scrolled away is taken back.
     *
     * @param before had the keyboard before the page changed
     * @param seen whether that was in view
     */
    private void settle(Control before, boolean seen) {
        if (unfinished != null && hasRoom()) {
            if (focus() == null) {
                unfinished.getAsBoolean();
            }
            unfinished = null;
            showFocus();
        } else if (seen || focus() != before) {
            showFocus();
        }
    }

    private void resize() {
        int width = Math.max(LEAST_WIDTH, page.getClientArea().width);
        Point size = form.control().computeSize(width, SWT.DEFAULT);
        page.setMinSize(LEAST_WIDTH, size.y);
    }
}
