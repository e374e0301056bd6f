// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.model.meeting.AgendaKind;
import candor.process.rules.RuleSources;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** MSH-P05, N19: the agenda has a report on how last year's problems were mended. */
@Component(service = Rule.class)
public final class LastRectificationRule extends AgendaItemRule {

    public LastRectificationRule() {
        super(
                new RuleInfo("MSH-P05", Severity.BLOCKER, Rank.PRACTICE, RuleSources.PLAN).citing("N19"),
                AgendaKind.LAST_RECTIFICATION,
                Pattern.compile("(上一?年|上一?次|上一?轮|去年|以往|往年).{0,60}整改|整改.{0,60}(上一?年|上一?次|去年|以往|往年)"));
    }
}
