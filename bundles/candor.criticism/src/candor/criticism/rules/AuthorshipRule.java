// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.SubjectScope;
import candor.model.query.Leadership;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/**
 * N12: the principal sees to the team's paper, each member writes the own outline, and the principal reviews the members' outlines.
 */
@Component(service = Rule.class)
public final class AuthorshipRule extends ModelRule<Examination> {

    private static final Set<ExaminationState> WRITTEN = Set.of(
            ExaminationState.IN_REVIEW, ExaminationState.RETURNED, ExaminationState.APPROVED, ExaminationState.FINAL);
    private static final Set<ExaminationState> REVIEWED = Set.of(ExaminationState.APPROVED, ExaminationState.FINAL);

    public AuthorshipRule() {
        super(
                Examination.class,
                new RuleInfo("N12", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.EXAMINATION)
                        .own(
                                Literals.EXAMINATION__SCOPE,
                                Literals.EXAMINATION__PERSON,
                                Literals.EXAMINATION__DRAFTER,
                                Literals.EXAMINATION__REVIEWER,
                                Literals.EXAMINATION__STATE)
                        .anywhere(Reads.LEADERSHIP)
                        .anywhere(Reads.WORDS));
    }

    @Override
    protected void check(Examination paper, RuleContext context, Findings findings) {
        Person principal =
                context.derive(Leadership.class, Leadership::of).principal().orElse(null);
        boolean team = paper.getScope() == SubjectScope.TEAM;
        Person author = team ? principal : paper.getPerson();
        if (author == null) {
            return;
        }
        checkDrafter(paper, author, team ? "team" : "own", findings);
        checkReviewer(paper, author, principal, findings);
    }

    private void checkDrafter(Examination paper, Person author, String kind, Findings findings) {
        boolean missing = paper.getDrafter() == null && WRITTEN.contains(paper.getState());
        boolean other = paper.getDrafter() != null && paper.getDrafter() != author;
        if (missing || other) {
            findings.add(
                    paper,
                    Literals.EXAMINATION__DRAFTER,
                    text(kind, ShownNames.of(author), PaperNames.of(paper)),
                    QuickFix.set(
                            text("fix.drafter", ShownNames.of(author)), paper, Literals.EXAMINATION__DRAFTER, author));
        }
    }

    private void checkReviewer(Examination paper, Person author, Person principal, Findings findings) {
        boolean reviewed = REVIEWED.contains(paper.getState());
        if (author == principal || principal == null) {
            if (paper.getReviewer() == author || reviewed && paper.getReviewer() == null) {
                findings.add(paper, Literals.EXAMINATION__REVIEWER, text("superior", ShownNames.of(author)));
            }
        } else if (paper.getReviewer() == null ? reviewed : paper.getReviewer() != principal) {
            findings.add(
                    paper,
                    Literals.EXAMINATION__REVIEWER,
                    text("reviewer", PaperNames.of(paper), ShownNames.of(principal)),
                    QuickFix.set(
                            text("fix.reviewer", ShownNames.of(principal)),
                            paper,
                            Literals.EXAMINATION__REVIEWER,
                            principal));
        }
    }
}
