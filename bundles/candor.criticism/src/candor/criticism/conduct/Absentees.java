// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.base.text.Messages;
import candor.edit.Steps;
import candor.model.meeting.Attendance;
import candor.model.meeting.Briefing;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import candor.model.meeting.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Members who stayed away, and that they were told of the meeting and of the criticism afterwards (docs/domain.md N09). */
public final class Absentees {

    private static final Messages WORDS = Messages.of(Absentees.class, Locale.SIMPLIFIED_CHINESE);

    private Absentees() {}

    /** Members who stayed away, in the order of the list of participants. */
    public static List<Participation> of(Dossier dossier) {
        return dossier.getMeeting() == null
                ? List.of()
                : dossier.getMeeting().getParticipations().stream()
                        .filter(p -> p.getRole() == ParticipationRole.MEMBER && p.getAttendance() == Attendance.ABSENT)
                        .toList();
    }

    /** Those of them who have to be told still; nobody before the meeting was held. */
    public static List<Participation> untold(Dossier dossier) {
        return of(dossier).stream()
                .filter(absentee -> dossier.getMeeting().getState() == MeetingState.HELD
                        && absentee.getBriefings().isEmpty())
                .toList();
    }

    /**
     * Puts down that they were told by who presided, with what was said: how the meeting went and every criticism that was said to them.
     *
     * @param today the day on which they are told
     */
    public static Command tell(EditingDomain domain, Dossier dossier, List<Participation> absentees, LocalDate today) {
        Steps steps = new Steps(domain);
        absentees.forEach(absentee ->
                steps.add(absentee, Literals.PARTICIPATION__BRIEFINGS, briefing(dossier, absentee.getPerson(), today)));
        return steps.command();
    }

    private static Briefing briefing(Dossier dossier, Person absentee, LocalDate today) {
        Briefing briefing = MeetingFactory.eINSTANCE.createBriefing();
        briefing.setBy(dossier.getMeeting().getHost());
        briefing.setDate(today);
        briefing.setProceedings(WORDS.get(
                "absentee.proceedings",
                dossier.getMeeting().getAgenda().size(),
                dossier.getCriticisms().stream().filter(Criticism::isDelivered).count()));
        String criticisms = dossier.getCriticisms().stream()
                .filter(criticism -> criticism.getTo() == absentee && criticism.isDelivered())
                .map(PreparedWords::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        briefing.setCriticisms(criticisms.isEmpty() ? null : criticisms);
        return briefing;
    }

    /** Whether it is put down when somebody was told. */
    public static boolean isTold(Participation absentee) {
        return absentee.getBriefings().stream().map(Briefing::getDate).anyMatch(Objects::nonNull);
    }
}
