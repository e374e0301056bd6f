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
import candor.process.letters.DocumentNumbers;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import org.osgi.service.component.annotations.Component;

/** MSH-N01: a document number with one bracket of its year missing. */
@Component(service = Rule.class)
public final class NumberBracketsRule extends ModelRule<Letter> {

    public NumberBracketsRule() {
        super(
                Letter.class,
                new RuleInfo("MSH-N01", Severity.BLOCKER, Rank.PRESCRIBED, RuleSources.FORMAT_NUMBER),
                Scope.of(Literals.LETTER).own(Literals.LETTER__NUMBER));
    }

    @Override
    protected void check(Letter letter, RuleContext context, Findings findings) {
        String number = letter.getNumber();
        if (!OwnTexts.isBlank(number) && DocumentNumbers.hasLoneBracket(number)) {
            QuickFix[] fixes = DocumentNumbers.bracketed(number).stream()
                    .map(whole -> QuickFix.set(text("fix", whole), letter, Literals.LETTER__NUMBER, whole))
                    .toArray(QuickFix[]::new);
            findings.add(letter, Literals.LETTER__NUMBER, text("lone", number), fixes);
        }
    }
}
