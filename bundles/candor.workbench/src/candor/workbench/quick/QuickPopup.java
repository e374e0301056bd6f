// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import candor.base.text.Pinyin;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.dialogs.DialogTable;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import candor.workbench.find.Slices;
import candor.workbench.theme.Images;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A field to type in, and below it what can be chosen. The keyboard stays in the field; the arrows move in the list. */
final class QuickPopup {

    private static final int WIDTH = 560;
    private static final int ROWS = 12;
    private static final int KIND_WIDTH = 64;
    private static final int DETAIL_SHARE = 40;

    /** How long a command waits for the keyboard at most, in milliseconds. */
    private static final int PATIENCE = 2000;

    private final Choices source;
    private final List<QuickChoice> all;
    private final Recent recent = new Recent();
    private final Pinyin pinyin;
    private final Shell shell;
    private final Text field;
    private final Table table;
    private final Images images;
    private final FormColors colors;
    private final Slices slices;
    private List<QuickChoice> shown = List.of();

    /** Whether Enter was pressed before anything was found: what is found first is meant. */
    private boolean awaited;

    QuickPopup(Shell parent, Choices source, Pinyin pinyin, FormColors colors) {
        this.source = source;
        this.pinyin = pinyin;
        this.colors = colors;
        // Read before the popup takes the keyboard, because which commands can be run depends on where it is.
        all = source.all();
        Display display = parent.getDisplay();
        slices = new Slices(display);
        images = new Images(display);
        shell = Windows.popup(parent, SWT.NONE);
        shell.setText(WorkbenchTexts.get("quick.title"));
        shell.setBackground(new Color(colors.line()));
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(shell);
        field = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(WorkbenchTexts.get("quick.message"));
        FormKit.identify(field, "quick.field");
        FormKit.name(field, WorkbenchTexts.get("quick.message"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        FormKit.identify(table, "quick.table");
        HoverTip.cells(table);
        FormKit.name(table, WorkbenchTexts.get("quick.title"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        int room = WIDTH - KIND_WIDTH - 24;
        for (int width : new int[] {room - room * DETAIL_SHARE / 100, room * DETAIL_SHARE / 100, KIND_WIDTH}) {
            new TableColumn(table, SWT.NONE).setWidth(width);
        }
        field.addListener(SWT.Modify, event -> rank());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.MouseUp, event -> choose());
        field.addListener(SWT.Traverse, this::escape);
        table.addListener(SWT.Traverse, this::escape);
        shell.addListener(SWT.Deactivate, event -> close());
        shell.addListener(SWT.Dispose, event -> images.dispose());
    }

    /** Shows itself in the middle below the top of a window. */
    void open() {
        Rectangle around = shell.getParent().getBounds();
        rank();
        // Measured with rows in it, whose icons make them higher.
        ((GridData) table.getLayoutData()).heightHint = DialogTable.room(table, ROWS);
        Point size = shell.computeSize(WIDTH, SWT.DEFAULT);
        shell.setBounds(around.x + (around.width - size.x) / 2, around.y + around.height / 12, size.x, size.y);
        shell.open();
        field.setFocus();
    }

    private void rank() {
        awaited = false;
        slices.run(new Ranking(source, all, new Matching(field.getText(), pinyin), recent.all(), this::show));
    }

    private void show(List<QuickChoice> choices) {
        if (table.isDisposed()) {
            return;
        }
        boolean grown = !shown.isEmpty()
                && choices.size() > shown.size()
                && choices.subList(0, shown.size()).equals(shown);
        table.setRedraw(false);
        if (!grown) {
            table.removeAll();
        }
        for (QuickChoice choice : choices.subList(table.getItemCount(), choices.size())) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {choice.name(), choice.detail(), kind(choice.kind())});
            item.setImage(images.get("quick/" + choice.kind().name().toLowerCase(java.util.Locale.ROOT), "form"));
            item.setForeground(1, new Color(colors.secondary()));
            item.setForeground(2, new Color(colors.secondary()));
        }
        shown = choices;
        if (choices.isEmpty()) {
            TableItem nothing = new TableItem(table, SWT.NONE);
            nothing.setText(WorkbenchTexts.get(slices.isBusy() ? "find.running" : "quick.nothing"));
            nothing.setForeground(new Color(colors.secondary()));
        } else if (table.getSelectionIndex() < 0) {
            select(0);
        }
        table.setRedraw(true);
        if (awaited) {
            choose();
        }
    }

    private static String kind(QuickChoice.Kind kind) {
        return switch (kind) {
            case COMMAND -> WorkbenchTexts.get("quick.command");
            case VIEW -> WorkbenchTexts.get("quick.view");
            case STAGE -> WorkbenchTexts.get("quick.stage");
            case LIST -> WorkbenchTexts.get("quick.list");
            case OBJECT -> WorkbenchTexts.get("quick.object");
        };
    }

    private void key(Event event) {
        int page = Math.max(1, table.getClientArea().height / table.getItemHeight() - 1);
        int at = table.getSelectionIndex();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, at + 1);
            case SWT.ARROW_UP -> move(event, at - 1);
            case SWT.PAGE_DOWN -> move(event, at + page);
            case SWT.PAGE_UP -> move(event, at - page);
            default -> {
                // Everything else is typing.
            }
        }
    }

    private void move(Event event, int to) {
        event.doit = false;
        select(to);
    }

    private void select(int row) {
        if (table.getItemCount() > 0) {
            table.setSelection(Math.clamp(row, 0, table.getItemCount() - 1));
        }
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    /** Commands run when the keyboard is back where it was, because they are meant for that place. */
    private void choose() {
        int row = table.getSelectionIndex();
        awaited = shown.isEmpty() && slices.isBusy();
        if (row >= 0 && row < shown.size()) {
            QuickChoice choice = shown.get(row);
            Shell window = (Shell) shell.getParent();
            recent.add(choice);
            close();
            if (choice.kind() == QuickChoice.Kind.COMMAND) {
                whenBack(window, choice.run());
            } else {
                choice.run().run();
            }
        }
    }

    /** The window below gets the keyboard back in its own time; where nothing tells of it, the command does not wait for ever. */
    private static void whenBack(Shell window, Runnable command) {
        Display display = window.getDisplay();
        AtomicBoolean waiting = new AtomicBoolean(true);
        Runnable once = () -> {
            if (waiting.getAndSet(false)) {
                command.run();
            }
        };
        window.addListener(SWT.Activate, new Listener() {
            @Override
            public void handleEvent(Event event) {
                window.removeListener(SWT.Activate, this);
                display.asyncExec(once);
            }
        });
        display.timerExec(PATIENCE, once);
    }

    private void close() {
        slices.cancel();
        if (!shell.isDisposed()) {
            // The window below gives the keyboard to the control that had it.
            shell.dispose();
        }
    }
}
