// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.Form;
import candor.forms.FormContents;
import candor.forms.FormKit;
import candor.forms.text.FormTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The form of the row that is selected, below its table: as high as it is, or scrolling in a pane of its own. */
final class RowDetail {
    private final FieldContext context;
    private final ScrolledComposite page;
    private final Composite area;
    private final Label invitation;
    private Form form;

    /** @param scrolls whether it has a pane of its own; that one stays when no row is selected, and says what it is for */
    RowDetail(Composite parent, FieldContext context, boolean scrolls) {
        this.context = context;
        page = scrolls ? new ScrolledComposite(parent, SWT.V_SCROLL) : null;
        area = new Composite(scrolls ? page : parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2 * FormKit.GRID;
        layout.marginHeight = FormKit.GRID;
        area.setLayout(layout);
        area.setBackgroundMode(SWT.INHERIT_DEFAULT);
        area.setBackground(context.kit().color(context.kit().colors().raised()));
        FormKit.identify(area, context.id("detail"));
        invitation = new Label(area, SWT.NONE);
        invitation.setText(FormTexts.get("list.select"));
        invitation.setForeground(context.kit().color(context.kit().colors().secondary()));
        if (scrolls) {
            page.setContent(area);
            page.setExpandHorizontal(true);
            page.setExpandVertical(true);
            page.setShowFocusedControl(true);
            page.setBackground(area.getBackground());
            page.addListener(SWT.Resize, event -> measure());
        }
        Visibility.set(invitation, scrolls);
        Visibility.set(control(), scrolls);
    }

    /** The outermost widget. */
    Control control() {
        return page == null ? area : page;
    }

    /** The row whose form is shown; null for none. */
    EObject shown() {
        return form == null ? null : form.object();
    }

    /** Shows the form of another row, or of none. */
    void show(EObject row) {
        if (form != null) {
            form.control().dispose();
            form = null;
        }
        if (row != null) {
            form = new Form(
                    area,
                    row,
                    context.kit().inner(),
                    FormContents.ALL,
                    context.place().depth() + 1,
                    this::resized);
            form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        }
        Visibility.set(invitation, form == null && page != null);
        Visibility.set(control(), form != null || page != null);
        area.layout();
        if (page != null) {
            page.setOrigin(0, 0);
        }
        resized();
    }

    /** Goes to a field of the row, or of what it contains. */
    boolean reveal(EObject target, EStructuralFeature feature) {
        boolean found = form != null && form.reveal(target, feature);
        if (found && page != null) {
            measure();
            Control focus = page.getDisplay().getFocusControl();
            if (focus != null && FormKit.isInside(focus, area)) {
                page.showControl(focus);
            }
        }
        return found;
    }

    void flush() {
        if (form != null) {
            form.flush();
        }
    }

    private void resized() {
        if (page == null) {
            context.resized();
        } else {
            measure();
        }
    }

    private void measure() {
        Point size = area.computeSize(Math.max(1, page.getClientArea().width), SWT.DEFAULT);
        page.setMinHeight(size.y);
    }
}
