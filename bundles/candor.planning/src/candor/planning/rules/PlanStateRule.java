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
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.PlanState;
import candor.planning.approval.Approvals;
import candor.process.rules.RuleSources;
import candor.process.text.DraftMarks;
import candor.process.text.OwnTexts;
import candor.process.text.ShownNames;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-A04: the plan is final when the superior has approved it, not before, and then nothing in the meeting's data calls it a draft any
 * more.
 */
@Component(service = Rule.class)
public final class PlanStateRule extends ModelRule<Meeting> {

    /** The features that are printed in an invitation. */
    private static final Set<EAttribute> INVITATION =
            Set.of(Literals.LETTER__TITLE, Literals.LETTER__ENCLOSURES, Literals.LETTER__NOTE);

    public PlanStateRule() {
        super(
                Meeting.class,
                new RuleInfo("MSH-A04", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.MEETING)
                        .wholly()
                        .inside(
                                Literals.AGENDA_ITEM__TITLE,
                                Literals.AGENDA_ITEM__TRANSITION,
                                Literals.MATTER__DUTY,
                                Literals.PARTICIPANT_GROUP__TITLE)
                        .anywhere(
                                Literals.LETTER__DIRECTION,
                                Literals.LETTER__DECISION,
                                Literals.LETTER__REPLIES,
                                Literals.LETTER__IN_REPLY_TO,
                                Literals.LETTER__NUMBER,
                                Literals.LETTER__TITLE,
                                Literals.LETTER__ENCLOSURES,
                                Literals.LETTER__NOTE));
    }

    @Override
    protected void check(Meeting meeting, RuleContext context, Findings findings) {
        Optional<Letter> approval = Approvals.approval(meeting);
        boolean approved = meeting.getPlanState() == PlanState.APPROVED;
        if (approved && approval.isEmpty()) {
            findings.add(
                    meeting,
                    Literals.MEETING__PLAN_STATE,
                    text("early"),
                    QuickFix.set(text("fix.early"), meeting, Literals.MEETING__PLAN_STATE, PlanState.SUBMISSION));
        } else if (!approved && approval.isPresent()) {
            findings.add(
                    meeting,
                    Literals.MEETING__PLAN_STATE,
                    text("late", ShownNames.of(approval.get().getNumber())),
                    QuickFix.set(text("fix.late"), meeting, Literals.MEETING__PLAN_STATE, PlanState.APPROVED));
        }
        if (approved) {
            checkMarks(meeting, findings);
            meeting.getAgenda().forEach(item -> checkMarks(item, findings));
            meeting.getMatters().forEach(matter -> checkMarks(matter, findings));
            meeting.getParticipantGroups().forEach(group -> checkMarks(group, findings));
            if (meeting.getInvitation() != null) {
                checkMarks(meeting.getInvitation(), INVITATION::contains, findings);
            }
        }
    }

    private void checkMarks(EObject object, Findings findings) {
        checkMarks(object, attribute -> true, findings);
    }

    private void checkMarks(EObject object, Predicate<EAttribute> printed, Findings findings) {
        OwnTexts.each(object, (attribute, text) -> DraftMarks.in(text)
                .filter(mark -> printed.test(attribute))
                .ifPresent(mark -> findings.add(
                        object,
                        attribute,
                        text("mark", mark),
                        OwnTexts.replace(text("fix.mark"), object, attribute, DraftMarks.without(text)))));
    }
}
