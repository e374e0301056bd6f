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
 * fifths, and the form the rest, until a person draws the line elsewhere; that is remembered. The table ends below a whole row, and
 * where there is little room it keeps a few rows before the form gets more.
 */
final class SharedPage {
    /** The most the table takes by itself, in hundredths. */
    private static final int MOST = 60;

    private static final int WHOLE = 100;

    /** So many rows the table shows even where the form is left with little. */
    private static final int FEW_ROWS = 3;

    /** Height of the form where there is little room; it scrolls then. */
    private static final int LEAST_FORM = 6 * FormKit.GRID;

    private final FieldContext context;
    private final SashForm split;
    private RowsTable rows;
    private int total;
    private int given;
    private int shared;
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

    /**
     * Says how many rows there are to be shown, and how high the page is at least.
     *
     * @param table the one on this page
     */
    int need(RowsTable table, int count) {
        rows = table;
        total = count;
        share();
        return few() + split.getSashWidth() + LEAST_FORM;
    }

    /** Height of the table with a few rows. */
    private int few() {
        return rows.height(Math.clamp(total, 1, FEW_ROWS));
    }

    private void share() {
        int height = split.getClientArea().height;
        if (height <= 0 || rows == null || split.getChildren().length < 2) {
            return;
        }
        int drawn = context.kit()
                .services()
                .memory()
                .get(context.id("split"))
                .filter(text -> text.matches("[1-9]\\d?"))
                .map(text -> height * Integer.parseInt(text) / WHOLE)
                .orElse(Math.min(rows.height(total), height * MOST / WHOLE));
        int room = Math.max(1, height - split.getSashWidth());
        int upper = rows.whole(Math.clamp(drawn, Math.min(few(), Math.max(0, room - LEAST_FORM)), room));
        if (upper != given || height != shared) {
            given = upper;
            shared = height;
            split.setWeights(upper, Math.max(1, room - upper));
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
        if (event.detail != SWT.DRAG) {
            int height = Math.max(1, split.getClientArea().height);
            // The next whole hundredth: what is lost by a smaller one might be a row.
            int upper = Math.ceilDiv(split.getChildren()[0].getSize().y * WHOLE, height);
            context.kit()
                    .services()
                    .memory()
                    .put(context.id("split"), Integer.toString(Math.clamp(upper, 1, WHOLE - 1)));
            share();
        }
    }
}
