// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.base.text.Text;
import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.process.rules.RuleSources;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** N08: the report on the meeting also goes to the superior's organs of discipline and of organisation. */
@Component(service = Rule.class)
public final class CopiesRule extends ModelRule<Submission> {

    private static final Pattern DISCIPLINE = pattern("discipline");
    private static final Pattern ORGANISATION = pattern("organisation");

    public CopiesRule() {
        super(
                Submission.class,
                new RuleInfo("N08", Severity.HINT, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.SUBMISSION)
                        .own(Literals.SUBMISSION__KIND, Literals.SUBMISSION__LETTER)
                        .anywhere(
                                Literals.LETTER__COPIES,
                                Literals.LETTER__RECIPIENTS,
                                Literals.ORGANIZATION__NAME,
                                Literals.ORGANIZATION__KIND,
                                Literals.ORGANIZATION__SHORT_NAME,
                                Literals.MEETING__KIND,
                                Literals.DOSSIER__MEETING));
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(Text.of(CopiesRule.class, "N08." + key).in(Locale.SIMPLIFIED_CHINESE));
    }

    @Override
    protected void check(Submission report, RuleContext context, Findings findings) {
        Letter letter = report.getLetter();
        if (report.getKind() != SubmissionKind.MEETING_REPORT || letter == null || isBranch(report)) {
            return;
        }
        if (lacks(letter, OrganizationKind.DISCIPLINE_ORGAN, DISCIPLINE)) {
            findings.add(letter, Literals.LETTER__COPIES, text("missing.discipline"));
        }
        if (lacks(letter, OrganizationKind.ORGANIZATION_DEPARTMENT, ORGANISATION)) {
            findings.add(letter, Literals.LETTER__COPIES, text("missing.organisation"));
        }
    }

    private static boolean isBranch(Submission report) {
        return report.eContainer() instanceof Dossier dossier
                && dossier.getMeeting() != null
                && dossier.getMeeting().getKind() == MeetingKind.ORGANIZATION_LIFE;
    }

    private static boolean lacks(Letter letter, OrganizationKind kind, Pattern organ) {
        return Stream.concat(letter.getCopies().stream(), letter.getRecipients().stream())
                .noneMatch(body -> body.getKind() == kind
                        || Stream.of(body.getName(), body.getShortName())
                                .filter(Objects::nonNull)
                                .anyMatch(name -> organ.matcher(name).find()));
    }
}
