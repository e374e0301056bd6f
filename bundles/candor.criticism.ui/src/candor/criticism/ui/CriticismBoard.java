// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import candor.criticism.conduct.Absentees;
import candor.criticism.conduct.CriticismEdits;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.matrix.Matrix;
import candor.forms.matrix.MatrixLegend;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.query.CriticismCoverage.Pair;
import candor.workbench.view.Board;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The matrix of criticism with its heading, and what a person does in it: Enter opens a criticism, Space notes that it was said. */
final class CriticismBoard implements Board {

    private static final int GRID = FormKit.GRID;

    private final Dossier dossier;
    private final CriticismEdits edits;
    private final Consumer<Command> run;
    private final Consumer<EObject> open;
    private final Composite area;
    private final Label summary;
    private final Matrix matrix;
    private final MatrixLegend legend;
    private final Button absentees;
    private PairMatrix pairs;

    /**
     * @param run executes a command as one step of undo
     * @param open shows the form of a criticism or of a paper
     * @param selected learns which criticisms are selected
     * @param tell puts down that who was absent was told
     */
    CriticismBoard(
            Composite parent,
            Dossier dossier,
            FormColors colors,
            CriticismEdits edits,
            Consumer<Command> run,
            Consumer<EObject> open,
            Consumer<List<Criticism>> selected,
            Runnable tell) {
        this.dossier = dossier;
        this.edits = edits;
        this.run = run;
        this.open = open;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(new Color(colors.surface()));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * GRID, GRID).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        summary = new Label(top, SWT.WRAP);
        FormKit.identify(summary, "criticism.summary");
        summary.setForeground(new Color(colors.text()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        absentees = new Button(top, SWT.PUSH);
        absentees.setText(CriticismTexts.get("matrix.tell"));
        absentees.setToolTipText(CriticismTexts.get("matrix.tell.tip"));
        FormKit.identify(absentees, "criticism.tell");
        absentees.addListener(SWT.Selection, event -> tell.run());
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
        GridDataFactory.fillDefaults().grab(true, true).indent(GRID, 0).applyTo(matrix);
        legend = new MatrixLegend(area, colors);
        FormKit.identify(legend, "criticism.legend");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
        refresh();
    }

    @Override
    public Control control() {
        return area;
    }

    Matrix matrix() {
        return matrix;
    }

    @Override
    public void setFocus() {
        matrix.setFocus();
    }

    /** Shows the criticisms as they are now. */
    @Override
    public void refresh() {
        if (!area.isDisposed()) {
            pairs = new PairMatrix(dossier);
            matrix.show(pairs.data());
            legend.show(pairs.legend());
            summary.setText(pairs.summary());
            absentees.setEnabled(!Absentees.untold(dossier).isEmpty());
            summary.getParent().layout(new Control[] {summary});
        }
    }

    private List<Pair> selection() {
        return matrix.selected().stream()
                .map(pairs::pair)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Opens the criticism or the outline of the cursor; where there is no criticism, begins one. */
    private void openOrPrepare() {
        matrix.cursor().flatMap(pairs::outline).ifPresent(open);
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
