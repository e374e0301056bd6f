// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FormHints;
import candor.forms.Widths;
import candor.forms.format.Formats;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Table;

/**
 * What the columns of a table need by their content: figures, days and literals their own width; names and texts a least one, by the rows that
 * are there, and a share of the room that is left.
 */
final class ColumnNeeds {
    private static final int PADDING = 24;

    /** Chinese characters that a name, and that a text of several lines, needs at least. */
    private static final int NAME = 7;

    private static final int TEXT = 12;

    /** What a column of names gets, by its content: so many Chinese characters at least and at most. */
    private static final int LEAST = 3;

    private static final int MOST = 16;

    /** The number of rows that are measured for that. */
    private static final int SAMPLE = 100;

    private final Table table;
    private final FieldContext context;
    private final int[] widths;
    private final int[] shares;

    ColumnNeeds(RowsTable rows, FieldContext context) {
        this.table = rows.table();
        this.context = context;
        widths = new int[table.getColumnCount()];
        shares = new int[widths.length];
        widths[0] = Widths.figures(table, 4) + PADDING;
        for (int index = 1; index < widths.length; index++) {
            EStructuralFeature feature = rows.column(index);
            shares[index] = feature == null ? 1 : share(feature);
            int head = Widths.of(table, table.getColumn(index).getText()) + PADDING;
            widths[index] = feature == null ? head : Math.max(head, content(feature) + PADDING);
        }
        rows.model().refresh();
        follow(rows);
    }

    /** The width of each column, in pixels. */
    int[] widths() {
        return widths;
    }

    /** How many parts of the room that is left each column takes. */
    int[] shares() {
        return shares;
    }

    /** Names and short texts get the width of the longest among the first rows, within bounds. */
    private void follow(RowsTable rows) {
        int least = Widths.characters(table, LEAST);
        int most = Widths.characters(table, MOST);
        List<EObject> seen = rows.model().rows().stream().limit(SAMPLE).toList();
        for (int index = 1; index < widths.length && !seen.isEmpty(); index++) {
            int column = index;
            if (shares[index] == 1) {
                String longest = seen.stream()
                        .map(row -> rows.text(row, column))
                        .max(Comparator.comparingInt(Widths::weight))
                        .orElse("");
                int head = Widths.of(table, table.getColumn(index).getText());
                int wide = Math.clamp(Widths.of(table, longest), least, most);
                widths[index] = Math.max(head, wide) + PADDING;
            }
        }
    }

    /** How much of the room left over the column takes, against the others. */
    private static int share(EStructuralFeature feature) {
        if (FormHints.of(feature).lines() > 1) {
            return 3;
        }
        boolean open = feature.isMany() || !(feature instanceof EAttribute) || isText(feature);
        return open ? 1 : 0;
    }

    private int content(EStructuralFeature feature) {
        if (share(feature) > 0) {
            return Widths.characters(table, share(feature) > 1 ? TEXT : NAME);
        }
        if (feature.getEType() instanceof EEnum type) {
            return type.getELiterals().stream()
                    .mapToInt(literal ->
                            Widths.of(table, context.kit().labels().literal(context.near(), feature, literal)))
                    .max()
                    .orElse(0);
        }
        EAttribute attribute = (EAttribute) feature;
        return Formats.isBoolean(attribute)
                ? 0
                : Widths.figures(table, Formats.of(attribute).columns());
    }

    private static boolean isText(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && Formats.isText(attribute);
    }
}
