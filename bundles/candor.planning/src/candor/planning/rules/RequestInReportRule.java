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
import candor.model.meeting.LetterKind;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.process.letters.UpwardLetters;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import candor.process.text.RequestWords;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-S09: a report carries no request, and what asks calls itself 请示. That a request closes with the words of a request is seen in
 * the paper: {@link PaperChecks}.
 */
@Component(service = Rule.class)
public final class RequestInReportRule extends ModelRule<EObject> {

    private static final String REQUEST = "请示";
    private static final String REPORT = "报告";

    public RequestInReportRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-S09", Severity.MUST, Rank.PRESCRIBED, RuleSources.HANDLING_15),
                Scope.of(Literals.LETTER, Literals.SUBMISSION).wholly());
    }

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        if (object instanceof Letter letter && UpwardLetters.isUpward(letter) && letter.getTitle() != null) {
            checkTitle(letter, findings);
        }
        boolean report = object instanceof Submission submission
                ? submission.getKind() != SubmissionKind.MATERIALS
                : object instanceof Letter letter && letter.getKind() == LetterKind.REPORT;
        if (report) {
            OwnTexts.each(object, (attribute, text) -> RequestWords.closing(text)
                    .ifPresent(words -> findings.add(object, attribute, text("request", words))));
        }
    }

    private void checkTitle(Letter letter, Findings findings) {
        String title = letter.getTitle();
        boolean request = letter.getKind() == LetterKind.REQUEST;
        if (request ? !title.endsWith(REQUEST) || title.contains(REPORT) : title.contains(REQUEST)) {
            findings.add(letter, Literals.LETTER__TITLE, text(request ? "requestTitle" : "reportTitle", title));
        }
    }
}
