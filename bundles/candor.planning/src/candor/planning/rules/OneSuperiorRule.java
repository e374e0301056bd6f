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
import candor.model.meeting.Organization;
import candor.process.letters.UpwardLetters;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** MSH-S11: a letter to a superior goes to one, and no copy of it goes to those below. */
@Component(service = Rule.class)
public final class OneSuperiorRule extends ModelRule<Letter> {

    public OneSuperiorRule() {
        super(
                Letter.class,
                new RuleInfo("MSH-S11", Severity.MUST, Rank.GENERAL, RuleSources.HANDLING_15),
                Scope.of(Literals.LETTER)
                        .own(
                                Literals.LETTER__DIRECTION,
                                Literals.LETTER__KIND,
                                Literals.LETTER__ISSUERS,
                                Literals.LETTER__RECIPIENTS,
                                Literals.LETTER__COPIES)
                        .anywhere(
                                Literals.ORGANIZATION__SUPERIORS,
                                Literals.ORGANIZATION__INSTITUTION,
                                Literals.ORGANIZATION__SHORT_NAME));
    }

    @Override
    protected void check(Letter letter, RuleContext context, Findings findings) {
        if (!UpwardLetters.isUpward(letter)) {
            return;
        }
        List<Organization> recipients = letter.getRecipients();
        if (recipients.size() > 1) {
            findings.add(
                    letter,
                    Literals.LETTER__RECIPIENTS,
                    text("several", recipients.size(), ShownNames.of(recipients.getFirst())),
                    copyToOthers(letter));
        }
        for (Organization copy : letter.getCopies()) {
            if (letter.getIssuers().stream()
                    .anyMatch(issuer -> UpwardLetters.isBelow(copy, issuer)
                            || UpwardLetters.isBelow(copy, issuer.getInstitution()))) {
                findings.add(
                        letter,
                        Literals.LETTER__COPIES,
                        text("below", ShownNames.of(copy)),
                        QuickFix.remove(text("fix.below"), letter, Literals.LETTER__COPIES, List.of(copy)));
            }
        }
    }

    private QuickFix copyToOthers(Letter letter) {
        List<Organization> others = List.copyOf(
                letter.getRecipients().subList(1, letter.getRecipients().size()));
        List<Organization> copies =
                others.stream().filter(o -> !letter.getCopies().contains(o)).toList();
        return QuickFix.of(
                text("fix.several", ShownNames.of(letter.getRecipients().getFirst())),
                steps -> steps.removeAll(letter, Literals.LETTER__RECIPIENTS, others)
                        .addAll(letter, Literals.LETTER__COPIES, copies));
    }
}
