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
import candor.model.meeting.Criticism;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import candor.process.text.ShownNames;
import org.osgi.service.component.annotations.Component;

/** MSH-C07: whoever was criticised says what he makes of it. */
@Component(service = Rule.class)
public final class ResponseRule extends ModelRule<Criticism> {

    public ResponseRule() {
        super(
                Criticism.class,
                new RuleInfo("MSH-C07", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.CRITICISM)
                        .own(
                                Literals.CRITICISM__DELIVERED,
                                Literals.CRITICISM__RESPONSE,
                                Literals.CRITICISM__PROBLEM,
                                Literals.CRITICISM__FROM,
                                Literals.CRITICISM__TO)
                        .anywhere(Literals.PERSON__NAME));
    }

    @Override
    protected void check(Criticism criticism, RuleContext context, Findings findings) {
        if (criticism.isDelivered()
                && !OwnTexts.isBlank(criticism.getProblem())
                && OwnTexts.isBlank(criticism.getResponse())) {
            findings.add(
                    criticism,
                    Literals.CRITICISM__RESPONSE,
                    text("missing", ShownNames.of(criticism.getTo()), ShownNames.of(criticism.getFrom())));
        }
    }
}
