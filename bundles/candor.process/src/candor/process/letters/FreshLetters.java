// SPDX-License-Identifier: EPL-2.0
package candor.process.letters;

import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.LetterKind;
import candor.model.meeting.LetterState;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Organization;
import candor.model.query.LetterNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Makes letters filled with what follows from the dossier; they belong to no dossier yet. */
public final class FreshLetters {

    private final Dossier dossier;
    private final Clock clock;

    /** @param clock says what today is */
    public FreshLetters(Dossier dossier, Clock clock) {
        this.dossier = dossier;
        this.clock = clock;
    }

    /** A letter that came in today from the superior. */
    public Letter incoming() {
        Letter letter = MeetingFactory.eINSTANCE.createLetter();
        letter.setDirection(LetterDirection.INCOMING);
        letter.setState(LetterState.RECEIVED);
        letter.setReceivedOn(today());
        superior().ifPresent(letter.getIssuers()::add);
        if (dossier.getOrganization() != null) {
            letter.getRecipients().add(dossier.getOrganization());
        }
        return letter;
    }

    /** An answer to a request that came in today from whom it was sent to. */
    public Letter reply(Letter request, Decision decision) {
        Letter reply = incoming();
        reply.setKind(LetterKind.REPLY);
        reply.setDecision(decision);
        if (request != null && !request.getRecipients().isEmpty()) {
            reply.getIssuers().clear();
            reply.getIssuers().add(request.getRecipients().getFirst());
        }
        return reply;
    }

    /** A draft of today that is issued here, with the next number of the house. */
    public Letter outgoing(LetterKind kind) {
        Letter letter = MeetingFactory.eINSTANCE.createLetter();
        letter.setDirection(LetterDirection.OUTGOING);
        letter.setKind(kind);
        letter.setState(LetterState.DRAFT);
        letter.setDate(today());
        Optional.ofNullable(dossier.getOrganization()).ifPresent(letter.getIssuers()::add);
        nextNumber().ifPresent(letter::setNumber);
        return letter;
    }

    /** The same, addressed to the superior where there is one. */
    public Letter upward(LetterKind kind) {
        Letter letter = outgoing(kind);
        superior().ifPresent(letter.getRecipients()::add);
        return letter;
    }

    /** A letter once more, as the next round of a request: the same parties and people, another number and day. */
    public Letter again(Letter before) {
        Letter request = outgoing(before.getKind());
        request.setTitle(before.getTitle());
        request.getRecipients().addAll(before.getRecipients());
        request.getCopies().addAll(before.getCopies());
        request.getSigners().addAll(before.getSigners());
        request.setDrafter(before.getDrafter());
        request.setContact(before.getContact());
        request.setPrintedBy(before.getPrintedBy());
        request.setSecrecy(before.getSecrecy());
        request.setSecrecyYears(before.getSecrecyYears());
        request.setUrgency(before.getUrgency());
        request.setNote(before.getNote());
        before.getBasis().stream()
                .filter(ground -> ground.getInReplyTo() == null)
                .forEach(request.getBasis()::add);
        return request;
    }

    /** One more than the highest number the house has given this year under its code; none where it has no code. */
    public Optional<String> nextNumber() {
        Organization own = dossier.getOrganization();
        if (own == null || own.getLetterCode() == null || own.getLetterCode().isBlank()) {
            return Optional.empty();
        }
        int year = today().getYear();
        int last = dossier.getLetters().stream()
                .filter(letter -> letter.getDirection() == LetterDirection.OUTGOING)
                .flatMap(letter -> LetterNumber.parse(letter.getNumber()).stream())
                .filter(number -> number.year() == year && number.code().equals(own.getLetterCode()))
                .mapToInt(LetterNumber::sequence)
                .max()
                .orElse(0);
        return Optional.of(new LetterNumber(own.getLetterCode(), year, last + 1).toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The one in charge. */
    private Optional<Organization> superior() {
        return Optional.ofNullable(dossier.getOrganization())
                .flatMap(own -> own.getSuperiors().stream().findFirst());
    }
}
