// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.FieldContext;
import candor.forms.FormHints;
import candor.forms.format.Formats;
import candor.forms.internal.Widths;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * Gives every column what its content needs: figures, days and literals their own width, texts and names the rest in
 * shares. Once a person has dragged a column, all keep their widths, also the next time.
 */
final class FittedColumns {
    private static final int PADDING = 24;

    /** Chinese characters that a name, and that a text of several lines, needs at least. */
    private static final int NAME = 7;

    private static final int TEXT = 12;

    /** What a column of names gets, by its content: so many Chinese characters at least and at most. */
    private static final int LEAST = 3;

    private static final int MOST = 16;

    /** The number of rows that are measured for that. */
    private static final int SAMPLE = 100;

    private static final String MEMORY = "widths";

    private final Table table;
    private final FieldContext context;
    private final int[] needed;
    private final int[] shares;
    private boolean dragged;
    private boolean setting;

    /** Keeps the widths of a table right from now on. */
    static void manage(RowsTable rows, FieldContext context) {
        FittedColumns widths = new FittedColumns(rows, context);
        rows.table().addListener(SWT.Resize, event -> widths.distribute());
        widths.distribute();
    }

    private FittedColumns(RowsTable rows, FieldContext context) {
        this.table = rows.table();
        this.context = context;
        List<EStructuralFeature> columns = rows.columns();
        this.needed = new int[columns.size() + 1];
        this.shares = new int[columns.size() + 1];
        needed[0] = Widths.figures(table, 4) + PADDING;
        for (int index = 1; index < needed.length; index++) {
            EStructuralFeature feature = columns.get(index - 1);
            shares[index] = share(feature);
            int head = Widths.of(table, table.getColumn(index).getText()) + PADDING;
            needed[index] = Math.max(head, content(feature) + PADDING);
        }
        rows.model().refresh();
        follow(rows);
        recall();
        for (int index = 0; index < needed.length; index++) {
            table.getColumn(index).addListener(SWT.Resize, event -> dragged());
        }
    }

    /** Names and short texts get the width of the longest among the first rows, within bounds. */
    private void follow(RowsTable rows) {
        int least = Widths.characters(table, LEAST);
        int most = Widths.characters(table, MOST);
        List<EObject> seen = rows.model().rows().stream().limit(SAMPLE).toList();
        for (int index = 1; index < needed.length && !seen.isEmpty(); index++) {
            EStructuralFeature feature = rows.columns().get(index - 1);
            if (shares[index] == 1) {
                // A Chinese character is twice as wide as a letter; the longest by that measure is measured in points.
                String longest = seen.stream()
                        .map(row -> rows.text(row, feature))
                        .max(Comparator.comparingInt(FittedColumns::weight))
                        .orElse("");
                int head = Widths.of(table, table.getColumn(index).getText());
                int wide = Math.clamp(Widths.of(table, longest), least, most);
                needed[index] = Math.max(head, wide) + PADDING;
            }
        }
    }

    private static int weight(String text) {
        return text.chars().map(character -> character < 0x2E80 ? 1 : 2).sum();
    }

    /** The widths a person gave the columns the last time. */
    private void recall() {
        String[] widths = context.kit()
                .services()
                .memory()
                .get(context.id(MEMORY))
                .orElse("")
                .split(",");
        if (widths.length == needed.length && Arrays.stream(widths).allMatch(width -> width.matches("[1-9]\\d{0,3}"))) {
            setting = true;
            for (int index = 0; index < widths.length; index++) {
                table.getColumn(index).setWidth(Integer.parseInt(widths[index]));
            }
            setting = false;
            dragged = true;
        }
    }

    private void dragged() {
        if (!setting) {
            dragged = true;
            String widths = Arrays.stream(table.getColumns())
                    .map(column -> Integer.toString(column.getWidth()))
                    .collect(Collectors.joining(","));
            context.kit().services().memory().put(context.id(MEMORY), widths);
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
