// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;

/** A table, virtual or not. */
public final class BotTable extends BotWidget<Table> {
    BotTable(Table widget) {
        super(widget);
    }

    public int rowCount() {
        return sync(widget::getItemCount);
    }

    public List<String> columns() {
        return sync(
                () -> Stream.of(widget.getColumns()).map(TableColumn::getText).toList());
    }

    public String cell(int row, int column) {
        return sync(() -> widget.getItem(row).getText(column));
    }

    public String cell(int row, String column) {
        return cell(row, columnIndex(column));
    }

    /** The texts of one column, from top to bottom. */
    public List<String> column(String column) {
        return column(columnIndex(column));
    }

    /** The texts of one column, from top to bottom; 0 is the first. */
    public List<String> column(int index) {
        return sync(() -> IntStream.range(0, widget.getItemCount())
                .mapToObj(row -> widget.getItem(row).getText(index))
                .toList());
    }

    public BotTableItem getTableItem(int row) {
        return new BotTableItem(sync(() -> widget.getItem(row)));
    }

    /** The first row one of whose cells has this text. */
    public BotTableItem getTableItem(String text) {
        return new BotTableItem(sync(() -> IntStream.range(0, widget.getItemCount())
                .mapToObj(widget::getItem)
                .filter(item -> IntStream.range(0, Math.max(1, widget.getColumnCount()))
                        .anyMatch(column -> item.getText(column).equals(text)))
                .findFirst()
                .orElseThrow(() -> new WidgetNotFoundException("表格里没有“" + text + "”"))));
    }

    public BotTable select(int... rows) {
        act(() -> {
            widget.setSelection(rows);
            Event event = new Event();
            if (rows.length > 0) {
                event.item = widget.getItem(rows[0]);
            }
            widget.notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    public List<Integer> selection() {
        return sync(() ->
                IntStream.of(widget.getSelectionIndices()).boxed().sorted().toList());
    }

    /** Clicks the head of a column. */
    public BotTable header(String column) {
        int index = columnIndex(column);
        act(() -> widget.getColumn(index).notifyListeners(SWT.Selection, new Event()));
        return this;
    }

    /** Presses and releases the mouse's first button in a cell. */
    public BotTable click(int row, int column) {
        mouse(SWT.MouseDown, row, column);
        mouse(SWT.MouseUp, row, column);
        return this;
    }

    public BotTable doubleClick(int row, int column) {
        click(row, column);
        mouse(SWT.MouseDoubleClick, row, column);
        return this;
    }

    /** Lets the pointer rest on a cell. */
    public BotTable rest(int row, int column) {
        mouse(SWT.MouseHover, row, column);
        return this;
    }

    /** Moves the pointer to a cell. */
    public BotTable move(int row, int column) {
        mouse(SWT.MouseMove, row, column);
        return this;
    }

    /** Drags the rows that are selected over another one and lets them go in its lower or upper half. */
    public BotTable drag(int over, boolean below) {
        act(() -> {
            Listening source = new Listening((Widget) widget.getData(DND.DRAG_SOURCE_KEY));
            Listening target = new Listening((Widget) widget.getData(DND.DROP_TARGET_KEY));
            Rectangle row = widget.getItem(over).getBounds();
            Point at = widget.toDisplay(row.x + 1, row.y + (below ? row.height - 1 : 1));
            source.hear(DND.DragStart, null, at);
            target.hear(DND.DragOver, widget.getItem(over), at);
            target.hear(DND.Drop, widget.getItem(over), at);
            source.hear(DND.DragEnd, null, at);
        });
        return this;
    }

    /** A source or target of dragging, told of events as the window system would tell it; SWT keeps their class to itself. */
    private record Listening(Widget widget) {
        void hear(int type, TableItem item, Point at) {
            try {
                Constructor<?> made =
                        Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
                made.setAccessible(true);
                Event event = (Event) made.newInstance();
                event.item = item;
                event.x = at.x;
                event.y = at.y;
                widget.notifyListeners(type, event);
            } catch (ReflectiveOperationException changed) {
                throw new IllegalStateException(changed);
            }
        }
    }

    private void mouse(int type, int row, int column) {
        act(() -> {
            if (widget.isDisposed()) {
                // The press has closed the list, as a press in a drop-down list does.
                return;
            }
            Rectangle cell = widget.getItem(row).getBounds(column);
            Point middle = new Point(cell.x + Math.min(cell.width / 2, 12), cell.y + cell.height / 2);
            Event event = new Event();
            event.button = 1;
            event.x = middle.x;
            event.y = middle.y;
            widget.notifyListeners(type, event);
        });
    }

    private int columnIndex(String text) {
        int index = columns().indexOf(text);
        if (index < 0) {
            throw new WidgetNotFoundException("表格没有“" + text + "”列，只有 " + columns());
        }
        return index;
    }
}
