// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FormKit;
import candor.forms.ListAct;
import candor.forms.LiteralText;
import candor.forms.text.FormTexts;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Above a list: what it is called, how many rows it has, a filter, and the buttons for its rows. */
final class ListBar {
    /** The least number of rows at which a filter is offered. */
    private static final int FILTER_FROM = 8;

    private static final int FILTER_WIDTH = 160;

    private static final int FILTER_LEAST = 72;

    private final FieldContext context;
    private final ListEdits edits;
    private final Composite bar;
    private final Label count;
    private final Text filter;
    private final ToolBar tools;
    private Composite acts;
    private String counted = "";
    private String brief = "";

    ListBar(Composite parent, FieldContext context, ListEdits edits, Consumer<String> filtered) {
        this.context = context;
        this.edits = edits;
        FormKit kit = context.kit();
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = FormKit.GRID;
        bar.setLayout(layout);
        Label title = new Label(bar, SWT.NONE);
        title.setText(LiteralText.of(context.label()));
        title.setFont(context.place().heads() ? kit.headingFont() : kit.boldFont());
        title.setForeground(kit.color(kit.colors().text()));
        FormKit.identify(title, context.id() + "/label");
        count = new Label(bar, SWT.NONE);
        count.setForeground(kit.color(kit.colors().secondary()));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FormKit.identify(count, context.id() + "/count");
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(FormTexts.get("list.filter"));
        context.identify(filter, "filter");
        GridData place = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        place.widthHint = FILTER_WIDTH;
        filter.setLayoutData(place);
        filter.addListener(SWT.Modify, event -> filtered.accept(filter.getText()));
        tools = new ToolBar(bar, SWT.FLAT | SWT.HORIZONTAL);
        FormKit.name(tools, context.label());
        bar.addListener(SWT.Resize, event -> fit());
    }

    /** Gives the filter what the words and buttons leave; of these nothing is cut: where there is too little, how many rows there are is but a number. */
    private void fit() {
        count.setText(counted);
        boolean tight = filter.isVisible() && bar.getClientArea().width - others() < FILTER_LEAST;
        count.setText(tight ? brief : counted);
        count.setToolTipText(tight ? counted : null);
        int room = Math.clamp(bar.getClientArea().width - others(), FILTER_LEAST, FILTER_WIDTH);
        GridData place = (GridData) filter.getLayoutData();
        int trim = filter.computeSize(room, SWT.DEFAULT).x - room;
        if (place.widthHint != room - trim || tight) {
            place.widthHint = room - trim;
            bar.layout(new Control[] {filter, count});
        }
    }

    /** What all but the filter need on its line, in points. */
    private int others() {
        int others = 0;
        for (Control child : bar.getChildren()) {
            if (child != filter && child != acts) {
                others += child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + FormKit.GRID;
            }
        }
        return others;
    }

    Control control() {
        return bar;
    }

    Text filter() {
        return filter;
    }

    /** Whether there are so many rows that a filter is offered. */
    boolean isFilterOffered() {
        return filter.isVisible() || !((GridData) filter.getLayoutData()).exclude;
    }

    /** A button with an icon of this name; message {@code list.<name>} is its tool tip. */
    ToolItem button(String name, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(context.kit().icon(name, context.kit().colors().text()));
        item.setToolTipText(FormTexts.get("list." + name));
        item.addListener(SWT.Selection, event -> action.run());
        FormKit.identify(item, context.id() + "/" + name);
        return item;
    }

    /** A button with the words of an act, below the icons, in as many lines as they need; the tabulator reaches it. */
    Button button(ListAct act, Runnable action) {
        if (acts == null) {
            acts = new Composite(bar, SWT.NONE);
            RowLayout row = new RowLayout(SWT.HORIZONTAL);
            row.marginLeft = 0;
            row.marginRight = 0;
            row.spacing = FormKit.GRID;
            acts.setLayout(row);
            acts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        }
        Button button = new Button(acts, SWT.PUSH);
        button.setText(LiteralText.of(act.label()));
        button.setToolTipText(LiteralText.of(act.tip()));
        button.addListener(SWT.Selection, event -> action.run());
        FormKit.identify(button, context.id() + "/" + act.id());
        return button;
    }

    /** Asks which class of object is to be added, where there are several. */
    void chooseOffer(ToolItem below, Consumer<EObject> chosen) {
        List<EObject> offers = edits.offers();
        if (offers.size() == 1) {
            chosen.accept(offers.getFirst());
        } else if (!offers.isEmpty()) {
            Menu menu = new Menu(tools);
            for (EObject offer : offers) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(LiteralText.of(edits.typeName(offer)));
                item.addListener(SWT.Selection, event -> chosen.accept(offer));
            }
            Rectangle bounds = below.getBounds();
            Point corner = tools.toDisplay(bounds.x, bounds.y + bounds.height);
            menu.setLocation(corner);
            menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        }
    }

    /** Shows how many rows there are. True where that changed the layout. */
    boolean show(int shown, int total) {
        counted = shown == total ? FormTexts.get("list.count", total) : FormTexts.get("list.filtered", shown, total);
        brief = shown == total ? Integer.toString(total) : shown + "/" + total;
        count.setText(counted);
        boolean needed = total >= FILTER_FROM || !filter.getText().isEmpty();
        GridData place = (GridData) filter.getLayoutData();
        if (place.exclude == needed) {
            place.exclude = !needed;
            filter.setVisible(needed);
            bar.layout();
            fit();
            return true;
        }
        fit();
        return false;
    }
}
