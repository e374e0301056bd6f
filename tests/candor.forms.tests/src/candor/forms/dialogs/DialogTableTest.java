// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.FormKit;
import candor.testing.Bot;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of dialogs. */
@ExtendWith(SwtExtension.class)
class DialogTableTest {
    private static final int ROWS = 10;

    /** Half a row at the lower edge looks like a mistake; a list of 16 rows where 10 are wanted pushes the buttons away. */
    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void theRoomIsThatOfWholeRows(boolean check, boolean filledBefore, Shell shell, Bot bot) {
        Table table = UiThread.call(shell.getDisplay(), () -> {
            shell.setLayout(new GridLayout());
            Table made = FormKit.list(shell, check ? SWT.CHECK : SWT.NONE);
            if (filledBefore) {
                fill(made);
            }
            GridDataFactory.fillDefaults()
                    .hint(400, DialogTable.room(made, ROWS))
                    .applyTo(made);
            if (!filledBefore) {
                fill(made);
            }
            shell.layout();
            return made;
        });
        bot.settle();
        UiThread.act(shell.getDisplay(), () -> {
            int row = table.getItem(1).getBounds().y - table.getItem(0).getBounds().y;
            assertThat(table.getClientArea().height).isBetween(ROWS * row, ROWS * row + 2);
        });
    }

    private static void fill(Table table) {
        for (int i = 0; i < 2 * ROWS; i++) {
            new TableItem(table, SWT.NONE).setText("请示" + i);
        }
    }
}
