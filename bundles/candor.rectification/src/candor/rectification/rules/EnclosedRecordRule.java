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
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.process.rules.RuleSources;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** N07: with the report on the meeting go its record and what was read out. */
@Component(service = Rule.class)
public final class EnclosedRecordRule extends ModelRule<Submission> {

    private static final Pattern RECORD = pattern("record");
    private static final Pattern PAPERS = pattern("papers");

    public EnclosedRecordRule() {
        super(
                Submission.class,
                new RuleInfo("N07", Severity.SHOULD, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.SUBMISSION)
                        .own(
                                Literals.SUBMISSION__KIND,
                                Literals.SUBMISSION__SUBMITTED_ON,
                                Literals.SUBMISSION__ENCLOSURES));
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(Text.of(EnclosedRecordRule.class, "N07." + key).in(Locale.SIMPLIFIED_CHINESE));
    }

    @Override
    protected void check(Submission report, RuleContext context, Findings findings) {
        if (report.getKind() != SubmissionKind.MEETING_REPORT || report.getSubmittedOn() == null) {
            return;
        }
        if (lacks(report, RECORD)) {
            findings.add(report, Literals.SUBMISSION__ENCLOSURES, text("missing.record"));
        }
        if (lacks(report, PAPERS)) {
            findings.add(report, Literals.SUBMISSION__ENCLOSURES, text("missing.papers"));
        }
    }

    private static boolean lacks(Submission report, Pattern what) {
        return report.getEnclosures().stream()
                .noneMatch(title -> what.matcher(title).find());
    }
}
