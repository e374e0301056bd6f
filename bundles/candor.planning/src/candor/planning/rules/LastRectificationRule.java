// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.PreviousMeetings;
import candor.process.rules.RuleSources;
import candor.process.text.WrittenYears;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** MSH-P05, N19: the agenda has a report on how last year's problems were mended; that of a newly founded body has none. */
@Component(service = Rule.class)
public final class LastRectificationRule extends AgendaItemRule {

    private static final String EARLIER = "(?:上一?年|上一?次|上一?轮|上一?届|前一?次|去年|以往|往年)";
    private static final String MENDED = "(?:整改|问题.{0,10}(?:完成|销号|清零|落实|解决|办结|改进|改正|纠正)|承诺.{0,6}(?:兑现|落实)|改进情况)";
    private static final Pattern MENDING = Pattern.compile(MENDED);

    public LastRectificationRule() {
        super(
                new RuleInfo("MSH-P05", Severity.BLOCKER, Rank.PRACTICE, RuleSources.PLAN).citing("N19"),
                AgendaKind.LAST_RECTIFICATION,
                Pattern.compile(EARLIER + ".{0,60}" + MENDED + "|" + MENDED + ".{0,60}" + EARLIER + "|旧账"),
                Literals.DOSSIER__FIRST_YEAR,
                Literals.DOSSIER__PREVIOUS_MEETINGS);
    }

    @Override
    protected void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.eContainer() instanceof Dossier dossier && PreviousMeetings.none(dossier)) {
            FirstYear.needless(meeting)
                    .forEach(item -> findings.add(
                            Severity.MUST,
                            item,
                            Literals.AGENDA_ITEM__KIND,
                            text("needless"),
                            QuickFix.remove(text("fix.needless"), meeting, Literals.MEETING__AGENDA, List.of(item))));
        } else {
            super.check(meeting, context, findings);
        }
    }

    /** Whether a title names this item, also with an earlier year in it: 2020年度民主生活会问题整改情况. */
    @Override
    boolean means(String title, int year) {
        return super.means(title, year)
                || MENDING.matcher(title).find()
                        && WrittenYears.of(title).stream().anyMatch(said -> said.year() < year);
    }
}
