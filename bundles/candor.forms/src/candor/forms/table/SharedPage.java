// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FormKit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;

/**
 * A page that a table and the form of its selected row have to themselves: the table takes what its rows need, up to three
 * fifths, and the form the rest, until a person draws the line elsewhere; that is remembered.
 */
final class SharedPage {
    /** The most the table takes by itself, in hundredths. */
    private static final int MOST = 60;

    private static final int WHOLE = 100;

    private final FieldContext context;
    private final SashForm split;
    private int needed;
    private int given;
    private Sash line;

    SharedPage(Composite parent, FieldContext context) {
        this.context = context;
        split = new SashForm(parent, SWT.VERTICAL);
        split.setSashWidth(FormKit.GRID);
        split.setBackground(context.kit().color(context.kit().colors().surface()));
        split.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        split.addListener(SWT.Resize, event -> share());
    }

    /** Where table and form are put, in this order. */
    SashForm body() {
        return split;
    }

    /** Says how high the table is with all its rows, in pixels. */
    void need(int height) {
        needed = height;
        share();
    }

    private void share() {
        int height = split.getClientArea().height;
        if (height <= 0 || split.getChildren().length < 2) {
            return;
        }
        int upper = context.kit()
                .services()
                .memory()
                .get(context.id("split"))
                .filter(text -> text.matches("[1-9]\\d?"))
                .map(Integer::parseInt)
                .orElseGet(() -> Math.clamp(needed * WHOLE / height + 1, 1, MOST));
        if (upper != given) {
            given = upper;
            split.setWeights(upper, WHOLE - upper);
            split.layout();
            listen();
        }
    }

    /** The line is there once the page has been laid out. */
    private void listen() {
        for (Control child : split.getChildren()) {
            if (child instanceof Sash found && found != line) {
                line = found;
                line.addListener(SWT.Selection, this::drawn);
            }
        }
    }

    private void drawn(Event event) {
        int height = split.getClientArea().height;
        int upper = split.getChildren()[0].getSize().y;
        given = Math.clamp(upper * WHOLE / Math.max(1, height), 1, WHOLE - 1);
        context.kit().services().memory().put(context.id("split"), Integer.toString(given));
    }
}
