// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import candor.forms.CopiedRows;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.LiteralText;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Describes the list of a dialog: a heading over it, its columns, how many rows are seen at once. */
public final class DialogTable {

    private record Column(String heading, int width, int side) {}

    private final String id;
    private final int style;
    private final List<Column> columns = new ArrayList<>();

    /**
     * @param id by which tests and style sheets find it
     * @param style bits of SWT beside those of every list
     */
    public DialogTable(String id, int style) {
        this.id = id;
        this.style = style;
    }

    /** Adds a column; its width is in pixels, more where its heading needs more. */
    public DialogTable column(String heading, int width) {
        columns.add(new Column(heading, width, SWT.LEFT));
        return this;
    }

    /** Adds a column of figures, set to the right; its width is in pixels, more where its heading needs more. */
    public DialogTable figures(String heading, int width) {
        columns.add(new Column(heading, width, SWT.RIGHT));
        return this;
    }

    /** Makes a heading that is as wide as all columns and goes on in another line where it is longer. */
    public Label heading(Composite area, String text) {
        Label heading = new Label(area, SWT.WRAP);
        heading.setText(LiteralText.of(text));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(columns.stream().mapToInt(Column::width).sum(), SWT.DEFAULT)
                .applyTo(heading);
        return heading;
    }

    /** Makes the table, still empty, and gives it the room of so many rows. */
    public Table table(Composite area, int rows) {
        Table table = FormKit.list(area, style);
        FormKit.identify(table, id);
        HoverTip.cells(table);
        CopiedRows.install(table);
        table.setHeaderVisible(true);
        for (Column column : columns) {
            TableColumn made = new TableColumn(table, column.side());
            made.setText(LiteralText.of(column.heading()));
            // A heading is never cut, however wide the letters of the system are.
            made.pack();
            made.setWidth(Math.max(made.getWidth(), column.width()));
        }
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, room(table, rows))
                .applyTo(table);
        return table;
    }

    /**
     * The room for so many rows and the header, in pixels: what a layout is told, who adds what the system wants around it. An empty table
     * reckons with the Latin letters of the system, or with none at all, so a row is tried out.
     */
    public static int room(Table table, int rows) {
        Table trial = new Table(table.getParent(), table.getStyle() & SWT.CHECK);
        new TableItem(trial, SWT.NONE).setText(FormTexts.get("list.number"));
        int row = Math.max(table.getItemCount() == 0 ? 0 : table.getItemHeight(), trial.getItemHeight());
        trial.dispose();
        int shown = rows * row + (table.getHeaderVisible() ? table.getHeaderHeight() : 0) + 2 * table.getBorderWidth();
        // Room for a bar below the columns that never comes would leave a strip of one more row.
        return shown - table.computeTrim(0, 0, 0, 0).height;
    }
}
