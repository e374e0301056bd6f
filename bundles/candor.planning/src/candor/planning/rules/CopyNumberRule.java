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
import candor.model.meeting.LetterDirection;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Secrecy;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import org.osgi.service.component.annotations.Component;

/** MSH-M02: a classified paper has a copy number of six digits, and no other paper needs one. */
@Component(service = Rule.class)
public final class CopyNumberRule extends ModelRule<Letter> {

    public CopyNumberRule() {
        super(
                Letter.class,
                new RuleInfo("MSH-M02", Severity.MUST, Rank.GENERAL, RuleSources.FORMAT_COPY),
                Scope.of(Literals.LETTER)
                        .own(Literals.LETTER__SECRECY, Literals.LETTER__COPY_NUMBER, Literals.LETTER__DIRECTION));
    }

    @Override
    protected void check(Letter letter, RuleContext context, Findings findings) {
        if (letter.getDirection() != LetterDirection.OUTGOING) {
            return;
        }
        String number = letter.getCopyNumber();
        boolean classified = letter.getSecrecy() != Secrecy.NONE;
        if (OwnTexts.isBlank(number)) {
            if (classified) {
                findings.add(letter, Literals.LETTER__COPY_NUMBER, text("missing"));
            }
        } else if (!classified) {
            findings.add(Severity.SHOULD, letter, Literals.LETTER__COPY_NUMBER, text("open", number));
        } else if (!number.strip().matches("[0-9]{6}")) {
            findings.add(Severity.SHOULD, letter, Literals.LETTER__COPY_NUMBER, text("form", number), fixes(letter));
        }
    }

    private QuickFix[] fixes(Letter letter) {
        String digits = letter.getCopyNumber().strip();
        if (!digits.matches("[0-9]{1,5}")) {
            return new QuickFix[0];
        }
        String six = "0".repeat(6 - digits.length()) + digits;
        return new QuickFix[] {QuickFix.set(text("fix", six), letter, Literals.LETTER__COPY_NUMBER, six)};
    }
}
