// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Solicitation;
import candor.model.meeting.StudySession;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Talk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Events of a time line up to the meeting. */
final class EventsBefore {

    private final Dossier dossier;
    private final Meeting meeting;
    private final Deadlines deadlines;
    private final EventFactory make;

    EventsBefore(Dossier dossier, Deadlines deadlines, EventFactory make) {
        this.dossier = dossier;
        this.meeting = dossier.getMeeting();
        this.deadlines = deadlines;
        this.make = make;
    }

    Stream<TimelineEvent> all() {
        return Stream.of(
                        letters(),
                        study(),
                        opinions(),
                        Stream.of(talks(), materials()),
                        criticisms(),
                        Stream.of(meeting()))
                .flatMap(Function.identity());
    }

    private Stream<TimelineEvent> letters() {
        Letter notice = meeting == null ? null : meeting.getNotice();
        Letter request = meeting == null ? null : meeting.getRequest();
        Letter invitation = meeting == null ? null : meeting.getInvitation();
        return Stream.of(
                        letter(
                                        EventKind.NOTICE_RECEIVED,
                                        notice,
                                        Literals.MEETING__NOTICE,
                                        Literals.LETTER__RECEIVED_ON)
                                .done(notice == null ? null : notice.getReceivedOn()),
                        window(notice),
                        letter(EventKind.REQUEST, request, Literals.MEETING__REQUEST, Literals.LETTER__SENT_ON)
                                .by(deadlines.requestDue().orElse(null))
                                .done(request == null ? null : request.getSentOn()),
                        approval(request),
                        letter(EventKind.INVITATION, invitation, Literals.MEETING__INVITATION, Literals.LETTER__SENT_ON)
                                .by(deadlines.invitationDue().orElse(null))
                                .done(invitation == null ? null : invitation.getSentOn()))
                .filter(Objects::nonNull);
    }

    /**
     * An event about a letter of the meeting. Without the letter it points to the field that names it, and without a
     * meeting to the meeting.
     */
    private EventFactory.Draft letter(EventKind kind, Letter letter, EReference place, EStructuralFeature day) {
        if (letter != null) {
            return make.about(kind, letter, day);
        }
        return ofMeeting(kind, place);
    }

    private EventFactory.Draft ofMeeting(EventKind kind, EStructuralFeature feature) {
        return meeting == null
                ? make.about(kind, dossier, Literals.DOSSIER__MEETING)
                : make.about(kind, meeting, feature);
    }

    private TimelineEvent window(Letter notice) {
        if (notice == null || notice.getWindowStart() == null && notice.getWindowEnd() == null) {
            return null;
        }
        return make.about(EventKind.MEETING_WINDOW, notice, Literals.LETTER__WINDOW_START)
                .between(notice.getWindowStart(), notice.getWindowEnd())
                .done(heldOn());
    }

    private TimelineEvent approval(Letter request) {
        Optional<Letter> reply = request == null
                ? Optional.empty()
                : request.getReplies().stream()
                        .filter(letter -> letter.getDecision() == Decision.APPROVED
                                || letter.getDecision() == Decision.APPROVED_WITH_CHANGES)
                        .findFirst();
        return reply.map(letter -> make.about(EventKind.APPROVAL, letter, Literals.LETTER__RECEIVED_ON)
                        .done(letter.getReceivedOn() == null ? letter.getDate() : letter.getReceivedOn()))
                .orElseGet(
                        () -> letter(EventKind.APPROVAL, request, Literals.MEETING__REQUEST, Literals.LETTER__REPLIES)
                                .done(false));
    }

    private Stream<TimelineEvent> study() {
        List<StudySession> sessions = dossier.getStudySessions();
        EventFactory.Draft all = make.about(EventKind.STUDY, dossier, Literals.DOSSIER__STUDY_SESSIONS)
                .between(
                        earliest(sessions, StudySession::getPlannedOn),
                        deadlines.meetingDay().map(day -> day.minusDays(1)).orElse(null));
        return Stream.concat(
                Stream.of(all.done(sessions, StudySession::getHeldOn)),
                sessions.stream()
                        .map(session -> make.about(EventKind.STUDY_SESSION, session, Literals.STUDY_SESSION__HELD_ON)
                                .titled(session.getTitle())
                                .by(session.getPlannedOn())
                                .done(session.getHeldOn())));
    }

