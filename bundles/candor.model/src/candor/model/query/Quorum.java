// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Attendance;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import java.util.List;

/**
 * Whether enough members are present (docs/domain.md N03).
 *
 * @param expected members expected
 * @param present members present
 * @param required least number of members that must be present
 */
public record Quorum(int expected, int present, int required) {

    /** A dossier without profile, or with one whose share has no denominator, asks for what a new profile does. */
    public static Quorum of(Dossier dossier) {
        List<Participation> members = dossier.getMeeting() == null
                ? List.of()
                : dossier.getMeeting().getParticipations().stream()
                        .filter(participation -> participation.getRole() == ParticipationRole.MEMBER)
                        .toList();
        int present = (int) members.stream()
                .filter(participation -> participation.getAttendance() == Attendance.PRESENT)
                .count();
        return new Quorum(members.size(), present, required(members.size(), dossier.getProfile()));
    }

    /** Whether the profile's two numbers are a share of a whole. */
    public static boolean isShare(CampaignProfile profile) {
        return profile.getQuorumNumerator() > 0 && profile.getQuorumNumerator() <= profile.getQuorumDenominator();
    }

    public boolean isReached() {
        return present >= required;
    }

    private static int required(int expected, CampaignProfile profile) {
        CampaignProfile rule = profile == null || profile.getQuorumDenominator() <= 0
                ? MeetingFactory.eINSTANCE.createCampaignProfile()
                : profile;
        return Math.ceilDiv(expected * rule.getQuorumNumerator(), rule.getQuorumDenominator());
    }
}
