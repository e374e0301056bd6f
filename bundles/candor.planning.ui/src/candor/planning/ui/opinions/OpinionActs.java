// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.opinions;

import candor.forms.ClipboardText;
import candor.forms.ListAct;
import candor.forms.ListRows;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.meeting.Solicitation;
import candor.planning.opinions.OpinionEdits;
import candor.planning.ui.PlanningTexts;
import candor.workbench.editor.ListActs;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Component;

/** What is done with the opinions of a round: paste many, record, correct, pass on. */
@Component
public final class OpinionActs implements ListActs {

    @Override
    public List<ListAct> acts(IEclipseContext context) {
        Clock clock = context.get(Clock.class);
        return List.of(
                new Act(
                        "paste",
                        PlanningTexts.get("opinions.paste"),
                        PlanningTexts.get("opinions.paste.tip"),
                        rows -> rows.owner() instanceof Solicitation,
                        (rows, edits) -> paste(rows, edits),
                        clock),
                new Act(
                        "record",
                        PlanningTexts.get("opinions.record"),
                        PlanningTexts.get("opinions.record.tip"),
                        rows -> rows.of(Opinion.class).stream().anyMatch(OpinionEdits::canRecord),
                        (rows, edits) -> run(
                                rows, edits.record(rows.of(Opinion.class)), PlanningTexts.get("opinions.record.undo")),
                        clock),
                new Act(
                        "correct",
                        PlanningTexts.get("opinions.correct"),
                        PlanningTexts.get("opinions.correct.tip"),
                        rows -> rows.selected().size() == 1
                                && rows.of(Opinion.class).stream().allMatch(OpinionEdits::canCorrect),
                        OpinionActs::correct,
                        clock),
                new Act(
                        "feedBack",
                        PlanningTexts.get("opinions.feedback"),
                        PlanningTexts.get("opinions.feedback.tip"),
                        rows -> rows.of(Opinion.class).stream().anyMatch(OpinionEdits::canFeedBack),
                        (rows, edits) -> run(
                                rows,
                                edits.feedBack(rows.of(Opinion.class)),
                                PlanningTexts.get("opinions.feedback.undo")),
                        clock));
    }

    private static void run(ListRows rows, Command command, String undo) {
        if (rows.execute(command, undo)) {
            rows.select().accept(rows.selected());
        }
    }

    private static void correct(ListRows rows, OpinionEdits edits) {
        Opinion old = rows.of(Opinion.class).getFirst();
        Opinion correction = OpinionEdits.correction(old);
        if (rows.execute(edits.correct(old, correction), PlanningTexts.get("opinions.correct.undo"))) {
            rows.select().accept(List.of(correction));
        }
    }

    private static void paste(ListRows rows, OpinionEdits edits) {
        Solicitation round = (Solicitation) rows.owner();
        PasteDialog dialog = new PasteDialog(
                rows.shell(),
                rows.domain(),
                round,
                ClipboardText.get(rows.shell().getDisplay()));
        dialog.open();
        dialog.choice().ifPresent(choice -> {
            int before = round.getOpinions().size();
            Command command = edits.enter(round, choice.texts(), choice.pattern(), choice.recorded());
            if (rows.execute(
                    command,
                    PlanningTexts.get("opinions.paste.undo", choice.texts().size()))) {
                rows.select()
                        .accept(List.copyOf(round.getOpinions()
                                .subList(before, round.getOpinions().size())));
            }
        });
    }

    private record Act(
            String id,
            String label,
            String tip,
            Predicate<ListRows> possible,
            BiConsumer<ListRows, OpinionEdits> action,
            Clock clock)
            implements ListAct {
        @Override
        public boolean concerns(EReference list) {
            return list == Literals.SOLICITATION__OPINIONS;
        }

        @Override
        public boolean isPossible(ListRows rows) {
            return possible.test(rows);
        }

        @Override
        public void run(ListRows rows) {
            action.accept(rows, new OpinionEdits(rows.domain(), clock));
        }
    }
}
