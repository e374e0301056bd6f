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
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Organization;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** MSH-A06: the superior who is asked is the superior who is reported to. */
@Component(service = Rule.class)
public final class SameRecipientRule extends ModelRule<Dossier> {

    public SameRecipientRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-A06", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.DOSSIER)
                        .own(Literals.DOSSIER__MEETING, Literals.DOSSIER__ORGANIZATION, Literals.DOSSIER__SUBMISSIONS)
                        .inside(
                                Literals.MEETING__REQUEST,
                                Literals.LETTER__RECIPIENTS,
                                Literals.ORGANIZATION__SUPERIORS,
                                Literals.ORGANIZATION__SHORT_NAME,
                                Literals.SUBMISSION__KIND,
                                Literals.SUBMISSION__RECIPIENT,
                                Literals.SUBMISSION__LETTER));
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        Meeting meeting = dossier.getMeeting();
        Letter request = meeting == null ? null : meeting.getRequest();
        if (request == null || request.getRecipients().isEmpty()) {
            return;
        }
        Organization asked = request.getRecipients().getFirst();
        List<Organization> superiors = dossier.getOrganization() == null
                ? List.of()
                : dossier.getOrganization().getSuperiors();
        if (!superiors.isEmpty() && !superiors.contains(asked)) {
            Organization superior = superiors.getFirst();
            findings.add(
                    request,
                    Literals.LETTER__RECIPIENTS,
                    text("superior", ShownNames.of(asked), ShownNames.of(superior)),
                    QuickFix.set(
                            text("fix", ShownNames.of(superior)),
                            request,
                            Literals.LETTER__RECIPIENTS,
                            List.of(superior)));
        }
        dossier.getSubmissions().stream()
                .filter(s -> s.getKind() != SubmissionKind.MATERIALS)
                .forEach(s -> checkSubmission(s, asked, findings));
    }

    private void checkSubmission(Submission submission, Organization asked, Findings findings) {
        Organization recipient = submission.getRecipient();
        if (recipient != null && recipient != asked) {
            findings.add(
                    submission,
                    Literals.SUBMISSION__RECIPIENT,
                    text("submission", ShownNames.of(asked), ShownNames.of(recipient)),
                    QuickFix.set(text("fix", ShownNames.of(asked)), submission, Literals.SUBMISSION__RECIPIENT, asked));
        }
        Letter letter = submission.getLetter();
        if (letter != null
                && !letter.getRecipients().isEmpty()
                && !letter.getRecipients().contains(asked)) {
            findings.add(
                    letter,
                    Literals.LETTER__RECIPIENTS,
                    text(
                            "letter",
                            ShownNames.of(asked),
                            ShownNames.of(letter.getRecipients().getFirst())),
                    QuickFix.set(
                            text("fix", ShownNames.of(asked)), letter, Literals.LETTER__RECIPIENTS, List.of(asked)));
        }
    }
}
