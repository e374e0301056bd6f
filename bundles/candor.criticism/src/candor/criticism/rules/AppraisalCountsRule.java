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
import candor.model.meeting.Appraisal;
import candor.model.meeting.AppraisalResult;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.Appraisals;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import org.osgi.service.component.annotations.Component;

/**
 * ZSH-P02: the counts of a review agree: no more ballots came back than were handed out, and nobody has more votes than there are ballots
 * that count. Fewer may be: who leaves a line open votes on the others.
 */
@Component(service = Rule.class)
public final class AppraisalCountsRule extends ModelRule<Appraisal> {

    public AppraisalCountsRule() {
        super(
                Appraisal.class,
                new RuleInfo("ZSH-P02", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.APPRAISAL)
                        .own(
                                Literals.APPRAISAL__SENT_COUNT,
                                Literals.APPRAISAL__RETURNED_COUNT,
                                Literals.APPRAISAL__INVALID_COUNT,
                                Literals.APPRAISAL__RESULTS)
                        .anywhere(
                                Literals.APPRAISAL_RESULT__PERSON,
                                Literals.APPRAISAL_RESULT__FIRST,
                                Literals.APPRAISAL_RESULT__SECOND,
                                Literals.APPRAISAL_RESULT__THIRD,
                                Literals.APPRAISAL_RESULT__FOURTH,
                                Literals.PERSON__NAME));
    }

    @Override
    protected void check(Appraisal appraisal, RuleContext context, Findings findings) {
        int sent = appraisal.getSentCount();
        int returned = appraisal.getReturnedCount();
        if (returned > sent) {
            findings.add(appraisal, Literals.APPRAISAL__RETURNED_COUNT, text("returned", returned, sent));
        }
        if (appraisal.getInvalidCount() > returned) {
            findings.add(
                    appraisal,
                    Literals.APPRAISAL__INVALID_COUNT,
                    text("invalid", appraisal.getInvalidCount(), returned));
        }
        int valid = Appraisals.valid(appraisal);
        for (AppraisalResult result : appraisal.getResults()) {
            int votes = Appraisals.votes(result);
            if (votes > valid) {
                findings.add(
                        result,
                        Literals.APPRAISAL_RESULT__FIRST,
                        result.getPerson() == null
                                ? text("votes.team", votes, valid)
                                : text("votes", ShownNames.of(result.getPerson()), votes, valid));
            }
        }
    }
}
