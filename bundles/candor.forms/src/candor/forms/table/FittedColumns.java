// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FormKit;
import candor.forms.text.FormTexts;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;

/**
 * Gives every column what its content needs ({@link ColumnNeeds}), and the rest in shares to texts and names. Once a person has dragged a column, all keep their widths, also the next time.
 *
 * <p>Where the columns need more room than there is, the first ones stay ({@link ShownColumns#staying}), and the others move past them column by column,
 * as frozen columns of a spreadsheet do: by the bar below, the wheel, or when the current cell goes there.
 */
final class FittedColumns {
    /** The most of the room, in hundredths, that those take that stay. */
    private static final int HELD = 66;

    private static final int WHOLE = 100;

    /** The least width of a column that is shown. */
    private static final int LEAST = 4 * FormKit.GRID;

    /** Milliseconds after which a column that is being dragged is taken to rest. */
    private static final int RESTING = 300;

    private static final String MEMORY = "widths";

    private final Table table;
    private final FieldContext context;
    private final int[] needed;
    private final int[] shares;
    private final int[] given;
    private final Runnable settle = this::distribute;
    private final int staying;
    private int frozen;

    /** How many columns have moved past those that stay. */
    private int moved;

    /** The width for which the columns were last fitted. */
    private int distributed;

    private boolean dragged;
    private Runnable barTold = () -> {};

    /** Null while all columns are shown. */
    private Slider slider;

    /** Holds a table above the bar that moves its columns. */
    static Composite frame(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        frame.setLayout(layout);
        return frame;
    }

    /** Keeps the widths of a table right from now on. */
    FittedColumns(RowsTable rows, FieldContext context) {
        this.table = rows.table();
        this.context = context;
        staying = rows.columns().staying();
        ColumnNeeds needs = new ColumnNeeds(rows, context);
        needed = needs.widths();
        shares = needs.shares();
        given = new int[needed.length];
        recall();
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.addListener(SWT.MouseHorizontalWheel, event -> begin(first() - Integer.signum(event.count)));
        table.addListener(SWT.Resize, event -> distribute());
        // The bar beside the rows comes and goes with them, and nobody is told.
        table.addListener(SWT.Paint, event -> {
            if (table.getClientArea().width != distributed) {
                table.getDisplay().asyncExec(this::distribute);
            }
        });
        for (int index = 0; index < needed.length; index++) {
            int column = index;
            table.getColumn(index).addListener(SWT.Resize, event -> resized(column));
        }
        distribute();
    }

    /** Brings a column into view, where the table has any room yet. */
    void reveal(int index) {
        int before = -1;
        while (hasRoom() && index >= frozen && given[index] == 0 && first() != before) {
            before = first();
            begin(before + Integer.signum(index - before));
        }
    }

    /** A table that was empty gets its room when the form is laid out. */
    private boolean hasRoom() {
        return !table.isDisposed() && table.getClientArea().width > 0;
    }

    /** The first column behind those that stay. */
    private int first() {
        return frozen + moved;
    }

    /** Shows the columns from this one on behind those that stay. */
    void begin(int column) {
        moved = Math.max(0, column - frozen);
        distribute();
    }

    /** The widths a person gave the columns the last time. */
    private void recall() {
        String[] widths = context.kit()
                .services()
                .memory()
                .get(context.id(MEMORY))
                .orElse("")
                .split(",");
        if (widths.length == needed.length && Arrays.stream(widths).allMatch(width -> width.matches("[1-9]\\d{0,3}"))) {
            for (int index = 0; index < widths.length; index++) {
                needed[index] = Integer.parseInt(widths[index]);
            }
            dragged = true;
        }
    }

    /** Notes the width a person gives a column; one that this class has set, or hidden, was not dragged. */
    private void resized(int index) {
        int width = table.getColumn(index).getWidth();
        if (width > 0 && given[index] > 0 && width != given[index]) {
            if (!dragged) {
                for (int other = 0; other < needed.length; other++) {
                    needed[other] = given[other] > 0 ? given[other] : needed[other];
                }
            }
            dragged = true;
            needed[index] = width;
            given[index] = width;
            String widths = IntStream.of(needed).mapToObj(Integer::toString).collect(Collectors.joining(","));
            context.kit().services().memory().put(context.id(MEMORY), widths);
            table.getDisplay().timerExec(RESTING, settle);
        }
    }

    /** Height of the bar below the table; 0 where there is none. */
    int bar() {
        return slider == null ? 0 : slider.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }

    /** Has somebody told when the bar comes or goes. */
    void onBar(Runnable told) {
        barTold = told;
    }

    private void distribute() {
        if (!hasRoom()) {
            return;
        }
        int room = table.getClientArea().width;
        distributed = room;
        frozen = staying;
        while (frozen > 2 && needed(0, frozen) * WHOLE > room * HELD) {
            frozen--;
        }
        int last = lastFirst(room);
        moved = Math.min(moved, last - frozen);
        int used = needed(0, frozen);
        int end = first();
        while (end < needed.length && (end == first() || used + needed[end] <= room)) {
            used += needed[end];
            end++;
        }
        int left = dragged ? 0 : Math.max(0, room - used);
        int parts = 0;
        for (int index = 0; index < needed.length; index++) {
            parts += isShown(index, end) ? shares[index] : 0;
        }
        for (int index = 0; index < needed.length; index++) {
            int more = parts == 0 ? 0 : left * shares[index] / parts;
            given[index] = isShown(index, end) ? needed[index] + more : 0;
            // One column is shown behind those that stay even where it does not fit; its words end in dots.
            given[index] = index == end - 1 ? Math.max(LEAST, given[index] - Math.max(0, used - room)) : given[index];
            table.getColumn(index).setWidth(given[index]);
        }
        show(last - frozen);
    }

    private boolean isShown(int index, int end) {
        return index < frozen || index >= first() && index < end;
    }

    private int needed(int from, int to) {
        return Arrays.stream(needed, Math.min(from, needed.length), Math.min(to, needed.length))
                .sum();
    }

    /** The column from which on all fit behind those that stay. */
    private int lastFirst(int room) {
        int start = frozen;
        while (start < needed.length - 1 && needed(0, frozen) + needed(start, needed.length) > room) {
            start++;
        }
        return start;
    }

    /** Shows the bar where there is anything to move, so many columns. */
    private void show(int steps) {
        if (steps > 0 && slider == null) {
            slider = new Slider(table.getParent(), SWT.HORIZONTAL);
            slider.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            FormKit.name(slider, FormTexts.get("list.columns"));
            context.identify(slider, "columns");
            slider.addListener(SWT.Selection, event -> begin(frozen + slider.getSelection()));
            table.getParent().layout();
            barTold.run();
        } else if (steps == 0 && slider != null) {
            slider.dispose();
            slider = null;
            table.getParent().layout();
            barTold.run();
        }
        if (slider != null) {
            slider.setValues(moved, 0, steps + 1, 1, 1, 1);
        }
    }
}
