// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Attendance;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import candor.process.text.ShownNames;
import org.osgi.service.component.annotations.Component;

/** MSH-P02, N09: a member who cannot come hands in a written statement. */
@Component(service = Rule.class)
public final class WrittenStatementRule extends ModelRule<Participation> {

    public WrittenStatementRule() {
        super(
                Participation.class,
                new RuleInfo("MSH-P02", Severity.BLOCKER, Rank.PRACTICE, RuleSources.CUSTOM).citing("N09"),
                Scope.of(Literals.PARTICIPATION)
                        .own(
                                Literals.PARTICIPATION__ROLE,
                                Literals.PARTICIPATION__ATTENDANCE,
                                Literals.PARTICIPATION__PERSON,
                                Literals.PARTICIPATION__WRITTEN_STATEMENT)
                        .anywhere(Literals.PERSON__NAME));
    }

    /** Whether a member stayed away. */
    static boolean isAbsentMember(Participation participation) {
        return participation.getRole() == ParticipationRole.MEMBER
                && participation.getAttendance() == Attendance.ABSENT;
    }

    @Override
    protected void check(Participation participation, RuleContext context, Findings findings) {
        if (isAbsentMember(participation) && OwnTexts.isBlank(participation.getWrittenStatement())) {
            findings.add(
                    participation,
                    Literals.PARTICIPATION__WRITTEN_STATEMENT,
                    text("missing", ShownNames.of(participation.getPerson())));
        }
    }
}
