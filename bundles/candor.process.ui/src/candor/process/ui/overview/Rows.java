// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Tiles below each other or side by side, in as many lines as they need; while there are none, a sentence and, where there is one, the first step. */
final class Rows {

    private static final int GAP = 2;

    private final Composite box;
    private final Look look;
    private final String id;
    private final boolean grows;
    private final int columns;
    private final List<Tile> tiles = new ArrayList<>();
    private Empty shown;

    /**
     * One fact.
     *
     * @param open what leads to its place
     */
    record Row(Face face, Runnable open) {}

    /**
     * What to say where there is nothing.
     *
     * @param action the first step, in words; empty where there is none
     */
    record Empty(String text, String action, Runnable step) {

        boolean says(Empty other) {
            return other != null && text.equals(other.text) && action.equals(other.action);
        }
    }

    /**
     * @param id of the tiles, followed by their number
     * @param columns side by side at most
     * @param grows whether the tiles take the height there is
     */
    Rows(Composite parent, Look look, String id, int columns, boolean grows) {
        this.look = look;
        this.id = id;
        this.grows = grows;
        this.columns = columns;
        box = new Composite(parent, SWT.NONE);
        box.setBackground(look.color(look.colors().surface()));
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .equalWidth(true)
                .spacing(GAP, 2)
                .applyTo(box);
    }

    Composite control() {
        return box;
    }

    /** Puts as many side by side as are read whole in this width, as evenly over the lines as can be. */
    void fit(int width) {
        int widest = tiles.stream()
                .mapToInt(tile -> tile.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .max()
                .orElse(1);
        int most = Math.clamp((width + GAP) / (widest + GAP), 1, columns);
        int lines = (columns + most - 1) / most;
        ((GridLayout) box.getLayout()).numColumns = (columns + lines - 1) / lines;
    }

    /** Shows these; makes new widgets only where there are more or fewer than before. */
    void show(List<Row> rows, Empty empty) {
        if (rows.isEmpty()) {
            if (!tiles.isEmpty() || !empty.says(shown)) {
                clear();
                shown = empty;
                say(empty);
            }
        } else if (rows.size() == tiles.size()) {
            for (int i = 0; i < rows.size(); i++) {
                tiles.get(i).show(rows.get(i).face(), rows.get(i).open());
            }
        } else {
            int focus = focused();
            clear();
            rows.forEach(this::add);
            if (focus >= 0) {
                tiles.get(Math.min(focus, tiles.size() - 1)).control().setFocus();
            }
        }
    }

    private void clear() {
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        tiles.clear();
        shown = null;
        box.requestLayout();
    }

    private int focused() {
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i).control().isFocusControl()) {
                return i;
            }
        }
        return -1;
    }

    private void add(Row row) {
        Tile tile = new Tile(box, id + "." + tiles.size(), look, row.face(), row.open());
        GridDataFactory.fillDefaults().grab(true, grows).applyTo(tile.control());
        tiles.add(tile);
    }

    private void say(Empty empty) {
        Label label = new Label(box, SWT.WRAP);
        label.setText(LiteralText.of(empty.text()));
        label.setForeground(look.color(look.colors().secondary()));
        label.setBackground(box.getBackground());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .indent(GAP, GAP)
                .applyTo(label);
        if (!empty.action().isEmpty()) {
            link(box, look, id + ".first", empty.action(), empty.step());
        }
    }

    /** A link that stands alone. */
    static Link link(Composite parent, Look look, String id, String text, Runnable step) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(LiteralText.link(text));
        link.setLinkForeground(look.color(look.colors().accent()));
        link.setBackground(parent.getBackground());
        FormKit.identify(link, id);
        link.addListener(SWT.Selection, event -> step.run());
        GridDataFactory.swtDefaults().indent(GAP, GAP).applyTo(link);
        return link;
    }
}
