// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Finding;
import candor.core.rules.QuickFix;
import candor.core.rules.RuleService;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.workbench.WorkbenchTexts;
import candor.workbench.findings.SeverityIcons;
import candor.workbench.theme.Themes;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;

/** All findings of a dossier, to be worked off one after the other. */
public final class ProblemsPart implements Problems.View {

    private final Problems problems;
    private final ProblemActions actions;
    private final RuleService rules;
    private final ViewUpdates updates;
    private ProblemsBar bar;
    private ProblemsTree list;
    private Composite pages;
    private Link empty;
    private ToolItem fix;
    private ToolItem copy;

    @Inject
    public ProblemsPart(Problems problems, ProblemActions actions, ViewUpdates updates, RuleService rules) {
        this.problems = problems;
        this.actions = actions;
        this.updates = updates;
        this.rules = rules;
    }

    @PostConstruct
    void create(Composite parent, Themes themes) {
        SeverityIcons signs = new SeverityIcons(parent.getDisplay(), themes);
        parent.addListener(SWT.Dispose, event -> signs.dispose());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new ProblemsBar(parent, problems, signs);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        fix = bar.button("problems.fix", "fix", WorkbenchTexts.get("problems.fix.tip"), this::fix);
        bar.button("problems.previous", "up", WorkbenchTexts.get("problems.previous.tip"), () -> actions.step(-1));
        bar.button("problems.next", "down", WorkbenchTexts.get("problems.next.tip"), () -> actions.step(1));
        copy = bar.button("problems.copy", "copy", WorkbenchTexts.get("problems.copy.tip"), this::copy);
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        list = new ProblemsTree(pages, problems.texts(), signs);
        list.tree().addListener(SWT.Selection, event -> selected());
        list.tree().addListener(SWT.DefaultSelection, event -> go());
        contextMenu();
        empty = empty();
        problems.addView(this);
        // Names of places may have been edited, which changes no finding.
        updates.followInPauses(parent, list::update);
        updates.onTheme(parent, this::paint);
        show();
        problems.current().ifPresent(list::reveal);
    }

    private Link empty() {
        Composite page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(16, 12).applyTo(page);
        Link link = new Link(page, SWT.WRAP);
        link.addListener(SWT.Selection, event -> bar.reset());
        FormKit.identify(link, "problems.empty");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        return link;
    }

    @Override
    public void moved(Finding current) {
        if (!list.selection().equals(List.of(current))) {
            list.reveal(current);
            enable();
        }
    }

    @Override
    public void changed() {
        boolean selected = !list.selection().isEmpty();
        show();
        if (selected && list.selection().isEmpty()) {
            // The selected finding has been mended; the one after it is selected instead.
            problems.successor().ifPresent(problems::select);
        }
    }

    private void show() {
        List<ProblemGroup> groups = problems.groups();
        list.show(groups);
        bar.show();
        int total = problems.counts().total();
        empty.setText(LiteralText.of(nothingShown(total)));
        ((StackLayout) pages.getLayout()).topControl = groups.isEmpty() ? empty.getParent() : list.control();
        pages.layout();
        enable();
    }

    /** Why the list is empty. */
    private String nothingShown(int total) {
        if (!problems.isComplete()) {
            return WorkbenchTexts.get("problems.checking");
        }
        return total == 0
                ? WorkbenchTexts.get("problems.none", rules.rules().size())
                : WorkbenchTexts.get("problems.filtered", total);
    }

    private void selected() {
        List<Finding> selection = list.selection();
        if (selection.size() == 1) {
            problems.select(selection.getFirst());
        }
        enable();
    }

    private void enable() {
        List<Finding> selection = list.selection();
        fix.setEnabled(!fixes(selection).isEmpty());
        copy.setEnabled(!selection.isEmpty());
    }

    private static List<QuickFix> fixes(List<Finding> selection) {
        return selection.size() == 1 ? selection.getFirst().fixes() : List.of();
    }

    private void go() {
        list.selection().stream().findFirst().ifPresent(actions::go);
    }

    /** Runs the quick fix of the selected finding; of several, the person chooses one in a menu. */
    private void fix() {
        List<Finding> selection = list.selection();
        List<QuickFix> offers = fixes(selection);
        if (offers.size() == 1) {
            actions.fix(selection.getFirst(), offers.getFirst());
        } else if (!offers.isEmpty()) {
            Menu menu = new Menu(list.tree());
            offers.forEach(offer ->
                    entry(menu, offer.label().in(Locale.getDefault()), () -> actions.fix(selection.getFirst(), offer)));
            menu.setLocation(list.tree().getDisplay().getCursorLocation());
            menu.setVisible(true);
        }
    }

    /** Puts the selected findings on the clipboard. */
    void copy() {
        if (!list.selection().isEmpty()) {
            actions.copy(list.selection());
        }
    }

    private void contextMenu() {
        Menu menu = new Menu(list.tree());
        list.tree().setMenu(menu);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            List<Finding> selection = list.selection();
            entry(menu, WorkbenchTexts.get("problems.go"), this::go).setEnabled(!selection.isEmpty());
            for (QuickFix offer : fixes(selection)) {
                entry(menu, offer.label().in(Locale.getDefault()), () -> actions.fix(selection.getFirst(), offer));
            }
            FormKit.identify(new MenuItem(menu, SWT.SEPARATOR), "problems.menu.separator");
            entry(menu, WorkbenchTexts.get("problems.copy"), this::copy).setEnabled(!selection.isEmpty());
        });
    }

    private static MenuItem entry(Menu menu, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(LiteralText.of(label));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** The signs have the colours of the theme. */
    private void paint() {
        bar.show();
        list.update();
    }

    @Focus
    void focus() {
        if (problems.groups().isEmpty()) {
            bar.focusFilter();
        } else {
            list.tree().setFocus();
        }
    }

    @PreDestroy
    void close() {
        problems.removeView(this);
        problems.filter("");
    }
}
