// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.forms.FormKit;
import candor.planning.talks.TalkPair;
import candor.planning.ui.PlanningTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done to the selected talks. */
final class TalkMenu {

    private final TalkBoard board;
    private final Menu menu;
    private final MenuItem open;
    private final MenuItem plan;
    private final MenuItem batch;
    private final MenuItem hold;
    private final MenuItem delete;

    TalkMenu(TalkBoard board) {
        this.board = board;
        menu = new Menu(board.matrix());
        open = item(PlanningTexts.get("talks.open"), "talks.open", board::open);
        plan = item(PlanningTexts.get("talks.plan.menu"), "talks.plan", board::plan);
        batch = item(PlanningTexts.get("talks.batch.menu"), "talks.batch", board::planSelected);
        hold = item(PlanningTexts.get("talks.hold.menu"), "talks.hold", board::hold);
        MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
        FormKit.identify(line, "talks.line");
        delete = item(PlanningTexts.get("talks.delete"), "talks.delete", board::delete);
        menu.addListener(SWT.Show, event -> update());
    }

    Menu menu() {
        return menu;
    }

    private MenuItem item(String text, String id, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        FormKit.identify(item, id);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void update() {
        open.setEnabled(board.cell()
                .filter(cell -> cell.talk() != null || cell.partner() == null)
                .isPresent());
        plan.setEnabled(board.selected().stream().anyMatch(TalkActs::canPlan));
        batch.setEnabled(
                board.selected().size() > 1 && board.selected().stream().anyMatch(TalkPair::isOpen));
        hold.setEnabled(board.selected().stream().anyMatch(TalkActs::canHold));
        delete.setEnabled(!board.selectedTalks().isEmpty());
    }
}
