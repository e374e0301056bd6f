// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.Facet;
import candor.forms.FieldContext;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.forms.format.Formats;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Below the bar of a list: by what the rows are filtered and put into groups, and in words which of them are shown now. */
final class FacetMenu {
    private static final String GROUP = "group";

    private final FieldContext context;
    private final RowsTable rows;
    private final Runnable changed;
    private final List<Facet> facets = new ArrayList<>();
    private final Composite line;
    private final Link shown;

    /** @param changed shows the rows as the model now has them */
    FacetMenu(Composite parent, FieldContext context, RowsTable rows, Runnable changed) {
        this.context = context;
        this.rows = rows;
        this.changed = changed;
        rows.columns().features().stream()
                .filter(FacetMenu::hasFewValues)
                .map(this::of)
                .forEach(facets::add);
        facets.addAll(context.kit().services().facets((EReference) context.feature()));
        line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolBar tools = new ToolBar(line, SWT.FLAT);
        FormKit.name(tools, FormTexts.get("facet.tools", context.label()));
        button(tools, "only", this::fillOnly);
        button(tools, GROUP, this::fillGroup);
        shown = new Link(line, SWT.NONE);
        shown.setForeground(context.kit().color(context.kit().colors().secondary()));
        shown.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        shown.addListener(SWT.Selection, event -> showAll());
        FormKit.identify(shown, context.id("shown"));
        context.kit()
                .services()
                .memory()
                .get(context.id(GROUP))
                .flatMap(this::facet)
                .ifPresent(rows.model()::group);
        say();
    }

    /** The line with the menus. */
    Composite control() {
        return line;
    }

    /** Shows the menus where the list has so many rows that a filter is offered. True where that changed the layout. */
    boolean show(boolean offered) {
        return Visibility.set(
                line,
                !facets.isEmpty() && (offered || isRestricted() || rows.model().grouping() != null));
    }

    /** Shows all rows again. */
    void showAll() {
        if (isRestricted()) {
            rows.model().showAll();
            say();
            changed.run();
        }
    }

    private boolean isRestricted() {
        return facets.stream().anyMatch(facet -> !rows.model().chosen(facet).isEmpty());
    }

    /** Whether a column is worth choosing from: one of a list of things, not free words, figures or days. */
    private static boolean hasFewValues(EStructuralFeature column) {
        return column instanceof EReference reference
                ? !reference.isContainment() && !reference.isMany()
                : column.getEType() instanceof EEnum || Formats.isBoolean((EAttribute) column);
    }

    private Facet of(EStructuralFeature column) {
        return Facet.of(column.getName(), context.kit().labels().feature(context.near(), column), row -> {
            String text = rows.text(row, column);
            return text.isEmpty() ? List.of() : List.of(text);
        });
    }

    private Optional<Facet> facet(String id) {
        return facets.stream().filter(facet -> facet.id().equals(id)).findFirst();
    }

    private void button(ToolBar tools, String name, Consumer<Menu> filled) {
        ToolItem item = new ToolItem(tools, SWT.DROP_DOWN);
        item.setText(FormTexts.get("facet." + name));
        item.setToolTipText(FormTexts.get("facet." + name + ".tip"));
        Menu menu = new Menu(tools);
        fillOnShow(menu, filled);
        item.setData(menu);
        // A popup menu belongs to the window and would outlive the list.
        tools.addListener(SWT.Dispose, event -> menu.dispose());
        item.addListener(SWT.Selection, event -> {
            Rectangle bounds = item.getBounds();
            menu.setLocation(tools.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.setVisible(true);
        });
        FormKit.identify(item, context.id(name));
    }

    private static void fillOnShow(Menu menu, Consumer<Menu> filled) {
        menu.addMenuListener(MenuListener.menuShownAdapter(event -> {
            for (MenuItem old : menu.getItems()) {
                old.dispose();
            }
            filled.accept(menu);
        }));
    }

    private void fillOnly(Menu menu) {
        for (Facet facet : facets) {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(LiteralText.of(facet.label()));
            Menu values = new Menu(menu);
            item.setMenu(values);
            fillOnShow(values, submenu -> fillValues(submenu, facet));
        }
        if (isRestricted()) {
            item(menu, SWT.PUSH, FormTexts.get("facet.all"), false, this::showAll);
        }
    }

    private void fillValues(Menu menu, Facet facet) {
        Set<String> chosen = rows.model().chosen(facet);
        for (Map.Entry<String, Integer> word : rows.model().words(facet).entrySet()) {
            String text = FormTexts.get("facet.heading", name(word.getKey()), word.getValue());
            item(menu, SWT.CHECK, text, chosen.contains(word.getKey()), () -> toggle(facet, word.getKey()));
        }
    }

    private void toggle(Facet facet, String word) {
        Set<String> chosen = new LinkedHashSet<>(rows.model().chosen(facet));
        if (!chosen.remove(word)) {
            chosen.add(word);
        }
        rows.model().choose(facet, chosen);
        say();
        changed.run();
    }

    private void fillGroup(Menu menu) {
        Facet now = rows.model().grouping();
        item(menu, SWT.CHECK, FormTexts.get("facet.none"), now == null, () -> group(null));
        facets.forEach(facet -> item(menu, SWT.CHECK, facet.label(), now == facet, () -> group(facet)));
    }

    private void group(Facet by) {
        if (by != rows.model().grouping()) {
            rows.model().group(by);
            context.kit().services().memory().put(context.id(GROUP), by == null ? "" : by.id());
            say();
            changed.run();
        }
    }

    private static void item(Menu menu, int style, String text, boolean selected, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(LiteralText.of(text));
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> action.run());
    }

    /** Says in words what is shown, so that nobody takes a part for the whole. */
    private void say() {
        List<String> words = new ArrayList<>();
        for (Facet facet : facets) {
            Set<String> chosen = rows.model().chosen(facet);
            if (!chosen.isEmpty()) {
                String values = FormTexts.list(
                        chosen.stream().map(FacetMenu::name).sorted().toList());
                words.add(FormTexts.get("facet.chosen", facet.label(), values));
            }
        }
        Facet grouping = rows.model().grouping();
        String groups = grouping == null ? "" : FormTexts.get("facet.grouped", grouping.label());
        String only = words.isEmpty() ? "" : FormTexts.get("facet.shown", FormTexts.list(words));
        shown.setText(LiteralText.of(groups + only));
        line.layout();
    }

    private static String name(String word) {
        return word.isEmpty() ? FormTexts.get("facet.nothing") : word;
    }
}
