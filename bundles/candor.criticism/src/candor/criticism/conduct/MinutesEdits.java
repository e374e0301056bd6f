// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.edit.Steps;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Evaluation;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Minutes;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Makes the command that writes the record of a meeting that nobody recorded while it went on: from its agenda and what was entered. */
public final class MinutesEdits {

    private MinutesEdits() {}

    /**
     * Puts every turn of the agenda on record that is not there yet and of which something is known: papers, criticisms with their answers,
     * speeches, comments. Those criticisms count as said. Whoever alone has the floor for an item stands there without words too, to be
     * filled in; a member of whom nothing is known does not, because he may have been silent. What is on record stays. Nothing to do where
     * nothing is missing.
     */
    public static Command layOut(EditingDomain domain, Dossier dossier) {
        List<Utterance> missing = MeetingCourse.of(dossier).turns().stream()
                .filter(turn -> turn.utterance() == null && turn.person() != null)
                .map(turn -> MeetingRecord.utterance(dossier, turn, words(dossier, turn)))
                .filter(utterance -> utterance.getText() != null || isAlone(utterance.getKind()))
                .toList();
        Steps steps = new Steps(domain);
        if (missing.isEmpty()) {
            return steps.command();
        }
        missing.stream()
                .map(Utterance::getCriticism)
                .filter(criticism -> criticism != null)
                .forEach(criticism -> steps.set(criticism, Literals.CRITICISM__DELIVERED, true));
        Minutes minutes = dossier.getMinutes();
        if (minutes != null) {
            return steps.addAll(minutes, Literals.MINUTES__UTTERANCES, missing).command();
        }
        Minutes made = MeetingFactory.eINSTANCE.createMinutes();
        made.setStartedAt(dossier.getMeeting().getStartTime());
        made.setEndedAt(dossier.getMeeting().getEndTime());
        made.getUtterances().addAll(missing);
        return steps.set(dossier, Literals.DOSSIER__MINUTES, made).command();
    }

    private static boolean isAlone(UtteranceKind kind) {
        return kind == UtteranceKind.SPEECH || kind == UtteranceKind.COMMENT || kind == UtteranceKind.SUMMARY;
    }

    /** What is known of a turn; {@code null} where nothing is. */
    private static String words(Dossier dossier, Turn turn) {
        String words =
                switch (turn.kind()) {
                    case RESPONSE -> answers(dossier, turn);
                    case COMMENT -> comments(dossier, turn);
                    default -> new PreparedWords(dossier).of(turn);
                };
        return words.isBlank() ? null : words;
    }

    /** The answers to the criticisms of a member, each once: one answer may stand for all. */
    private static String answers(Dossier dossier, Turn turn) {
        return PreparedWords.sentences(dossier.getCriticisms().stream()
                .filter(criticism -> criticism.getTo() == turn.person())
                .map(Criticism::getResponse)
                .filter(response -> response != null)
                .distinct());
    }

    private static String comments(Dossier dossier, Turn turn) {
        return PreparedWords.sentences(dossier.getEvaluations().stream()
                .filter(evaluation -> evaluation.getSpeaker() == null || evaluation.getSpeaker() == turn.person())
                .flatMap(MinutesEdits::parts));
    }

    private static Stream<String> parts(Evaluation evaluation) {
        return Stream.of(evaluation.getAffirmed(), evaluation.getProblems(), evaluation.getRequirements());
    }
}
