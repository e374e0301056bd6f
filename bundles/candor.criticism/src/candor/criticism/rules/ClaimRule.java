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
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.query.Opinions;
import candor.process.rules.RuleSources;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** MSH-C11: an opinion that was passed on is claimed by somebody, so that it comes up in a paper. */
@Component(service = Rule.class)
public final class ClaimRule extends ModelRule<Opinion> {

    public ClaimRule() {
        super(
                Opinion.class,
                new RuleInfo("MSH-C11", Severity.HINT, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.OPINION)
                        .own(
                                Literals.OPINION__NUMBER,
                                Literals.OPINION__FEEDBACK_ON,
                                Literals.OPINION__CLAIMED_BY,
                                Literals.OPINION__PERSON,
                                Literals.OPINION__CORRECTIONS));
    }

    @Override
    protected void check(Opinion opinion, RuleContext context, Findings findings) {
        if (opinion.getFeedbackOn() != null && opinion.getClaimedBy().isEmpty() && Opinions.counts(opinion)) {
            findings.add(
                    opinion,
                    Literals.OPINION__CLAIMED_BY,
                    text("unclaimed", opinion.getNumber()),
                    opinion.getPerson() == null ? new QuickFix[0] : new QuickFix[] {claim(opinion)});
        }
    }

    private QuickFix claim(Opinion opinion) {
        return QuickFix.add(text("fix"), opinion, Literals.OPINION__CLAIMED_BY, -1, () -> List.of(opinion.getPerson()));
    }
}
