// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.rectification.ui.RectificationTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * One column of the board: its name and how many lie in it, and below them the cards, which are made when they come into view. Without cards it is
 * narrow; with some it is never so narrow that how late they are cannot be read.
 */
final class StateColumn {

    private static final int NARROW = FormKit.GRID * 8;
    private static final int WIDE = FormKit.GRID * 16;

    private final BoardState state;
    private final Label heading;
    private final Table table;
    private final Consumer<StateColumn> chosen;
    private List<Card> cards = List.of();

    /**
     * @param headings the row of the names
     * @param below the row of what lies below them
     * @param chosen told when cards of the column are selected
     */
    StateColumn(
            Composite headings, Composite below, BoardState state, FormColors colors, Consumer<StateColumn> chosen) {
        this.state = state;
        this.chosen = chosen;
        heading = new Label(headings, SWT.WRAP);
        heading.setForeground(new Color(state == BoardState.OVERDUE ? colors.error() : colors.text()));
        FormKit.identify(heading, "board.heading." + state);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.END)
                .grab(true, false)
                .hint(NARROW, SWT.DEFAULT)
                .applyTo(heading);
        table = new Table(below, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setBackground(new Color(colors.surface()));
        FormKit.identify(table, "board.cards." + state);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(NARROW, FormKit.GRID * 20)
                .applyTo(table);
        TableColumn column = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.SetData, this::fill);
        HoverTip.install(table, this::tip);
        table.addListener(SWT.Selection, event -> chosen.accept(this));
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = heading.getText();
                }
            }
        });
        CardPainter.install(table, colors);
    }

    BoardState state() {
        return state;
    }

    Table table() {
        return table;
    }

    /** Shows other cards; those selected stay selected where they still are here. */
    void show(List<Card> shown) {
        List<Card> selected = selection();
        cards = List.copyOf(shown);
        heading.setText(RectificationTexts.get("board.heading." + state, cards.size()));
        int least = cards.isEmpty() ? NARROW : WIDE;
        ((GridData) heading.getLayoutData()).widthHint = least;
        ((GridData) table.getLayoutData()).widthHint = least;
        table.setItemCount(cards.size());
        table.clearAll();
        select(selected);
    }

    /** The cards that are selected, from above. */
    List<Card> selection() {
        List<Card> selected = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < cards.size()) {
                selected.add(cards.get(index));
            }
        }
        return selected;
    }

    /** Selects the cards of the same problems. False where none lies here. */
    boolean select(List<Card> wanted) {
        int[] places = IntStream.range(0, cards.size())
                .filter(index -> wanted.stream()
                        .anyMatch(card -> card.problem() == cards.get(index).problem()))
                .toArray();
        table.setSelection(places);
        return places.length > 0;
    }

    /** Takes the keyboard, and selects the first card where none is. */
    void focus() {
        table.setFocus();
        if (table.getSelectionCount() == 0 && !cards.isEmpty()) {
            table.setSelection(0);
            chosen.accept(this);
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index >= 0 && index < cards.size()) {
            Card card = cards.get(index);
            item.setData(card);
            // For screen readers; the painter draws the card.
            item.setText(card.summary() + "　" + card.detail());
        }
    }

    private String tip(Point at) {
        TableItem item = table.getItem(at);
        return item != null && item.getData() instanceof Card card ? card.summary() + "\n" + card.detail() : null;
    }
}
