// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A matrix with what belongs to it: a sentence and buttons above, a legend below. */
public final class MatrixPane {

    private static final int GRID = FormKit.GRID;

    private final String id;
    private final Composite area;
    private final Composite top;
    private final Label summary;
    private final Matrix matrix;
    private final MatrixLegend legend;

    /**
     * @param id of the whole; its parts are {@code id.matrix}, {@code id.summary}, {@code id.legend}
     * @param name of the matrix for readers of the screen
     */
    public MatrixPane(Composite parent, FormColors colors, String id, String name) {
        this.id = id;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(new Color(colors.surface()));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2 * GRID, GRID).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        summary = new Label(top, SWT.WRAP);
        FormKit.identify(summary, id + ".summary");
        summary.setForeground(new Color(colors.text()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        matrix = new Matrix(area, colors);
        FormKit.identify(matrix, id + ".matrix");
        FormKit.name(matrix, name);
        GridDataFactory.fillDefaults().grab(true, true).indent(GRID, 0).applyTo(matrix);
        legend = new MatrixLegend(area, colors);
        FormKit.identify(legend, id + ".legend");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
    }

    /** Adds a button to the right of the sentence. */
    public Button button(String name, String text, Runnable pressed) {
        Button button = new Button(top, SWT.PUSH);
        button.setText(LiteralText.of(text));
        FormKit.identify(button, id + "." + name);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridLayoutFactory.fillDefaults()
                .numColumns(top.getChildren().length)
                .margins(2 * GRID, GRID)
                .applyTo(top);
        return button;
    }

    /** Shows what is in the matrix now. */
    public void show(MatrixData data, List<MatrixLegend.Entry> entries, String sentence) {
        matrix.show(data);
        legend.show(entries);
        summary.setText(LiteralText.of(sentence));
        top.layout(new Control[] {summary});
    }

    /** The outermost widget. */
    public Control control() {
        return area;
    }

    /** The matrix itself: selection (Selection), Enter (DefaultSelection) and Space (Verify) are events of its own. */
    public Matrix matrix() {
        return matrix;
    }
}
