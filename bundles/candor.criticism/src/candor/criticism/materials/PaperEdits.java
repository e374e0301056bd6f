// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import candor.edit.Steps;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.Review;
import candor.model.meeting.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Makes the commands by which a paper goes its way, 起草、送审、退回、定稿, each one step of undo. A step that is not next has a command that
 * cannot be executed.
 */
public final class PaperEdits {

    private final EditingDomain domain;
    private final Dossier dossier;
    private final Clock clock;

    /** @param clock says what today is */
    public PaperEdits(EditingDomain domain, Dossier dossier, Clock clock) {
        this.domain = domain;
        this.dossier = dossier;
        this.clock = clock;
    }

    /** Begins a paper, or goes on with one that was given back; its author is its drafter. */
    public Command draft(Examination paper) {
        if (!PaperState.isWithAuthor(paper)) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps steps = new Steps(domain).set(paper, Literals.EXAMINATION__STATE, ExaminationState.DRAFTING);
        if (paper.getDrafter() == null) {
            PaperReviewers.author(dossier, paper)
                    .ifPresent(author -> steps.set(paper, Literals.EXAMINATION__DRAFTER, author));
        }
        return steps.command();
    }

    /**
     * Hands a paper in.
     *
     * @param version what it says now, see {@link PaperWords}; added to the dossier and to the paper
     */
    public Command submit(Examination paper, Attachment version) {
        if (!PaperState.isWithAuthor(paper)) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps steps = new Steps(domain)
                .set(paper, Literals.EXAMINATION__STATE, ExaminationState.IN_REVIEW)
                .set(paper, Literals.EXAMINATION__VERSION, round(paper));
        if (paper.getDraftedOn() == null) {
            steps.set(paper, Literals.EXAMINATION__DRAFTED_ON, LocalDate.now(clock));
        }
        if (paper.getDrafter() == null) {
            PaperReviewers.author(dossier, paper)
                    .ifPresent(author -> steps.set(paper, Literals.EXAMINATION__DRAFTER, author));
        }
        if (paper.getReviewer() == null) {
            PaperReviewers.of(dossier, paper)
                    .ifPresent(reviewer -> steps.set(paper, Literals.EXAMINATION__REVIEWER, reviewer));
        }
        return keep(steps, paper, version).command();
    }

    /** Gives a paper back to its author, with what has to be changed. */
    public Command giveBack(Examination paper, String opinion) {
        if (!PaperState.isInReview(paper)) {
            return UnexecutableCommand.INSTANCE;
        }
        return new Steps(domain)
                .add(paper, Literals.EXAMINATION__REVIEWS, review(paper, Verdict.RETURNED, opinion))
                .set(paper, Literals.EXAMINATION__STATE, ExaminationState.RETURNED)
                .command();
    }

    /** Signs a paper off: it is final, in the words in which it was handed in. */
    public Command approve(Examination paper, String opinion) {
        if (!PaperState.isInReview(paper)) {
            return UnexecutableCommand.INSTANCE;
        }
        return new Steps(domain)
                .add(paper, Literals.EXAMINATION__REVIEWS, review(paper, Verdict.PASSED, opinion))
                .set(paper, Literals.EXAMINATION__STATE, ExaminationState.FINAL)
                .set(paper, Literals.EXAMINATION__APPROVED_ON, LocalDate.now(clock))
                .command();
    }

    /** Takes a paper that was changed after it was signed off to its reviewer again. */
    public Command resubmit(Examination paper, Attachment version) {
        if (!PaperState.isApproved(paper)) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps steps = new Steps(domain)
                .set(paper, Literals.EXAMINATION__STATE, ExaminationState.IN_REVIEW)
                .set(paper, Literals.EXAMINATION__VERSION, round(paper))
                .set(paper, Literals.EXAMINATION__APPROVED_ON, null);
        return keep(steps, paper, version).command();
    }

    /** The round of review that is next, from 1; also the number of the version that is reviewed in it. */
    public static int round(Examination paper) {
        return paper.getReviews().size() + 1;
    }

    private Review review(Examination paper, Verdict verdict, String opinion) {
        Review review = MeetingFactory.eINSTANCE.createReview();
        Person reviewer = paper.getReviewer();
        review.setRound(round(paper));
        review.setReviewer(reviewer);
        review.setOrganization(reviewer == null ? null : reviewer.getOrganization());
        review.setDate(LocalDate.now(clock));
        review.setVerdict(verdict);
        review.setOpinion(opinion);
        return review;
    }

    private Steps keep(Steps steps, Examination paper, Attachment version) {
        return steps.addAll(dossier, Literals.DOSSIER__ATTACHMENTS, List.of(version))
                .addAll(paper, Literals.EXAMINATION__ATTACHMENTS, List.of(version));
    }
}
