// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FormHints;
import candor.forms.format.Formats;
import candor.forms.internal.Widths;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * Gives every column what its content needs: figures, days and literals their own width, texts and names the rest in
 * shares. Once a person has dragged a column, all keep their widths.
 */
final class FittedColumns {
    private static final int PADDING = 24;

    /** Chinese characters that a name, and that a text of several lines, needs at least. */
    private static final int NAME = 7;

    private static final int TEXT = 12;

    private final Table table;
    private final int[] needed;
    private final int[] shares;
    private boolean dragged;
    private boolean setting;

    /** @param columns of the table behind its first, which has the numbers */
    static void manage(Table table, List<EStructuralFeature> columns, FieldContext context) {
        FittedColumns widths = new FittedColumns(table, columns, context);
        table.addListener(SWT.Resize, event -> widths.distribute());
        widths.distribute();
    }

    private FittedColumns(Table table, List<EStructuralFeature> columns, FieldContext context) {
        this.table = table;
        this.needed = new int[columns.size() + 1];
        this.shares = new int[columns.size() + 1];
        needed[0] = Widths.figures(table, 4) + PADDING;
        for (int index = 1; index < needed.length; index++) {
            EStructuralFeature feature = columns.get(index - 1);
            shares[index] = share(feature);
            int head = Widths.of(table, table.getColumn(index).getText()) + PADDING;
            needed[index] = Math.max(head, content(feature, context) + PADDING);
        }
        for (int index = 0; index < needed.length; index++) {
            table.getColumn(index).addListener(SWT.Resize, event -> dragged |= !setting);
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

    private int content(EStructuralFeature feature, FieldContext context) {
        if (share(feature) > 0) {
            return Widths.characters(table, share(feature) > 1 ? TEXT : NAME);
        }
        if (feature.getEType() instanceof EEnum type) {
            return type.getELiterals().stream()
                    .mapToInt(literal ->
                            Widths.of(table, context.kit().labels().literal(context.object(), feature, literal)))
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

    private void distribute() {
        if (dragged || table.getClientArea().width == 0) {
            return;
        }
        int left =
                Math.max(0, table.getClientArea().width - IntStream.of(needed).sum());
        int parts = IntStream.of(shares).sum();
        setting = true;
        for (int index = 0; index < needed.length; index++) {
            table.getColumn(index).setWidth(needed[index] + (parts == 0 ? 0 : left * shares[index] / parts));
        }
        setting = false;
    }
}
