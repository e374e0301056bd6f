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

/** MSH-P04: the agenda has a report on the opinions collected (docs/domain.md §3.5; many places have it, the sample plan has not). */
@Component(service = Rule.class)
public final class OpinionReportRule extends AgendaItemRule {

    public OpinionReportRule() {
        super(
                new RuleInfo("MSH-P04", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                AgendaKind.OPINION_REPORT,
                Pattern.compile("(?:征求|征集|收集|听取(?!.{0,8}(?:督导|点评|批评))).{0,8}(?:意见|建议)"
                        + "|(?:意见|建议).{0,4}(?:征求|征集|收集|汇总)|通报.{0,20}(?:意见(?:和|、)?建议|(?:群众|各方面|基层)的?意见)"));
    }
}
