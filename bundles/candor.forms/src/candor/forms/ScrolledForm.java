// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A form on a page that scrolls when it is longer than the window; what has the keyboard is always in view. */
public final class ScrolledForm {
    /** The least width in points; a narrower form scrolls sideways. */
    private static final int LEAST_WIDTH = 420;

    private final ScrolledComposite page;
    private final Form form;
    private boolean queued;

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
        page.addListener(SWT.Resize, event -> resize());
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
        if (!form.reveal(feature)) {
            return false;
        }
        resize();
        form.field(feature).ifPresent(field -> page.showControl(field.control()));
        return true;
    }

    /** Scrolls to a field of the form's object or of one it contains, as {@link Form#reveal(EObject, EStructuralFeature)}. */
    public boolean reveal(EObject target, EStructuralFeature feature) {
        if (!form.reveal(target, feature)) {
            return false;
        }
        resize();
        Control focus = page.getDisplay().getFocusControl();
        if (focus != null && focus != page && FormKit.isInside(focus, page)) {
            page.showControl(focus);
        }
        return true;
    }

    /** Measures the page later, once for all fields that change their height together. */
    private void resizeLater() {
        if (!queued && !page.isDisposed()) {
            queued = true;
            page.getDisplay().asyncExec(() -> {
                queued = false;
                if (!page.isDisposed()) {
                    resize();
                }
            });
        }
    }

    private void resize() {
        int width = Math.max(LEAST_WIDTH, page.getClientArea().width);
        Point size = form.control().computeSize(width, SWT.DEFAULT);
        page.setMinSize(LEAST_WIDTH, size.y);
    }
}
