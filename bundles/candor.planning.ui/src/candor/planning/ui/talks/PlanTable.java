// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.base.text.Text;
import candor.forms.CopiedRows;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.planning.talks.TalkPair;
import candor.planning.talks.TalkPlan;
import candor.planning.talks.TalkPlan.Placed;
import candor.planning.talks.TalkPlan.Unplaced;
import candor.planning.ui.PlanningTexts;
import java.time.format.TextStyle;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Shows the result of planning before it is applied: first talks that have no day, with the reason, then the talks by
 * day.
 */
final class PlanTable {

    private static final String[] COLUMNS = {"batch.day", "batch.turn", "batch.who", "batch.kind"};
    private static final int[] WIDTHS = {150, 60, 190, 330};

    private final Table table;
    private final FormColors colors;
    private final TalkWords words;

    PlanTable(Composite parent, FormColors colors, TalkWords words) {
        this.colors = colors;
        this.words = words;
        table = FormKit.list(parent, SWT.NONE);
        table.setHeaderVisible(true);
        FormKit.identify(table, "batch.table");
        HoverTip.cells(table);
        CopiedRows.install(table);
        FormKit.name(table, PlanningTexts.get("batch.result"));
        for (int index = 0; index < COLUMNS.length; index++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(PlanningTexts.get(COLUMNS[index]));
            column.setWidth(WIDTHS[index]);
        }
    }

    Table table() {
        return table;
    }

    void show(TalkPlan plan) {
        table.setRedraw(false);
        table.removeAll();
        plan.unplaced().forEach(this::add);
        plan.placed().forEach(this::add);
        table.setRedraw(true);
    }

    private void add(Placed placed) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {
            PlanningTexts.get(
                    "batch.date",
                    placed.day(),
                    placed.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault())),
            PlanningTexts.get("batch.number", placed.turn()),
            PlanningTexts.get("talks.pair", TalkWords.name(placed.pair().member()), TalkWords.name(placed.partner())),
            kinds(placed.pair())
        });
    }

    private void add(Unplaced unplaced) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {
            PlanningTexts.get("batch.unplaced"),
            "",
            TalkWords.pair(unplaced.pair().cells().getFirst()),
            reason(unplaced)
        });
        item.setForeground(new Color(colors.warning()));
    }

    private String kinds(TalkPair pair) {
        return Text.list(
                pair.cells().stream()
                        .filter(cell -> cell.isRequired())
                        .map(cell -> words.kind(cell.requirement().kind()))
                        .distinct()
                        .toList(),
                Locale.getDefault());
    }

    private static String reason(Unplaced unplaced) {
        TalkPair pair = unplaced.pair();
        return switch (unplaced.reason()) {
            case NOBODY -> TalkWords.missing(pair.cells().getFirst());
            case NO_DAYS -> PlanningTexts.get("batch.noDays");
            case NO_COMMON_DAY -> PlanningTexts.get("batch.noCommonDay");
            case FULL -> PlanningTexts.get("batch.full", TalkWords.name(unplaced.person()));
            case CROWDED -> PlanningTexts.get("batch.crowded");
        };
    }
}
