// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import candor.criticism.conduct.CriticismEdits;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.matrix.Matrix;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.query.CriticismCoverage.Pair;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The matrix of criticism with its heading, and what a person does in it: Enter opens a criticism, Space notes that it was said. */
final class CriticismBoard {

    private static final int GRID = FormKit.GRID;

    private final Dossier dossier;
    private final CriticismEdits edits;
    private final Consumer<Command> run;
    private final Consumer<Criticism> open;
    private final Composite area;
    private final Label summary;
    private final Matrix matrix;
    private PairMatrix pairs;

    /**
     * @param run executes a command as one step of undo
     * @param open shows the form of a criticism
     * @param selected learns which criticisms are selected
     */
    CriticismBoard(
            Composite parent,
            Dossier dossier,
            FormColors colors,
            CriticismEdits edits,
            Consumer<Command> run,
            Consumer<Criticism> open,
            Consumer<List<Criticism>> selected) {
        this.dossier = dossier;
        this.edits = edits;
        this.run = run;
        this.open = open;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(new Color(colors.surface()));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        FormKit.identify(summary, "criticism.summary");
        summary.setForeground(new Color(colors.text()));
        GridDataFactory.fillDefaults().grab(true, false).indent(2 * GRID, GRID).applyTo(summary);
        matrix = new Matrix(area, colors);
        FormKit.identify(matrix, "criticism.matrix");
        FormKit.name(matrix, CriticismTexts.get("matrix.label"));
        matrix.addListener(
                SWT.Selection,
                event -> selected.accept(selection().stream()
                        .map(Pair::criticism)
                        .filter(Objects::nonNull)
                        .toList()));
        matrix.addListener(SWT.DefaultSelection, event -> openOrPrepare());
        matrix.addListener(SWT.Verify, event -> deliver());
        GridDataFactory.fillDefaults().grab(true, true).indent(GRID, GRID).applyTo(matrix);
        refresh();
    }

    Control control() {
        return area;
    }

    Matrix matrix() {
        return matrix;
    }

    void setFocus() {
        matrix.setFocus();
    }

    /** Shows the criticisms as they are now. */
    void refresh() {
        if (!area.isDisposed()) {
            pairs = new PairMatrix(dossier);
            matrix.show(pairs.data());
            summary.setText(pairs.summary());
            area.layout(new Control[] {summary});
        }
    }

    private List<Pair> selection() {
        return matrix.selected().stream()
                .map(pairs::pair)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Opens the criticism of the cursor; where there is none, begins one. */
    private void openOrPrepare() {
        matrix.cursor().flatMap(pairs::pair).ifPresent(pair -> {
            if (pair.criticism() == null) {
                run.accept(edits.prepare(pair, CriticismTexts.get("matrix.add")));
            }
            matrix.cursor()
                    .flatMap(new PairMatrix(dossier)::pair)
                    .map(Pair::criticism)
                    .ifPresent(open);
        });
    }

    /** Notes of the selected criticisms that have been prepared that they were said. */
    private void deliver() {
        Command command = edits.deliver(selection(), CriticismTexts.get("matrix.deliver"));
        if (command.canExecute()) {
            run.accept(command);
        }
    }
}
