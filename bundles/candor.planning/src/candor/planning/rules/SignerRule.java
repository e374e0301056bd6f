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
import candor.model.meeting.Person;
import candor.model.query.Leadership;
import candor.process.letters.UpwardLetters;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import candor.process.text.ShownNames;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** MSH-S12: a letter to a superior names who signed it; whom to ask about a request is usually noted too. */
@Component(service = Rule.class)
public final class SignerRule extends ModelRule<Letter> {

    public SignerRule() {
        super(
                Letter.class,
                new RuleInfo("MSH-S12", Severity.HINT, Rank.PRESCRIBED, RuleSources.HANDLING_9),
                Scope.of(Literals.LETTER)
                        .own(
                                Literals.LETTER__DIRECTION,
                                Literals.LETTER__KIND,
                                Literals.LETTER__SIGNERS,
                                Literals.LETTER__CONTACT)
                        .anywhere(Literals.PERSON__PHONE)
                        .anywhere(Reads.LEADERSHIP));
    }

    @Override
    protected void check(Letter letter, RuleContext context, Findings findings) {
        if (UpwardLetters.isUpward(letter) && letter.getSigners().isEmpty()) {
            QuickFix[] fixes = context.derive(Leadership.class, Leadership::of).principal().stream()
                    .map(p -> QuickFix.add(
                            text("fix", ShownNames.of(p)), letter, Literals.LETTER__SIGNERS, -1, () -> List.of(p)))
                    .toArray(QuickFix[]::new);
            findings.add(letter, Literals.LETTER__SIGNERS, text("unsigned"), fixes);
        }
        if (UpwardLetters.isRequest(letter)) {
            Person contact = letter.getContact();
            if (contact == null) {
                findings.add(letter, Literals.LETTER__CONTACT, text("nocontact"));
            } else if (OwnTexts.isBlank(contact.getPhone())) {
                findings.add(contact, Literals.PERSON__PHONE, text("nophone", ShownNames.of(contact)));
            }
        }
    }
}
