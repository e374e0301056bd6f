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
import candor.model.meeting.AppraisalKind;
import candor.model.meeting.Grade;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.Appraisals;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Component;

/** ZSH-P03: not more than a third of the members of a branch are graded excellent, as notices usually say. */
@Component(service = Rule.class)
public final class ExcellentShareRule extends ModelRule<Appraisal> {

    public ExcellentShareRule() {
        super(
                Appraisal.class,
                new RuleInfo("ZSH-P03", Severity.SHOULD, Rank.PRACTICE, RuleSources.NOTICE),
                Scope.of(Literals.APPRAISAL)
                        .own(Literals.APPRAISAL__KIND, Literals.APPRAISAL__RESULTS)
                        .anywhere(Literals.APPRAISAL_RESULT__GRADE));
    }

    @Override
    protected void check(Appraisal appraisal, RuleContext context, Findings findings) {
        if (appraisal.getKind() != AppraisalKind.MEMBERS) {
            return;
        }
        int members = appraisal.getResults().size();
        int excellent = Appraisals.graded(appraisal, Grade.FIRST);
        int limit = Appraisals.excellentLimit(members);
        if (excellent > limit) {
            findings.add(appraisal, Literals.APPRAISAL__RESULTS, text("many", members, excellent, limit));
        }
    }
}
