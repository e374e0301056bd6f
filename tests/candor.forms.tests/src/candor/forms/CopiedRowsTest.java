// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.dialogs.DialogTable;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists that only show can be taken to a spreadsheet. */
@ExtendWith(SwtExtension.class)
class CopiedRowsTest {

    private static final String HEAD = "单位\t逾期\n";
    private static final String FIRST = "甲&乙公司\t3\n";
    private static final String SECOND = "\"丙\n丁\"\t0\n";

    private Shell window;
    private BotTable rows;

    @BeforeEach
    void aList(Shell shell, Bot bot) {
        window = shell;
        UiThread.act(shell.getDisplay(), () -> {
            shell.setLayout(new GridLayout());
            Table table = new DialogTable("list", SWT.MULTI)
                    .column("单位", 100)
                    .figures("逾期", 50)
                    .table(shell, 3);
            new TableItem(table, SWT.NONE).setText(new String[] {"甲&乙公司", "3"});
            new TableItem(table, SWT.NONE).setText(new String[] {"丙\n丁", "0"});
        });
        rows = bot.tableWithId("list");
    }

    @Test
    void whatIsSelectedIsCopiedWithItsHeader() {
        rows.select(1).pressKey(SWT.MOD1, 'c');
        assertThat(copied()).isEqualTo(HEAD + SECOND);
    }

    @Test
    void whereNothingIsSelectedAllIs() {
        UiThread.act(window.getDisplay(), () -> table().deselectAll());
        rows.pressKey(SWT.MOD1, 'c');
        assertThat(copied()).isEqualTo(HEAD + FIRST + SECOND);
    }

    @Test
    void theMenuCopiesAllWhateverIsSelected() {
        rows.select(0);
        UiThread.act(window.getDisplay(), () -> item("复制全部各行，连同标题").notifyListeners(SWT.Selection, new Event()));
        assertThat(copied()).isEqualTo(HEAD + FIRST + SECOND);
    }

    @Test
    void otherKeysCopyNothing() {
        UiThread.act(window.getDisplay(), () -> ClipboardText.put(window.getDisplay(), "旧"));
        rows.select(0).pressKey(SWT.NONE, 'c');
        rows.pressKey(SWT.MOD1, 'x');
        assertThat(copied()).isEqualTo("旧");
    }

    private Table table() {
        return (Table) rows.widget;
    }

    private MenuItem item(String text) {
        return Stream.of(table().getMenu().getItems())
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String copied() {
        return UiThread.call(window.getDisplay(), () -> ClipboardText.get(window.getDisplay()));
    }
}
