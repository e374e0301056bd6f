// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.letters.UpwardLetters;
import candor.process.rules.RuleSources;
import candor.process.text.RequestWords;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-S10: a request asks for one matter: one in its title, no second request enclosed, and the request to hold the meeting is no
 * other letter of the meeting as well.
 */
@Component(service = Rule.class)
public final class OneMatterRule extends ModelRule<Letter> {

    public OneMatterRule() {
        super(
                Letter.class,
                new RuleInfo("MSH-S10", Severity.MUST, Rank.PRESCRIBED, RuleSources.HANDLING_15),
                Scope.of(Literals.LETTER)
                        .own(
                                Literals.LETTER__TITLE,
                                Literals.LETTER__KIND,
                                Literals.LETTER__DIRECTION,
                                Literals.LETTER__ENCLOSURES)
                        .anywhere(
                                Literals.DOSSIER__MEETING,
                                Literals.MEETING__REQUEST,
                                Literals.MEETING__INVITATION,
                                Literals.MEETING__CONSENT,
                                Literals.DOSSIER__SUBMISSIONS,
                                Literals.SUBMISSION__LETTER));
    }

    @Override
    protected void check(Letter letter, RuleContext context, Findings findings) {
        if (!UpwardLetters.isRequest(letter)) {
            return;
        }
        RequestWords.secondMatter(letter.getTitle())
                .ifPresent(words -> findings.add(letter, Literals.LETTER__TITLE, text("title.second", words)));
        letter.getEnclosures().stream()
                .filter(name -> name.strip().endsWith("请示"))
                .forEach(name -> findings.add(letter, Literals.LETTER__ENCLOSURES, text("enclosed", name)));
        Meeting meeting = context.dossier().getMeeting();
        boolean otherUse = meeting != null && (letter == meeting.getInvitation() || letter == meeting.getConsent())
                || context.dossier().getSubmissions().stream().anyMatch(s -> s.getLetter() == letter);
        if (otherUse && meeting != null && letter == meeting.getRequest()) {
            findings.add(letter, null, text("uses"));
        }
    }
}
