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
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.ParticipationRole;
import candor.model.query.Quorum;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-P01, N03, N03a: fewer members than must be there. The share is the profile's; places that ask for more than the regulation set it
 * higher.
 */
@Component(service = Rule.class)
public final class QuorumRule extends ModelRule<Dossier> {

    public QuorumRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-P01", Severity.BLOCKER, Rank.UNVERIFIED, RuleSources.REGULATION_5)
                        .citing("N03", "N03a"),
                Scope.of(Literals.DOSSIER).anywhere(Literals.MEETING__STATE).anywhere(Reads.QUORUM));
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        Meeting meeting = dossier.getMeeting();
        CampaignProfile profile = context.profile();
        if (meeting == null || !Quorum.isShare(profile)) {
            return;
        }
        Quorum quorum = Quorum.of(dossier);
        String share = profile.getQuorumNumerator() + "/" + profile.getQuorumDenominator();
        int excused = members(meeting, Attendance.ABSENT);
        int unknown = members(meeting, Attendance.UNKNOWN);
        if (meeting.getState() == MeetingState.HELD && unknown == quorum.expected()) {
            findings.add(Severity.MUST, meeting, Literals.MEETING__PARTICIPATIONS, text("unrecorded"));
        } else if (meeting.getState() == MeetingState.HELD && !quorum.isReached()) {
            findings.add(
                    meeting,
                    Literals.MEETING__PARTICIPATIONS,
                    text("missed", quorum.expected(), quorum.present(), share, quorum.required()));
        } else if (quorum.expected() - excused < quorum.required()) {
            findings.add(
                    meeting,
                    Literals.MEETING__PARTICIPATIONS,
                    text("excused", quorum.expected(), excused, share, quorum.required()));
        }
    }

    private static int members(Meeting meeting, Attendance attendance) {
        return (int) meeting.getParticipations().stream()
                .filter(p -> p.getRole() == ParticipationRole.MEMBER && p.getAttendance() == attendance)
                .count();
    }
}
