// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Secrecy;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Component;

/** MSH-M01: the term of a degree of secrecy: at most 30 years for 绝密, 20 for 机密, 10 for 秘密, and none without a degree. */
@Component(service = Rule.class)
public final class SecrecyTermRule extends ModelRule<Letter> {

    public SecrecyTermRule() {
        super(
                Letter.class,
                new RuleInfo("MSH-M01", Severity.MUST, Rank.PRESCRIBED, RuleSources.SECRECY),
                Scope.of(Literals.LETTER).own(Literals.LETTER__SECRECY, Literals.LETTER__SECRECY_YEARS));
    }

    @Override
    protected void check(Letter letter, RuleContext context, Findings findings) {
        int limit = limit(letter.getSecrecy());
        int years = letter.getSecrecyYears();
        if (limit == 0 && years != 0) {
            findings.add(
                    letter,
                    Literals.LETTER__SECRECY_YEARS,
                    text("open", years),
                    QuickFix.set(text("fix.open"), letter, Literals.LETTER__SECRECY_YEARS, 0));
        } else if (years > limit || years < 0) {
            findings.add(
                    letter,
                    Literals.LETTER__SECRECY_YEARS,
                    text("over", text("degree." + letter.getSecrecy().getName()), limit, years),
                    QuickFix.set(text("fix", limit), letter, Literals.LETTER__SECRECY_YEARS, limit));
        } else if (limit > 0 && years == 0) {
            findings.add(
                    Severity.SHOULD,
                    letter,
                    Literals.LETTER__SECRECY_YEARS,
                    text("missing", text("degree." + letter.getSecrecy().getName()), limit));
        }
    }

    private static int limit(Secrecy secrecy) {
        return switch (secrecy) {
            case TOP_SECRET -> 30;
            case CONFIDENTIAL -> 20;
            case SECRET -> 10;
            case NONE -> 0;
        };
    }
}
