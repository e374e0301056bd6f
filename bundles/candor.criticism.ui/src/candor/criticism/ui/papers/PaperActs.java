// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.papers;

import candor.core.store.MeetingFileException;
import candor.criticism.materials.PaperEdits;
import candor.criticism.materials.PaperLabels;
import candor.criticism.materials.PaperState;
import candor.criticism.materials.PaperVersion;
import candor.criticism.ui.CriticismTexts;
import candor.edit.Steps;
import candor.forms.ListAct;
import candor.forms.ListRows;
import candor.model.meeting.Examination;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Review;
import candor.workbench.editor.DraftDialog;
import candor.workbench.editor.ListActs;
import candor.workbench.failure.Failures;
import candor.workbench.session.DossierSession;
import candor.workbench.view.DossierViews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.window.Window;
import org.osgi.service.component.annotations.Component;

/** What is done with papers: begin, hand in, give back, sign off, look at what has changed. Several at once are one step. */
@Component
public final class PaperActs implements ListActs {

    private static final String COMPARISON = "candor.process.comparison";

    @Override
    public List<ListAct> acts(IEclipseContext context) {
        return List.of(
                new Act("draft", PaperState::isWithAuthor, rows -> each(rows, context, PaperEdits::draft)),
                new Act(
                        "submit",
                        paper -> !PaperState.isInReview(paper),
                        rows -> each(rows, context, (edits, paper) -> submit(edits, paper, context))),
                new Act("return", PaperState::isInReview, rows -> review(rows, context, true)),
                new Act("approve", PaperState::isInReview, rows -> review(rows, context, false)),
                new Act("compare", paper -> !paper.getAttachments().isEmpty(), rows -> compare(context)));
    }

    private static void compare(IEclipseContext context) {
        ContextInjectionFactory.make(DossierViews.class, context).open(COMPARISON);
    }

    /** Asks what the reviewer says, and gives the papers back or signs them off. */
    private static boolean review(ListRows rows, IEclipseContext context, boolean back) {
        Review draft = MeetingFactory.eINSTANCE.createReview();
        List<Examination> papers = rows.of(Examination.class).stream()
                .filter(PaperState::isInReview)
                .toList();
        String first = PaperLabels.of(papers.getFirst(), Locale.getDefault());
        String who = papers.size() == 1 ? first : CriticismTexts.get("papers.several", first, papers.size());
        List<EStructuralFeature> needed = back ? List.of(Literals.REVIEW__OPINION) : List.of();
        DraftDialog dialog = new DraftDialog(
                rows.shell(),
                rows.list().kit().services(),
                CriticismTexts.get(back ? "papers.return" : "papers.approve"),
                who,
                rows.owner(),
                draft,
                rows.shell().getDisplay().getCursorLocation(),
                needed,
                Literals.REVIEW__OPINION);
        return dialog.open() == Window.OK
                && each(
                        rows,
                        context,
                        (edits, paper) -> back
                                ? edits.giveBack(paper, draft.getOpinion())
                                : edits.approve(paper, draft.getOpinion()));
    }

    private static Command submit(PaperEdits edits, Examination paper, IEclipseContext context) {
        DossierSession session = context.get(DossierSession.class);
        try {
            var version = PaperVersion.keep(session.document(), paper, LocalDate.now(context.get(Clock.class)));
            return PaperState.isApproved(paper) ? edits.resubmit(paper, version) : edits.submit(paper, version);
        } catch (MeetingFileException tooLarge) {
            context.get(Failures.class).show(tooLarge.text(Locale.getDefault()), tooLarge);
            return UnexecutableCommand.INSTANCE;
        }
    }

    /** Does it to every selected paper for which it is next, as one step. */
    private static boolean each(
            ListRows rows, IEclipseContext context, BiFunction<PaperEdits, Examination, Command> step) {
        DossierSession session = context.get(DossierSession.class);
        PaperEdits edits = new PaperEdits(rows.domain(), session.dossier(), context.get(Clock.class));
        Steps steps = new Steps(rows.domain());
        rows.of(Examination.class).stream()
                .map(paper -> step.apply(edits, paper))
                .filter(Command::canExecute)
                .forEach(steps::append);
        boolean done = rows.execute(steps.command(), CriticismTexts.get("papers.undo"));
        if (done) {
            rows.select().accept(rows.selected());
        }
        return done;
    }

    private record Act(String id, Predicate<Examination> possible, Consumer<ListRows> action) implements ListAct {

        @Override
        public boolean concerns(EReference list) {
            return list == Literals.DOSSIER__EXAMINATIONS;
        }

        @Override
        public String label() {
            return CriticismTexts.get("papers." + id);
        }

        @Override
        public String tip() {
            return CriticismTexts.get("papers." + id + ".tip");
        }

        @Override
        public boolean isPossible(ListRows rows) {
            return rows.of(Examination.class).stream().anyMatch(possible);
        }

        @Override
        public void run(ListRows rows) {
            action.accept(rows);
        }
    }
}