    private Stream<TimelineEvent> opinions() {
        List<Solicitation> rounds = dossier.getSolicitations();
        List<Opinion> opinions = Opinions.counted(dossier);
        LocalDate drafting = earliest(dossier.getExaminations(), Examination::getDraftedOn);
        return Stream.concat(
                Stream.of(
                        make.about(EventKind.SOLICITATION, dossier, Literals.DOSSIER__SOLICITATIONS)
                                .by(deadlines.solicitationDue().orElse(null))
                                .done(earliest(rounds, Solicitation::getStartOn)),
                        make.about(EventKind.FEEDBACK, dossier, Literals.DOSSIER__SOLICITATIONS)
                                .by(drafting == null ? null : drafting.minusDays(1))
                                .done(opinions, Opinion::getFeedbackOn)),
                rounds.stream().map(this::round));
    }

    /** A round is done when its last day is over and something came of it. */
    private TimelineEvent round(Solicitation round) {
        boolean fruitful =
                round.getRegisteredCount() > 0 || !round.getOpinions().isEmpty();
        return make.about(EventKind.SOLICITATION_ROUND, round, Literals.SOLICITATION__DEADLINE)
                .titled(round.getTitle())
                .between(round.getStartOn(), round.getDeadline())
                .done(fruitful ? round.getDeadline() : null);
    }

    private TimelineEvent talks() {
        return make.about(EventKind.TALKS, dossier, Literals.DOSSIER__TALKS)
                .between(
                        deadlines.talksStart().orElse(null),
                        deadlines.talksDue().orElse(null))
                .done(TalkCoverage.of(dossier).requirements(), EventsBefore::heldOn);
    }

    private static LocalDate heldOn(TalkRequirement requirement) {
        return requirement.fulfilment().map(Talk::getHeldOn).orElse(null);
    }

    /** One paper of the team, and one of each member. */
    private TimelineEvent materials() {
        List<Examination> papers = Stream.concat(
                        Stream.of(paper(SubjectScope.TEAM, null)),
                        Leadership.of(dossier).members().stream().map(member -> paper(SubjectScope.PERSON, member)))
                .toList();
        return make.about(EventKind.MATERIALS, dossier, Literals.DOSSIER__EXAMINATIONS)
                .by(deadlines.materialsDue().orElse(null))
                .done(papers, EventsBefore::isApproved, paper -> paper == null ? null : paper.getApprovedOn());
    }

    private Examination paper(SubjectScope scope, Person person) {
        return dossier.getExaminations().stream()
                .filter(paper -> paper.getScope() == scope && paper.getPerson() == person)
                .findFirst()
                .orElse(null);
    }

    private static boolean isApproved(Examination paper) {
        return paper != null
                && (paper.getState() == ExaminationState.APPROVED || paper.getState() == ExaminationState.FINAL);
    }

    /** In a branch nobody has to prepare any. */
    private Stream<TimelineEvent> criticisms() {
        List<CriticismCoverage.Pair> due = CriticismCoverage.due(dossier).pairs();
        return due.isEmpty() && MeetingWords.of(dossier).isOrganizational()
                ? Stream.empty()
                : Stream.of(make.about(EventKind.CRITICISMS, dossier, Literals.DOSSIER__CRITICISMS)
                        .by(deadlines.criticismsDue().orElse(null))
                        .done(
                                due,
                                pair -> pair.state() != CriticismCoverage.State.MISSING,
                                pair -> pair.criticism() == null
                                        ? null
                                        : pair.criticism().getPreparedOn()));
    }

    private TimelineEvent meeting() {
        return ofMeeting(EventKind.MEETING, Literals.MEETING__DATE)
                .by(deadlines.meetingDay().orElse(null))
                .done(heldOn());
    }

    private LocalDate heldOn() {
        return meeting != null && meeting.getState() == MeetingState.HELD ? meeting.getDate() : null;
    }

    private static <T extends EObject> LocalDate earliest(List<T> things, Function<T, LocalDate> day) {
        return things.stream()
                .map(day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
