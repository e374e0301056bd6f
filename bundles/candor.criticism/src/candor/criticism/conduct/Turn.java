// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Person;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;

/**
 * What is said in one go.
 *
 * @param item of the agenda
 * @param kind as what
 * @param person whose words they are
 * @param addressee whom they criticise; null for everything else
 * @param reader who reads them aloud where the person is absent, otherwise null
 * @param utterance what the record has of it; null while it has nothing
 */
public record Turn(
        AgendaItem item, UtteranceKind kind, Person person, Person addressee, Person reader, Utterance utterance) {

    /** The turn that an utterance has put on record. */
    public static Turn of(Utterance utterance) {
        Person voice = utterance.getSpeaker();
        Person person =
                switch (utterance.getKind()) {
                    case CRITICISM ->
                        utterance.getCriticism() == null
                                        || utterance.getCriticism().getFrom() == null
                                ? voice
                                : utterance.getCriticism().getFrom();
                    case EXAMINATION -> utterance.getAddressee() == null ? voice : utterance.getAddressee();
                    default -> voice;
                };
        return new Turn(
                utterance.getAgendaItem(),
                utterance.getKind(),
                person,
                utterance.getKind() == UtteranceKind.CRITICISM ? utterance.getAddressee() : null,
                person == voice ? null : voice,
                utterance);
    }

    /** Who is heard. */
    public Person voice() {
        return reader == null ? person : reader;
    }

    /** Whether a member examines himself in it, and not the team. */
    public boolean isOwnExaminationOf(Person member) {
        return kind == UtteranceKind.EXAMINATION
                && person == member
                && (item == null || item.getKind() != AgendaKind.TEAM_EXAMINATION);
    }

    /** Whether both are the same words of the same person, put on record or not. */
    public boolean isSame(Turn other) {
        return item == other.item
                && kind == other.kind
                && person == other.person
                && addressee == other.addressee
                && (utterance == other.utterance || utterance == null || other.utterance == null);
    }
}
