// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.SwtExtension;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list that its program shows in groups, only in part, and in colours. */
@ExtendWith(SwtExtension.class)
class ListLookTest {
    private final Club club = new Club();
    private Bot bot;
    private BotTable table;

    /** Guests by their pace; a button leaves out those who have not paid. */
    private static final class ByPace implements ListLook {
        private boolean paidOnly;

        @Override
        public boolean concerns(EReference list) {
            return list == TripModel.GUESTS;
        }

        @Override
        public boolean shows(EObject row) {
            return !paidOnly || Objects.equals(true, row.eGet(TripModel.GUEST_PAID));
        }

        @Override
        public String group(EObject row) {
            return row.eGet(TripModel.GUEST_PACE) == TripModel.pace("FAST") ? "快的" : "慢的";
        }

        @Override
        public FieldSeverity severity(EObject row, EStructuralFeature column) {
            return column == TripModel.GUEST_NAME && row.eGet(TripModel.GUEST_SPONSOR) == null
                    ? FieldSeverity.ERROR
                    : null;
        }

        @Override
        public void controls(Composite parent, FieldContext list, Runnable changed) {
            Button paid = new Button(parent, SWT.CHECK);
            paid.setText("只看已缴费的");
            paid.addListener(SWT.Selection, event -> {
                paidOnly = paid.getSelection();
                changed.run();
            });
        }
    }

    @BeforeEach
    void open(Shell shell, Bot bot) {
        this.bot = bot;
        club.guest("王五").eSet(TripModel.GUEST_PAID, true);
        club.guest("李四").eSet(TripModel.GUEST_PACE, TripModel.pace("FAST"));
        club.guest("张三").eSet(TripModel.GUEST_SPONSOR, club.li);
        club.services = club.services.withLooks(List.of(new ByPace()));
        club.open(shell, TripModel.GUESTS);
        table = bot.tableWithId("Trip.guests/table");
    }

    @Test
    void rowsOfOneGroupStandTogetherUnderItsHeading() {
        assertThat(table.column(0)).containsExactly("慢的", "1", "3", "快的", "2");
        assertThat(table.column("姓名")).containsExactly("", "王五", "张三", "", "李四");
        assertThat(bot.sees("3 条")).isTrue();
        table.select(0);
        assertThat(bot.toolbarButtonWithId("Trip.guests/up").isEnabled())
                .as("a heading is no row")
                .isFalse();
        table.select(0, 1, 2).pressKey(0, SWT.DEL);
        assertThat(club.guestNames()).containsExactly("李四");
    }

    @Test
    void theProgramFiltersToo() {
        bot.button("只看已缴费的").click();
        assertThat(table.column("姓名")).containsExactly("", "王五");
        assertThat(bot.sees("3 条中的 1 条")).isTrue();
    }

    @Test
    void aCellHasTheColourOfItsSeverity() {
        Color error = new Color(FormColors.LIGHT.of(FieldSeverity.ERROR));
        assertThat(foreground(1)).isEqualTo(error);
        assertThat(foreground(2)).isNotEqualTo(error);
    }

    private Color foreground(int row) {
        return table.getTableItem(row).get(item -> item.getForeground(1));
    }
}
