// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.criticism.materials.PaperState;
import candor.model.meeting.Examination;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Review;
import candor.model.meeting.Verdict;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import org.osgi.service.component.annotations.Component;

/** MSH-P07, N12: a paper that is final was reviewed, and the review stands in the dossier with its reviewer and day. */
@Component(service = Rule.class)
public final class SignOffRule extends ModelRule<Examination> {

    public SignOffRule() {
        super(
                Examination.class,
                new RuleInfo("MSH-P07", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN).citing("N12"),
                Scope.of(Literals.EXAMINATION)
                        .own(
                                Literals.EXAMINATION__STATE,
                                Literals.EXAMINATION__REVIEWS,
                                Literals.EXAMINATION__REVIEWER,
                                Literals.EXAMINATION__SCOPE,
                                Literals.EXAMINATION__PERSON)
                        .inside(Literals.REVIEW__VERDICT, Literals.REVIEW__REVIEWER, Literals.REVIEW__DATE)
                        .anywhere(Literals.PERSON__NAME)
                        .anywhere(Reads.WORDS));
    }

    @Override
    protected void check(Examination paper, RuleContext context, Findings findings) {
        if (PaperState.isApproved(paper)) {
            if (paper.getReviews().isEmpty()) {
                findings.add(paper, Literals.EXAMINATION__REVIEWS, text("unreviewed", PaperNames.of(paper)));
            } else if (paper.getReviews().getLast().getVerdict() != Verdict.PASSED) {
                findings.add(paper, Literals.EXAMINATION__REVIEWS, text("returned", PaperNames.of(paper)));
            } else if (!byReviewer(paper, paper.getReviews().getLast())) {
                findings.add(
                        paper,
                        Literals.EXAMINATION__REVIEWS,
                        text("other", PaperNames.of(paper), ShownNames.of(paper.getReviewer())));
            }
        }
        paper.getReviews().stream()
                .filter(review -> review.getReviewer() == null || review.getDate() == null)
                .forEach(review ->
                        findings.add(review, Literals.REVIEW__DATE, text("incomplete", PaperNames.of(paper))));
    }

    private static boolean byReviewer(Examination paper, Review last) {
        return paper.getReviewer() == null || last.getReviewer() == null || last.getReviewer() == paper.getReviewer();
    }
}
