// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.Opinion;
import candor.model.meeting.StudyMode;
import candor.model.meeting.StudySession;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Talk;
import java.util.List;

/**
 * The figures that papers quote (docs/domain.md §2.4, MSH-A08), counted from the entries.
 *
 * @param groupStudies study sessions held together, lectures included
 * @param selfStudies sessions of individual reading that took place
 * @param talks talks held
 * @param solicitations rounds of collecting opinions
 * @param opinions opinions of all rounds
 * @param teamOpinions those about the team
 * @param personOpinions those about one person
 * @param criticisms criticisms said at the meeting
 * @param problems problems of the ledger, carried-over ones included
 * @param carriedProblems problems carried over from earlier meetings
 */
public record Numbers(
        int groupStudies,
        int selfStudies,
        int talks,
        int solicitations,
        int opinions,
        int teamOpinions,
        int personOpinions,
        int criticisms,
        int problems,
        int carriedProblems) {

    public static Numbers of(Dossier dossier) {
        List<StudySession> sessions = dossier.getStudySessions().stream()
                .filter(session -> session.getHeldOn() != null)
                .toList();
        int selfStudies = (int) sessions.stream()
                .filter(session -> session.getMode() == StudyMode.SELF)
                .count();
        List<Opinion> opinions = Opinions.counted(dossier);
        int teamOpinions = (int) opinions.stream()
                .filter(opinion -> opinion.getScope() == SubjectScope.TEAM)
                .count();
        return new Numbers(
                sessions.size() - selfStudies,
                selfStudies,
                (int) dossier.getTalks().stream()
                        .map(Talk::getHeldOn)
                        .filter(date -> date != null)
                        .count(),
                dossier.getSolicitations().size(),
                opinions.size(),
                teamOpinions,
                opinions.size() - teamOpinions,
                (int) dossier.getCriticisms().stream()
                        .filter(criticism -> criticism.isDelivered())
                        .count(),
                dossier.getProblems().size(),
                (int) dossier.getProblems().stream().filter(Ledger::isCarried).count());
    }
}
