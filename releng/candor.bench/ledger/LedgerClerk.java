// SPDX-License-Identifier: EPL-2.0
package candor.bench.ledger;

import candor.forms.ClipboardTarget;
import candor.forms.ClipboardText;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.view.DossierViews;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** Does in a ledger what a person does, with everything beside it in view: the checks, the navigator, the preview, the board and the chart. */
final class LedgerClerk {

    private static final String LIST = "Dossier.problems";
    private static final int PASTED = 200;

    private final Display display;
    private final IEclipseContext application;
    private final Pauses pauses;
    private final AtomicReference<DossierSession> session = new AtomicReference<>();

    LedgerClerk(Display display, IEclipseContext application, Pauses pauses) {
        this.display = display;
        this.application = application;
        this.pauses = pauses;
    }

    void work(Path file) throws InterruptedException {
        pauses.during("open the dossier", () -> application
                .get(DossierOpener.class)
                .open(file)
                .ifPresent(session::set));
        for (int i = 0; i < 20 && session.get() == null; i++) {
            pauses.during("open the dossier", () -> {});
        }
        Dossier dossier = session.get().dossier();
        int problems = dossier.getProblems().size();
        pauses.during("show the preview", () -> execute("candor.command.preview"));
        pauses.during("show the problems found", () -> execute("candor.command.problems"));
        pauses.during("show the board", () -> inTab(DossierViews.class).open("candor.rectification.board"));
        pauses.during("show the chart", () -> inTab(DossierViews.class).open("candor.rectification.chart"));
        pauses.during("unfold the navigator", () -> unfold((Tree) find("navigator.tree")));
        pauses.during("open the ledger", () -> inTab(Editors.class)
                .open(Place.stage(dossier, Literals.DOSSIER__PROBLEMS)));
        for (int i = 0; i < 5; i++) {
            int top = i * problems / 5;
            pauses.during("scroll", () -> table().setTopIndex(top));
        }
        for (int i = 8; i <= 10; i++) {
            int row = i;
            pauses.during("select a row", () -> select(row));
        }
        pauses.during("next column", () -> key(SWT.ARROW_RIGHT, 0, '\0'));
        pauses.during("type over a cell", () -> key('x', 0, 'x'));
        pauses.during("type on", () -> ((Text) display.getFocusControl()).insert("改过的问题"));
        pauses.during("leave the cell", () -> {
            Event event = new Event();
            event.detail = SWT.TRAVERSE_RETURN;
            display.getFocusControl().notifyListeners(SWT.Traverse, event);
        });
        pauses.during("undo", () -> execute("candor.command.undo"));
        pauses.during("redo", () -> execute("candor.command.redo"));
        int[] many = new int[PASTED];
        for (int i = 0; i < many.length; i++) {
            many[i] = i + 10;
        }
        pauses.during("select 200 rows", () -> select(many));
        pauses.during("fill down", () -> key('d', SWT.MOD1, '\4'));
        pauses.during("undo the fill", () -> execute("candor.command.undo"));
        pauses.during("paste 200 rows", () -> {
            StringBuilder lines = new StringBuilder("编号\t问题\n");
            for (int i = 0; i < PASTED; i++) {
                lines.append("新").append(i).append("\t贴入的问题").append(i).append('\n');
            }
            ClipboardText.put(display, lines.toString());
            table().setFocus();
            ClipboardTarget.of(table()).paste();
        });
        if (dossier.getProblems().size() != problems + PASTED) {
            throw new IllegalStateException(dossier.getProblems().size() + " problems after the paste");
        }
        pauses.during("undo the paste", () -> execute("candor.command.undo"));
        pauses.during("filter", () -> ((Text) find(LIST + "/filter")).setText("99"));
        pauses.during("filter off", () -> ((Text) find(LIST + "/filter")).setText(""));
        pauses.during("only one department", () -> choose((ToolItem) find(LIST + "/only"), "责任部门"));
        pauses.during("all again", () -> choose((ToolItem) find(LIST + "/only"), "全部显示"));
        pauses.during("group", () -> choose((ToolItem) find(LIST + "/group"), "责任部门"));
        pauses.during("group off", () -> choose((ToolItem) find(LIST + "/group"), "不分组"));
        pauses.during("sort", () -> table().getColumn(2).notifyListeners(SWT.Selection, new Event()));
        pauses.during("sort downwards", () -> table().getColumn(2).notifyListeners(SWT.Selection, new Event()));
        pauses.during("sort back", () -> table().getColumn(2).notifyListeners(SWT.Selection, new Event()));
        pauses.during("select all", () -> key('a', SWT.MOD1, '\1'));
        pauses.during("delete what is used", () -> {
            select(5);
            key(SWT.DEL, 0, SWT.DEL);
        });
        pauses.during("rather not", () -> ((Control) find("delete/usages")).getShell().close());
        pauses.during("delete a row", () -> {
            select(table().getItemCount() - 1);
            key(SWT.DEL, 0, SWT.DEL);
        });
        pauses.during("undo the deletion", () -> execute("candor.command.undo"));
        pauses.during("filter the navigator", () -> ((Text) find("navigator.filter")).setText("99"));
        pauses.during("navigator without filter", () -> ((Text) find("navigator.filter")).setText(""));
        pauses.during("back to the board", () -> inTab(DossierViews.class).open("candor.rectification.board"));
        pauses.during("move a card", () -> {
            Table cards = (Table) find("board.cards.NOT_STARTED");
            cards.setSelection(0);
            cards.notifyListeners(SWT.Selection, new Event());
            Event event = new Event();
            event.keyCode = SWT.ARROW_RIGHT;
            event.stateMask = SWT.MOD1;
            cards.notifyListeners(SWT.KeyDown, event);
        });
        pauses.during("back to the chart", () -> inTab(DossierViews.class).open("candor.rectification.chart"));
        pauses.during("save", () -> execute("candor.command.save"));
        pauses.during("hide the preview", () -> execute("candor.command.preview"));
        pauses.during("close", () -> execute("candor.command.closeDossier"));
    }

