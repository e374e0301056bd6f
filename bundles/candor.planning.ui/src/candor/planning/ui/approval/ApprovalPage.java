// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.approval;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.FormNavigation;
import candor.forms.LiteralText;
import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.planning.approval.ApprovalStep;
import candor.planning.approval.ApprovalWay;
import candor.planning.ui.PlanningTexts;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page of the way: at the top what is to be done now, below it every step. */
final class ApprovalPage {

    private static final int MARGIN = 24;

    /** Width of a sentence at most, and in a narrow window at least, in points. */
    private static final int WIDTH = 620;

    private static final int LEAST_WIDTH = 240;

    private final ScrolledComposite scroller;
    private final FormColors colors;
    private final FormNavigation navigation;
    private final ApprovalActs acts;
    private final Font heading;
    private final List<Label> sentences = new ArrayList<>();
    private Composite body;

    ApprovalPage(Composite parent, FormColors colors, FormNavigation navigation, ApprovalActs acts) {
        this.colors = colors;
        this.navigation = navigation;
        this.acts = acts;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.setBackground(new Color(colors.surface()));
        heading = FontDescriptor.createFrom(parent.getFont())
                .increaseHeight(1)
                .withStyle(SWT.BOLD)
                .createFont(parent.getDisplay());
        scroller.addListener(SWT.Dispose, event -> heading.dispose());
        scroller.addListener(SWT.Resize, event -> measure());
        FormKit.identify(scroller, "approval");
    }

    Control control() {
        return scroller;
    }

    void setFocus() {
        body.setFocus();
    }

    /** Shows the present state. If the keyboard was in the page, it goes to the first button. */
    void show(Dossier dossier, ApprovalWay way) {
        boolean focused = body != null && isInside(body.getDisplay().getFocusControl());
        Composite old = body;
        sentences.clear();
        body = new Composite(scroller, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        body.setBackground(new Color(colors.surface()));
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(body);
        now(way);
        if (dossier.getMeeting() != null) {
            steps(way);
        }
        scroller.setContent(body);
        measure();
        if (old != null) {
            old.dispose();
        }
        if (focused) {
            body.setFocus();
        }
    }

    private void now(ApprovalWay way) {
        String todo = way.next()
                .map(step -> PlanningTexts.get("approval.now", StepWords.title(step), StepWords.actor(step)))
                .orElseGet(() -> PlanningTexts.get("approval.finished"));
        Label line = sentence();
        line.setText(LiteralText.of(todo));
        line.setFont(heading);
        line.setForeground(new Color(colors.text()));
        FormKit.identify(line, "approval.now");
        Label advice = sentence();
        advice.setText(LiteralText.of(
                way.next().map(StepWords::advice).orElseGet(() -> PlanningTexts.get("approval.finished.advice"))));
        advice.setForeground(new Color(colors.secondary()));
        Composite buttons = new Composite(body, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 8;
        buttons.setLayout(row);
        way.next().ifPresent(step -> buttons(buttons, step));
        button(buttons, "compare", PlanningTexts.get("approval.compare"), acts::compare);
        if (!acts.trouble().isEmpty()) {
            Label trouble = sentence();
            trouble.setText(LiteralText.of(acts.trouble()));
            trouble.setForeground(new Color(colors.warning()));
        }
    }

    private Label sentence() {
        Label sentence = new Label(body, SWT.WRAP);
        sentence.setLayoutData(new GridData());
        sentences.add(sentence);
        return sentence;
    }

    private void buttons(Composite buttons, ApprovalStep step) {
        switch (step.kind()) {
            case NOTICE -> {
                button(buttons, "notice", PlanningTexts.get("approval.notice.act"), acts::receiveNotice);
                button(buttons, "draft", PlanningTexts.get("approval.draft.act"), acts::draft);
            }
            case DRAFT ->
                button(
                        buttons,
                        "draft",
                        step.round() > 1
                                ? PlanningTexts.get("approval.again.act")
                                : PlanningTexts.get("approval.draft.act"),
                        acts::draft);
            case DELIBERATION -> {
                button(buttons, "deliberation", PlanningTexts.get("approval.deliberation.act"), acts::deliberate);
                button(buttons, "sending", PlanningTexts.get("approval.sending.act"), acts::send);
            }
            case SENDING -> button(buttons, "sending", PlanningTexts.get("approval.sending.act"), acts::send);
            case REPLY -> {
                button(
                        buttons,
                        "approved",
                        PlanningTexts.get("approval.reply.yes"),
                        () -> acts.reply(Decision.APPROVED));
                button(
                        buttons,
                        "changes",
                        PlanningTexts.get("approval.reply.changes"),
                        () -> acts.reply(Decision.APPROVED_WITH_CHANGES));
                button(buttons, "returned", PlanningTexts.get("approval.reply.no"), () -> acts.reply(Decision.REFUSED));
            }
            case FINAL -> button(buttons, "final", PlanningTexts.get("approval.final.act"), acts::finish);
        }
    }

    private void button(Composite parent, String id, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(LiteralText.of(label));
        button.addListener(SWT.Selection, event -> action.run());
        FormKit.identify(button, "approval." + id);
    }

    private void steps(ApprovalWay way) {
        Composite list = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(list);
        GridDataFactory.fillDefaults().indent(0, 16).grab(true, false).applyTo(list);
        int round = 0;
        for (ApprovalStep step : way.steps()) {
            if (step.round() > 1 && step.round() != round) {
                Label again = new Label(list, SWT.NONE);
                again.setText(PlanningTexts.get("approval.round", step.round()));
                again.setFont(heading);
                GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(again);
            }
            round = Math.max(round, step.round());
            new StepRow(step, colors).add(list, navigation);
        }
    }

    private void measure() {
        if (body != null && !body.isDisposed()) {
            int room = Math.clamp(scroller.getClientArea().width - 2 * MARGIN, LEAST_WIDTH, WIDTH);
            sentences.forEach(sentence -> ((GridData) sentence.getLayoutData()).widthHint = room);
            scroller.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            body.layout();
        }
    }

    private boolean isInside(Control control) {
        return control != null && (control == body || isInside(control.getParent()));
    }
}
