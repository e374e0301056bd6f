// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

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
import candor.process.rules.RuleSources;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-P15: how long a report on the meeting or on rectification is. Special reports to the highest level
 * may have 3,000 characters; for other reports that number is advice and no limit.
 */
@Component(service = Rule.class)
public final class ReportLengthRule extends ModelRule<Submission> {

    private static final int MEASURE = 3_000;

    private static final List<EAttribute> TEXTS = List.of(
            Literals.SUBMISSION__PREPARATION,
            Literals.SUBMISSION__COURSE,
            Literals.SUBMISSION__PROBLEMS,
            Literals.SUBMISSION__CRITICISMS,
            Literals.SUBMISSION__INTENTIONS);

    public ReportLengthRule() {
        super(
                Submission.class,
                new RuleInfo("MSH-P15", Severity.HINT, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.SUBMISSION)
                        .own(Literals.SUBMISSION__SUBMITTED_ON)
                        .own(TEXTS));
    }

    @Override
    protected void check(Submission report, RuleContext context, Findings findings) {
        int length = TEXTS.stream()
                .map(report::eGet)
                .filter(String.class::isInstance)
                .mapToInt(text -> ((String) text).codePointCount(0, ((String) text).length()))
                .sum();
        if (length > MEASURE && report.getSubmittedOn() == null) {
            EAttribute longest = TEXTS.stream()
                    .filter(report::eIsSet)
                    .max(Comparator.comparingInt(text -> ((String) report.eGet(text)).length()))
                    .orElse(Literals.SUBMISSION__PROBLEMS);
            findings.add(report, longest, text("long", length, MEASURE));
        }
    }
}
