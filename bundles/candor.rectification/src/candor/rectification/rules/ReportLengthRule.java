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
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-P15: how long a report on the meeting or on rectification is, or the plan of rectification. Special reports to the highest level
 * may have 3,000 characters; for other papers that number is advice and no limit.
 */
@Component(service = Rule.class)
public final class ReportLengthRule extends ModelRule<EObject> {

    private static final int MEASURE = 3_000;

    private static final List<EAttribute> REPORT = List.of(
            Literals.SUBMISSION__PREPARATION,
            Literals.SUBMISSION__COURSE,
            Literals.SUBMISSION__PROBLEMS,
            Literals.SUBMISSION__CRITICISMS,
            Literals.SUBMISSION__INTENTIONS);

    private static final List<EAttribute> PLAN =
            List.of(Literals.RECTIFICATION_PLAN__REQUIREMENTS, Literals.RECTIFICATION_PLAN__SAFEGUARDS);

    public ReportLengthRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-P15", Severity.HINT, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.SUBMISSION, Literals.RECTIFICATION_PLAN)
                        .own(Literals.SUBMISSION__SUBMITTED_ON, Literals.RECTIFICATION_PLAN__ADOPTED_ON)
                        .own(REPORT)
                        .own(PLAN));
    }

    @Override
    protected void check(EObject paper, RuleContext context, Findings findings) {
        if (paper instanceof Submission report ? report.getSubmittedOn() == null : !isAdopted(paper)) {
            check(paper, paper instanceof Submission ? REPORT : PLAN, findings);
        }
    }

    private static boolean isAdopted(EObject plan) {
        return plan.eIsSet(Literals.RECTIFICATION_PLAN__ADOPTED_ON);
    }

    private void check(EObject paper, List<EAttribute> texts, Findings findings) {
        int length = texts.stream().mapToInt(text -> length(paper, text)).sum();
        if (length > MEASURE) {
            EAttribute longest = texts.stream()
                    .max(Comparator.comparingInt(text -> length(paper, text)))
                    .orElseThrow();
            findings.add(paper, longest, text("long", length, MEASURE));
        }
    }

    private static int length(EObject paper, EAttribute text) {
        return paper.eGet(text) instanceof String words ? words.codePointCount(0, words.length()) : 0;
    }
}
