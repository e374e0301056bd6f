// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.base.text.Messages;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.Participation;
import candor.model.meeting.Person;
import candor.model.meeting.SpeechKind;
import candor.model.meeting.SubjectScope;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a turn says as far as it was written before the meeting, so that the record only has to put down what was said otherwise. */
public final class PreparedWords {

    private static final Messages WORDS = Messages.of(PreparedWords.class, Locale.SIMPLIFIED_CHINESE);

    private final Dossier dossier;

    public PreparedWords(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Empty where nothing was written. */
    public String of(Turn turn) {
        return switch (turn.kind()) {
            case CRITICISM ->
                criticism(turn.person(), turn.addressee())
                        .map(PreparedWords::words)
                        .orElse("");
            case EXAMINATION -> turn.reader() == null ? examination(turn) : statement(turn.person());
            case SUMMARY -> speech(SpeechKind.SUMMARY, turn.person());
            case SPEECH ->
                turn.item().getKind() == AgendaKind.MOBILIZATION ? speech(SpeechKind.MOBILIZATION, turn.person()) : "";
            case RESPONSE, COMMENT -> "";
        };
    }

    /** The criticism of a direction that there is. */
    Optional<Criticism> criticism(Person from, Person to) {
        return dossier.getCriticisms().stream()
                .filter(criticism -> criticism.getFrom() == from && criticism.getTo() == to)
                .findFirst();
    }

    /** A criticism in one go. */
    static String words(Criticism criticism) {
        String suggestion = text(criticism.getSuggestion());
        return sentences(Stream.of(
                criticism.getProblem(),
                criticism.getFacts(),
                suggestion.isEmpty() ? null : WORDS.get("prepared.suggestion", suggestion)));
    }

    private String statement(Person person) {
        return dossier.getMeeting().getParticipations().stream()
                .filter(participation -> participation.getPerson() == person)
                .map(Participation::getWrittenStatement)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String examination(Turn turn) {
        boolean team = turn.item().getKind() == AgendaKind.TEAM_EXAMINATION;
        return dossier.getExaminations().stream()
                .filter(paper -> team
                        ? paper.getScope() == SubjectScope.TEAM
                        : paper.getScope() == SubjectScope.PERSON && paper.getPerson() == turn.person())
                .findFirst()
                .map(PreparedWords::words)
                .orElse("");
    }

    private static String words(Examination paper) {
        List<String> problems = paper.getProblems().stream()
                .map(ExaminedProblem::getProblem)
                .map(PreparedWords::phrase)
                .filter(problem -> !problem.isEmpty())
                .toList();
        String listed = problems.isEmpty()
                ? null
                : WORDS.get("prepared.problems", problems.size(), String.join(WORDS.get("prepared.and"), problems));
        return sentences(Stream.of(paper.getLastRectification(), listed, paper.getCauses(), paper.getDirection()));
    }

    private String speech(SpeechKind kind, Person speaker) {
        return dossier.getSpeeches().stream()
                .filter(speech ->
                        speech.getKind() == kind && (speech.getSpeaker() == null || speech.getSpeaker() == speaker))
                .findFirst()
                .map(speech -> sentences(Stream.of(
                        speech.getOpening(),
                        speech.getBody(),
                        speech.getAcknowledgement(),
                        speech.getCommitment(),
                        speech.getDemands(),
                        speech.getClosing())))
                .orElse("");
    }

    /** One after the other, each with a full stop. */
    static String sentences(Stream<String> parts) {
        return parts.map(PreparedWords::text)
                .filter(part -> !part.isEmpty())
                .map(part -> WORDS.get("prepared.ends").indexOf(part.charAt(part.length() - 1)) < 0
                        ? part + WORDS.get("prepared.stop")
                        : part)
                .collect(Collectors.joining());
    }

    /** Without the full stop of a sentence, to stand in a list. */
    private static String phrase(String text) {
        String phrase = text(text);
        return phrase.endsWith(WORDS.get("prepared.stop")) ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
