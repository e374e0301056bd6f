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
import candor.model.meeting.Circular;
import candor.model.meeting.Examination;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.query.Opinions;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import candor.process.text.ShownNames;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/** MSH-A08: the figures that papers quote are those that the entries count, and so are the figures of a round of opinions. */
@Component(service = Rule.class)
public final class FiguresRule extends ModelRule<EObject> {

    public FiguresRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-A08", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.SOLICITATION, Literals.EXAMINATION, Literals.SUBMISSION, Literals.CIRCULAR)
                        .own(
                                Literals.SOLICITATION__TITLE,
                                Literals.SOLICITATION__REGISTERED_COUNT,
                                Literals.SOLICITATION__OPINIONS,
                                Literals.SOLICITATION__SENT_COUNT,
                                Literals.SOLICITATION__RETURNED_COUNT,
                                Literals.EXAMINATION__SCOPE,
                                Literals.EXAMINATION__PERSON,
                                Literals.EXAMINATION__PREPARATION,
                                Literals.SUBMISSION__KIND,
                                Literals.SUBMISSION__PREPARATION,
                                Literals.SUBMISSION__COURSE,
                                Literals.SUBMISSION__CRITICISMS,
                                Literals.CIRCULAR__OVERVIEW)
                        .anywhere(Reads.NUMBERS)
                        .anywhere(Reads.QUORUM));
    }

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        switch (object) {
            case Solicitation round -> checkRound(round, findings);
            case Examination paper -> {
                Figures figures = paper.getScope() == SubjectScope.TEAM || paper.getPerson() == null
                        ? whole(context)
                        : Figures.of(context.derive(Figures.ByMember.class, Figures.ByMember::of), paper.getPerson());
                check(paper, Literals.EXAMINATION__PREPARATION, figures, findings);
            }
            case Submission submission -> {
                if (submission.getKind() == SubmissionKind.MEETING_REPORT) {
                    check(submission, Literals.SUBMISSION__PREPARATION, whole(context), findings);
                    check(submission, Literals.SUBMISSION__COURSE, whole(context), findings);
                    check(submission, Literals.SUBMISSION__CRITICISMS, whole(context), findings);
                }
            }
            case Circular circular -> check(circular, Literals.CIRCULAR__OVERVIEW, whole(context), findings);
            default -> throw new IllegalArgumentException(object.eClass().getName());
        }
    }

    private static Figures whole(RuleContext context) {
        return context.derive(Figures.class, Figures::of);
    }

    private void checkRound(Solicitation round, Findings findings) {
        int registered = round.getRegisteredCount();
        int opinions =
                (int) round.getOpinions().stream().filter(Opinions::counts).count();
        if (registered > 0 && registered != opinions) {
            findings.add(
                    round,
                    Literals.SOLICITATION__REGISTERED_COUNT,
                    text("registered", ShownNames.of(round.getTitle()), registered, opinions),
                    QuickFix.set(text("fix", opinions), round, Literals.SOLICITATION__REGISTERED_COUNT, opinions));
        }
        if (round.getReturnedCount() > round.getSentCount() && round.getSentCount() > 0) {
            findings.add(
                    round,
                    Literals.SOLICITATION__RETURNED_COUNT,
                    text("returned", ShownNames.of(round.getTitle()), round.getReturnedCount(), round.getSentCount()));
        }
    }

    private void check(EObject object, EAttribute attribute, Figures figures, Findings findings) {
        String text = (String) object.eGet(attribute);
        if (!OwnTexts.isBlank(text)) {
            figures.mistakes(text)
                    .forEach(m -> findings.add(
                            object,
                            attribute,
                            text("figure", m.written(), m.count()),
                            OwnTexts.replace(text("fix", m.count()), object, attribute, m.corrected(text))));
        }
    }
}
