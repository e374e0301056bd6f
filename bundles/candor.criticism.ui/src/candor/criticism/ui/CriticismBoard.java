// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import candor.criticism.conduct.Absentees;
import candor.criticism.conduct.CriticismEdits;
import candor.forms.FormColors;
import candor.forms.matrix.Matrix;
import candor.forms.matrix.MatrixPane;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.query.CriticismCoverage.Pair;
import candor.workbench.board.Board;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The matrix of criticism with its heading, and what a person does in it: Enter opens a criticism, Space notes that it was said. */
final class CriticismBoard implements Board {

    private final Dossier dossier;
    private final CriticismEdits edits;
    private final Consumer<Command> run;
    private final Consumer<EObject> open;
    private final MatrixPane pane;
    private final Matrix matrix;
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
        pane = new MatrixPane(parent, colors, "criticism", CriticismTexts.get("matrix.label"));
        absentees = pane.button("tell", CriticismTexts.get("matrix.tell"), tell);
        absentees.setToolTipText(CriticismTexts.get("matrix.tell.tip"));
        matrix = pane.matrix();
        matrix.addListener(
                SWT.Selection,
                event -> selected.accept(selection().stream()
                        .map(Pair::criticism)
                        .filter(Objects::nonNull)
                        .toList()));
        matrix.addListener(SWT.DefaultSelection, event -> openOrPrepare());
        matrix.addListener(SWT.Verify, event -> deliver());
        refresh();
    }

    @Override
    public Control control() {
        return pane.control();
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
        if (!matrix.isDisposed()) {
            pairs = new PairMatrix(dossier);
            pane.show(pairs.data(), pairs.legend(), pairs.summary());
            absentees.setEnabled(!Absentees.untold(dossier).isEmpty());
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