    private <T> T inTab(Class<T> type) {
        return ContextInjectionFactory.make(
                type, application.get(DossierTabs.class).of(session.get()).orElseThrow().getContext());
    }

    private void execute(String command) {
        IEclipseContext leaf = application.getActiveLeaf();
        leaf.get(EHandlerService.class)
                .executeHandler(leaf.get(ECommandService.class).createCommand(command, null));
    }

    private Table table() {
        return (Table) find(LIST + "/table");
    }

    private void select(int... rows) {
        table().setFocus();
        table().setSelection(rows);
        Event event = new Event();
        event.item = table().getItem(rows[0]);
        table().notifyListeners(SWT.Selection, event);
    }

    private void key(int code, int mask, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        event.character = character;
        table().notifyListeners(SWT.KeyDown, event);
    }

    private static void unfold(Tree tree) {
        tree.getItems()[tree.getItemCount() - 1].setExpanded(true);
    }

    /** Chooses from the menu of a button, and of the menu that this opens its first entry. */
    private static void choose(ToolItem item, String label) {
        Menu menu = (Menu) item.getData();
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem entry : menu.getItems()) {
            if (entry.getText().startsWith(label) && entry.getMenu() != null) {
                entry.getMenu().notifyListeners(SWT.Show, new Event());
                entry.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
            } else if (entry.getText().startsWith(label)) {
                entry.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    private Widget find(String id) {
        for (Shell shell : display.getShells()) {
            Widget found = find(shell, id);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("no " + id);
    }

    private static Widget find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            if (id.equals(child.getData("candor.id"))) {
                return child;
            }
            if (child instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    if (id.equals(item.getData("candor.id"))) {
                        return item;
                    }
                }
            }
            Widget found = child instanceof Composite composite ? find(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
