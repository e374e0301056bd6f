// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.LetterKind;
import candor.model.meeting.LetterState;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Organization;
import candor.model.query.Leadership;
import candor.model.query.LetterNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ResourceBundle;

/** Fresh letters, filled with what follows from the dossier. They belong to nothing yet. */
final class Letters {

    /** Words of official papers, which are Chinese whatever the program speaks. */
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("candor.planning.approval.words");

    private final Dossier dossier;
    private final Clock clock;

    Letters(Dossier dossier, Clock clock) {
        this.dossier = dossier;
        this.clock = clock;
    }

    Letter incoming() {
        Letter letter = MeetingFactory.eINSTANCE.createLetter();
        letter.setDirection(LetterDirection.INCOMING);
        letter.setState(LetterState.RECEIVED);
        letter.setReceivedOn(today());
        letter.setIssuer(superior());
        if (dossier.getOrganization() != null) {
            letter.getRecipients().add(dossier.getOrganization());
        }
        return letter;
    }

    Letter reply(Letter request, Decision decision) {
        Letter reply = incoming();
        reply.setKind(LetterKind.REPLY);
        reply.setDecision(decision);
        if (request != null && !request.getRecipients().isEmpty()) {
            reply.setIssuer(request.getRecipients().getFirst());
        }
        return reply;
    }

    Letter request(Meeting meeting) {
        Letter request = outgoing();
        String name = dossier.getProfile() == null ? null : dossier.getProfile().getMeetingName();
        if (name != null && !name.isBlank()) {
            request.setTitle(WORDS.getString("request.title").replace("{0}", name));
        }
        if (superior() != null) {
            request.getRecipients().add(superior());
        }
        Leadership.of(dossier).principal().ifPresent(request.getSigners()::add);
        if (meeting != null && meeting.getNotice() != null) {
            request.getBasis().add(meeting.getNotice());
        }
        return request;
    }

    /** The next round: the same parties and people, another number and day. */
    Letter again(Letter before) {
        Letter request = outgoing();
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
    Optional<String> nextNumber() {
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

    private Letter outgoing() {
        Letter letter = MeetingFactory.eINSTANCE.createLetter();
        letter.setDirection(LetterDirection.OUTGOING);
        letter.setKind(LetterKind.REQUEST);
        letter.setState(LetterState.DRAFT);
        letter.setDate(today());
        letter.setIssuer(dossier.getOrganization());
        nextNumber().ifPresent(letter::setNumber);
        return letter;
    }

    private Organization superior() {
        return dossier.getOrganization() == null
                ? null
                : dossier.getOrganization().getSuperior();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
