// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import candor.edit.Steps;
import candor.model.meeting.Attachment;
import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterState;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.PlanState;
import candor.process.letters.FreshLetters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Makes the commands for the steps of the way, each one step of undo. Each fills in what follows from the rest: days from
 * the clock, numbers from the letters there are, parties from who is above whom.
 */
public final class ApprovalEdits {

    private final EditingDomain domain;
    private final Dossier dossier;
    private final Clock clock;
    private final FreshLetters letters;

    /** @param clock says what today is */
    public ApprovalEdits(EditingDomain domain, Dossier dossier, Clock clock) {
        this.domain = domain;
        this.dossier = dossier;
        this.clock = clock;
        this.letters = new FreshLetters(dossier, clock);
    }

    /**
     * A notice that came in today from the superior; its title and number stand on the paper. The empty form itself where the campaign has put
     * one there.
     */
    public Letter notice() {
        Meeting meeting = dossier.getMeeting();
        Letter before = meeting == null ? null : meeting.getNotice();
        return before == null || Approvals.isRegistered(before) ? letters.incoming() : before;
    }

    /** Registers the notice that orders the meeting. Of the empty form that a campaign begins with, fills what nobody has filled. */
    public Command receiveNotice(Letter notice) {
        Meeting meeting = dossier.getMeeting();
        if (meeting != null && meeting.getNotice() == notice && !Approvals.isRegistered(notice)) {
            return fill(notice, letters.incoming());
        }
        if (meeting == null || meeting.getNotice() != null) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps all = new Steps(domain);
        all.add(dossier, Literals.DOSSIER__LETTERS, notice);
        all.set(meeting, Literals.MEETING__NOTICE, notice);
        return all.command();
    }

    /**
     * The request of the first round, or of the next one after a no, as far as it follows from the rest; the empty form itself
     * where the campaign has put one there.
     */
    public Letter request() {
        Meeting meeting = dossier.getMeeting();
        Letter before = meeting == null ? null : meeting.getRequest();
        if (before == null) {
            return MeetingRequest.of(dossier, letters);
        }
        return Approvals.isDrafted(before) ? letters.again(before) : before;
    }

    /**
     * Makes {@code request} the request for the meeting: the first, or a new round when the last one was sent back. Of the
     * empty form that a campaign begins with, fills what nobody has filled.
     */
    public Command draft(Letter request) {
        Meeting meeting = dossier.getMeeting();
        if (meeting != null && meeting.getRequest() == request && !Approvals.isDrafted(request)) {
            return fill(request, MeetingRequest.of(dossier, letters));
        }
        if (meeting == null || meeting.getRequest() != null && !wasReturned(meeting.getRequest())) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps all = new Steps(domain);
        Letter before = meeting.getRequest();
        all.add(dossier, Literals.DOSSIER__LETTERS, request);
        if (before != null) {
            all.add(request, Literals.LETTER__BASIS, Approvals.reply(before).orElseThrow());
        }
        all.set(meeting, Literals.MEETING__REQUEST, request);
        all.set(meeting, Literals.MEETING__PLAN_STATE, PlanState.SUBMISSION);
        return all.command();
    }

    private Command fill(Letter form, Letter model) {
        Steps all = new Steps(domain);
        for (EStructuralFeature feature : form.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && !form.eIsSet(feature) && model.eIsSet(feature)) {
                Object value = model.eGet(feature);
                all.set(form, feature, value instanceof List<?> list ? List.copyOf(list) : value);
            }
        }
        return all.command();
    }

    /** Notes that the Party group discussed the request today. */
    public Command deliberate() {
        Letter request = request(dossier.getMeeting());
        if (request == null || request.getDeliberatedOn() != null || request.getSentOn() != null) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps all = new Steps(domain);
        all.set(request, Literals.LETTER__DELIBERATED_ON, today());
        all.set(request, Literals.LETTER__STATE, LetterState.DELIBERATED);
        return all.command();
    }

    /**
     * Notes that the request left today, and keeps what it said.
     *
     * @param versions the texts as they were sent; added to the dossier and to the request
     */
    public Command send(Collection<Attachment> versions) {
        Letter request = request(dossier.getMeeting());
        if (request == null || request.getSentOn() != null) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps all = new Steps(domain);
        if (request.getDate() == null) {
            all.set(request, Literals.LETTER__DATE, today());
        }
        if (request.getNumber() == null || request.getNumber().isBlank()) {
            letters.nextNumber().ifPresent(number -> all.set(request, Literals.LETTER__NUMBER, number));
        }
        all.set(request, Literals.LETTER__SENT_ON, today());
        all.set(request, Literals.LETTER__STATE, LetterState.SENT);
        keep(all, request, versions);
        return all.command();
    }

    /** An answer that came in today. */
    public Letter reply(Decision decision) {
        return letters.reply(request(dossier.getMeeting()), decision);
    }

    /**
     * Registers the answer to the request.
     *
     * @param reply as {@link #reply} makes it
     * @param versions the texts as they came back or were approved; added to the dossier and to the answer
     */
    public Command receiveReply(Letter reply, Collection<Attachment> versions) {
        Letter request = request(dossier.getMeeting());
        if (request == null
                || request.getSentOn() == null
                || Approvals.reply(request).isPresent()) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps all = new Steps(domain);
        all.add(dossier, Literals.DOSSIER__LETTERS, reply);
        all.set(reply, Literals.LETTER__IN_REPLY_TO, request);
        keep(all, reply, versions);
        return all.command();
    }

    /** Makes the plan the final one; there is no such command without an approval. */
    public Command finish() {
        Meeting meeting = dossier.getMeeting();
        if (meeting == null
                || meeting.getPlanState() == PlanState.APPROVED
                || Approvals.approval(meeting).isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Steps all = new Steps(domain);
        all.set(meeting, Literals.MEETING__PLAN_STATE, PlanState.APPROVED);
        if (meeting.getState() == MeetingState.PLANNED) {
            all.set(meeting, Literals.MEETING__STATE, MeetingState.APPROVED);
        }
        return all.command();
    }

    private void keep(Steps all, Letter letter, Collection<Attachment> versions) {
        all.addAll(dossier, Literals.DOSSIER__ATTACHMENTS, versions)
                .addAll(letter, Literals.LETTER__ATTACHMENTS, versions);
    }

    private static boolean wasReturned(Letter request) {
        return Approvals.reply(request)
                .filter(reply -> !Approvals.approves(reply.getDecision()))
                .isPresent();
    }

    private static Letter request(Meeting meeting) {
        return meeting == null ? null : meeting.getRequest();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
