// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.approval;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.FormNavigation;
import candor.forms.LiteralText;
import candor.planning.approval.ApprovalStep;
import candor.planning.approval.ApprovalStep.State;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** One step: a mark of its state, joined to the next by a line, and beside it what it is, when, and the paper. */
final class StepRow {

    private static final int MARK = 16;
    private static final int HEIGHT = 56;
    private static final int WORDS = 280;

    private final ApprovalStep step;
    private final FormColors colors;

    StepRow(ApprovalStep step, FormColors colors) {
        this.step = step;
        this.colors = colors;
    }

    /** Puts the row into a grid of two columns. */
    void add(Composite grid, FormNavigation navigation) {
        Canvas mark = new Canvas(grid, SWT.NONE);
        mark.addListener(SWT.Paint, event -> paint(event.gc, mark.getSize().y));
        FormKit.name(mark, StepWords.state(step));
        GridDataFactory.fillDefaults().hint(MARK + 2, HEIGHT).applyTo(mark);
        Composite words = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        FormKit.identify(words, "approval.step." + step.kind() + "." + step.round());
        Label title = new Label(words, SWT.NONE);
        title.setText(LiteralText.of(StepWords.title(step)));
        GridDataFactory.swtDefaults().hint(WORDS, SWT.DEFAULT).applyTo(title);
        title.setForeground(new Color(step.state() == State.OPEN ? colors.secondary() : colors.text()));
        Label state = new Label(words, SWT.NONE);
        state.setText(LiteralText.of(StepWords.state(step)));
        state.setForeground(new Color(color()));
        Label detail = new Label(words, SWT.NONE);
        detail.setText(LiteralText.of(StepWords.detail(step)));
        GridDataFactory.swtDefaults().hint(WORDS, SWT.DEFAULT).applyTo(detail);
        detail.setForeground(new Color(colors.secondary()));
        if (step.letter() != null && step.kind() != ApprovalStep.Kind.FINAL && navigation.canOpen(step.letter())) {
            Link open = new Link(words, SWT.NONE);
            open.setText(LiteralText.link(StepWords.open()));
            open.addListener(SWT.Selection, event -> navigation.open(step.letter()));
            FormKit.name(open, StepWords.open() + " " + StepWords.title(step));
        }
    }

    private RGB color() {
        return switch (step.state()) {
            case DONE -> colors.done();
            case RETURNED, UNRECORDED -> colors.warning();
            case NEXT -> colors.accent();
            case OPEN -> colors.secondary();
        };
    }

    /** A shape for each state, so that no colour is needed to tell them apart. */
    private void paint(GC gc, int height) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        if (step.kind() != ApprovalStep.Kind.FINAL) {
            gc.setForeground(new Color(colors.line()));
            gc.drawLine(MARK / 2, MARK + 4, MARK / 2, height);
        }
        gc.setForeground(new Color(color()));
        gc.setBackground(new Color(color()));
        int middle = MARK / 2 + 1;
        switch (step.state()) {
            case DONE -> {
                gc.fillOval(1, 1, MARK, MARK);
                gc.setForeground(new Color(colors.surface()));
                gc.drawPolyline(new int[] {5, middle, middle - 1, middle + 3, MARK - 3, 6});
            }
            case UNRECORDED -> {
                gc.drawOval(1, 1, MARK - 1, MARK - 1);
                gc.drawLine(6, middle, MARK - 4, middle);
            }
            case RETURNED -> {
                gc.drawOval(1, 1, MARK - 1, MARK - 1);
                gc.drawLine(6, 6, MARK - 5, MARK - 5);
                gc.drawLine(MARK - 5, 6, 6, MARK - 5);
            }
            case NEXT -> {
                gc.drawOval(1, 1, MARK - 1, MARK - 1);
                gc.fillOval(middle - 3, middle - 3, 6, 6);
            }
            case OPEN -> gc.drawOval(1, 1, MARK - 1, MARK - 1);
        }
    }
}
