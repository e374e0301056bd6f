// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.BotTable;
import candor.testing.UiThread;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

/** A tip says what is cut and nothing else, and never stays over the row to which the pointer goes next. */
class HoverTipTest extends GuestListCase {
    private static final String LONG = "下基层调研多看亮点、少看难点，与群众面对面交流不够，听真话不多。".repeat(4);

    @Test
    void itIsGoneWhenThePointerGoesOn() {
        BotTable table = plain();
        assertThat(table.rest(0, 1).getToolTipText()).isEqualTo(LONG);
        assertThat(table.move(0, 1).getToolTipText())
                .as("a hand is never quite still")
                .isEqualTo(LONG);
        assertThat(table.move(1, 1).getToolTipText()).isNull();
        assertThat(table.rest(0, 1).getToolTipText()).isEqualTo(LONG);
        assertThat(table.click(0, 1).getToolTipText()).isNull();
    }

    @Test
    void whatCanBeReadIsNotSaidAgain() {
        BotTable table = plain();
        assertThat(table.rest(0, 0).getToolTipText()).isNull();
        table.rest(0, 1);
        assertThat(table.rest(1, 1).getToolTipText()).isNull();
    }

    @Test
    void listsOfFormsDoTheSame() {
        for (String remark : new String[] {LONG, "短", LONG}) {
            EObject guest = club.guest("王五");
            guest.eSet(TripModel.GUEST_REMARK, remark);
        }
        BotTable table = table();
        int remarks = table.columns().indexOf("备注");
        bot.settle();
        assertThat(table.rest(0, remarks).getToolTipText()).isEqualTo(LONG);
        assertThat(table.move(1, remarks).getToolTipText()).isNull();
        assertThat(table.rest(1, remarks).getToolTipText()).isNull();
        assertThat(table.rest(0, 1).getToolTipText()).isNull();
    }

    private BotTable plain() {
        UiThread.act(shell.getDisplay(), () -> {
            Table table = new Table(shell, SWT.FULL_SELECTION);
            FormKit.identify(table, "plain");
            HoverTip.cells(table);
            for (int column = 0; column < 2; column++) {
                new TableColumn(table, SWT.LEFT).setWidth(200);
            }
            new TableItem(table, SWT.NONE).setText(new String[] {"沈喆", LONG});
            new TableItem(table, SWT.NONE).setText(new String[] {"何镕安", "短"});
            shell.layout();
        });
        bot.settle();
        return bot.tableWithId("plain");
    }
}
