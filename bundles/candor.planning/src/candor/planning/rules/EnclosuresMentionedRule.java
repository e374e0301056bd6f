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
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Submission;
import candor.process.rules.RuleSources;
import candor.process.text.EnclosureWords;
import candor.process.text.OwnTexts;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/** MSH-A02: a text speaks of an enclosure, and none is listed. */
@Component(service = Rule.class)
public final class EnclosuresMentionedRule extends ModelRule<EObject> {

    public EnclosuresMentionedRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-A02", Severity.MUST, Rank.PRESCRIBED, RuleSources.FORMAT_ENCLOSURE),
                Scope.of(Literals.LETTER, Literals.SUBMISSION)
                        .wholly()
                        .anywhere(Literals.DOSSIER__MEETING, Literals.MEETING__REQUEST, Literals.LETTER__ENCLOSURES));
    }

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        if (!hasEnclosure(object, context)) {
            OwnTexts.each(object, (attribute, text) -> EnclosureWords.in(text)
                    .ifPresent(words -> findings.add(object, attribute, text("missing", words))));
        }
    }

    private static boolean hasEnclosure(EObject object, RuleContext context) {
        return switch (object) {
            // The plan is enclosed with the request automatically.
            case Letter letter ->
                !letter.getEnclosures().isEmpty()
                        || context.dossier().getMeeting() != null
                                && letter == context.dossier().getMeeting().getRequest();
            case Submission submission ->
                !submission.getEnclosures().isEmpty()
                        || submission.getLetter() != null
                                && !submission.getLetter().getEnclosures().isEmpty();
            default -> throw new IllegalArgumentException(object.eClass().getName());
        };
    }
}
