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
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** MSH-N02, MSH-N03: the form of a document number: 〔〕 around four digits of the year, no 第, no leading zero, 号 at the end (§7.2.5). */
@Component(service = Rule.class)
public final class NumberFormRule extends ModelRule<Letter> {

    private static final Pattern UNFINISHED = Pattern.compile("[XxＸ×]");

    public NumberFormRule() {
        super(
                Letter.class,
                new RuleInfo("MSH-N02", Severity.MUST, Rank.PRESCRIBED, RuleSources.FORMAT_NUMBER).citing("MSH-N03"),
                Scope.of(Literals.LETTER).own(Literals.LETTER__NUMBER, Literals.LETTER__UNNUMBERED));
    }

    @Override
    protected void check(Letter letter, RuleContext context, Findings findings) {
        String number = letter.getNumber();
        if (OwnTexts.isBlank(number)
                || UNFINISHED.matcher(number).find()
                || DocumentNumbers.hasLoneBracket(number)
                || DocumentNumbers.isWellFormed(number)) {
            return;
        }
        Optional<String> right = DocumentNumbers.wellFormed(number);
        findings.add(
                letter,
                Literals.LETTER__NUMBER,
                right.isPresent() ? text("form", number, right.get()) : text("unknown", number),
                right.map(whole -> QuickFix.set(text("fix", whole), letter, Literals.LETTER__NUMBER, whole)).stream()
                        .toArray(QuickFix[]::new));
    }
}
