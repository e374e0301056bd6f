// SPDX-License-Identifier: EPL-2.0
package candor.planning.approval;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Attachment;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Capacity;
import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterState;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Organization;
import candor.model.meeting.Person;
import candor.model.meeting.PlanState;
import candor.planning.approval.ApprovalStep.Kind;
import candor.planning.approval.ApprovalStep.State;
import candor.process.drafts.PaperVersions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty dossier to the final plan, step by step, with one refusal on the way. */
class ApprovalTest {

    private final MeetingFactory factory = MeetingFactory.eINSTANCE;
    private final Dossier dossier = factory.createDossier();
    private final Organization own = factory.createOrganization();
    private final Organization superior = factory.createOrganization();
    private final Person principal = factory.createPerson();
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
    private final Calendar calendar = new Calendar();
    private final ApprovalEdits edits = new ApprovalEdits(domain, dossier, calendar);

    @BeforeEach
    void fill() {
        own.setLetterCode("示水党组");
        own.getSuperiors().add(superior);
        dossier.getOrganizations().addAll(List.of(own, superior));
        dossier.setOrganization(own);
        dossier.setMeeting(factory.createMeeting());
        CampaignProfile profile = factory.createCampaignProfile();
        profile.setMeetingName("党史学习教育专题民主生活会");
        dossier.setProfile(profile);
        principal.setCapacity(Capacity.PRINCIPAL);
        principal.setGroupMember(true);
        dossier.getPersons().add(principal);
    }

    @Test
    void theWayWithOneRefusal() {
        Meeting meeting = dossier.getMeeting();
        next(Kind.NOTICE, 0);
        Letter notice = edits.notice();
        run(edits.receiveNotice(notice));
        assertThat(notice.getIssuers()).containsExactly(superior);
        assertThat(notice.getRecipients()).containsExactly(own);
        assertThat(notice.getReceivedOn()).isEqualTo(calendar.today);

        next(Kind.DRAFT, 1);
        Letter first = edits.request();
        run(edits.draft(first));
        assertThat(first.getTitle()).isEqualTo("关于召开党史学习教育专题民主生活会的请示");
        assertThat(first.getNumber()).isEqualTo("示水党组〔2022〕1号");
        assertThat(first.getRecipients()).containsExactly(superior);
        assertThat(first.getSigners()).containsExactly(principal);
        assertThat(first.getBasis()).containsExactly(notice);
        assertThat(meeting.getPlanState()).isEqualTo(PlanState.SUBMISSION);

        next(Kind.DELIBERATION, 1);
        run(edits.deliberate());
        next(Kind.SENDING, 1);
        Attachment version = factory.createAttachment();
        run(edits.send(List.of(version)));
        assertThat(first.getState()).isEqualTo(LetterState.SENT);
        assertThat(first.getAttachments()).containsExactly(version);
        assertThat(dossier.getAttachments()).containsExactly(version);

        next(Kind.REPLY, 1);
        assertThat(edits.finish().canExecute()).as("nobody has agreed").isFalse();
        calendar.today = LocalDate.of(2022, 1, 10);
        Letter no = edits.reply(Decision.REFUSED);
        run(edits.receiveReply(no, List.of()));
        assertThat(no.getInReplyTo()).isSameAs(first);
        assertThat(edits.finish().canExecute()).as("it came back").isFalse();

        next(Kind.DRAFT, 2);
        Letter second = edits.request();
        run(edits.draft(second));
        assertThat(second.getNumber()).isEqualTo("示水党组〔2022〕2号");
        assertThat(second.getTitle()).isEqualTo(first.getTitle());
        assertThat(second.getBasis()).containsExactly(notice, no);
        assertThat(Approvals.rounds(meeting)).containsExactly(first, second);
        run(edits.send(List.of()));
        next(Kind.REPLY, 2);
        Letter yes = edits.reply(Decision.APPROVED_WITH_CHANGES);
        run(edits.receiveReply(yes, List.of()));
        assertThat(Approvals.approval(meeting)).contains(yes);

        next(Kind.FINAL, 0);
        run(edits.finish());
        assertThat(meeting.getPlanState()).isEqualTo(PlanState.APPROVED);
        assertThat(meeting.getState()).isEqualTo(MeetingState.APPROVED);
        assertThat(way().next()).isEmpty();
        assertThat(way().steps())
                .extracting(ApprovalStep::kind)
                .containsExactly(
                        Kind.NOTICE,
                        Kind.DRAFT,
                        Kind.DELIBERATION,
                        Kind.SENDING,
                        Kind.REPLY,
                        Kind.DRAFT,
                        Kind.DELIBERATION,
                        Kind.SENDING,
                        Kind.REPLY,
                        Kind.FINAL);
        assertThat(way().steps().get(4).state()).isEqualTo(State.RETURNED);
        while (stack.canUndo()) {
            stack.undo();
        }
        assertThat(dossier.getLetters()).as("every step can be taken back").isEmpty();
        assertThat(meeting.getRequest()).isNull();
    }

    @Test
    void theEmptyFormOfACampaignIsFilledNotReplaced() {
        Letter form = factory.createLetter();
        form.setTitle("关于召开民主生活会的请示");
        dossier.getLetters().add(form);
        dossier.getMeeting().setRequest(form);
        next(Kind.NOTICE, 0);

        assertThat(edits.request()).isSameAs(form);
        run(edits.draft(form));
        assertThat(dossier.getLetters()).containsExactly(form);
        assertThat(form.getTitle()).as("what somebody wrote").isEqualTo("关于召开民主生活会的请示");
        assertThat(form.getNumber()).startsWith("示水党组〔");
        assertThat(form.getRecipients()).containsExactly(superior);
        assertThat(form.getSigners()).containsExactly(principal);
        next(Kind.DELIBERATION, 1);
        stack.undo();
        assertThat(form.getNumber()).isNull();
        next(Kind.NOTICE, 0);
    }

    @Test
    void anEmptyNoticeIsNoNoticeAndIsFilledNotReplaced() {
        Letter form = factory.createLetter();
        form.setTitle("关于开好民主生活会的通知");
        form.setState(LetterState.RECEIVED);
        dossier.getLetters().add(form);
        dossier.getMeeting().setNotice(form);
        next(Kind.NOTICE, 0);

        assertThat(edits.notice()).isSameAs(form);
        run(edits.receiveNotice(form));
        assertThat(dossier.getLetters()).containsExactly(form);
        assertThat(form.getTitle()).as("what somebody wrote").isEqualTo("关于开好民主生活会的通知");
        assertThat(form.getIssuers()).containsExactly(superior);
        assertThat(form.getReceivedOn()).isEqualTo(calendar.today);
        next(Kind.DRAFT, 1);
        assertThat(way().steps().getFirst().date()).isEqualTo(calendar.today);
        assertThat(edits.notice()).isNotSameAs(form);
        assertThat(edits.receiveNotice(edits.notice()).canExecute()).isFalse();
        stack.undo();
        next(Kind.NOTICE, 0);
    }

    @Test
    void noStepIsTakenTwiceOrTooEarly() {
        assertThat(edits.send(List.of()).canExecute()).isFalse();
        assertThat(edits.deliberate().canExecute()).isFalse();
        assertThat(edits.receiveReply(edits.reply(Decision.APPROVED), List.of()).canExecute())
                .isFalse();
        run(edits.draft(edits.request()));
        assertThat(way().steps().getFirst().state()).as("no notice, no matter").isEqualTo(State.UNRECORDED);
        assertThat(edits.draft(edits.request()).canExecute())
                .as("it is with us")
                .isFalse();
        assertThat(edits.receiveReply(edits.reply(Decision.APPROVED), List.of()).canExecute())
                .as("not sent")
                .isFalse();
        run(edits.send(List.of()));
        assertThat(edits.send(List.of()).canExecute()).isFalse();
        assertThat(edits.draft(edits.request()).canExecute()).as("not answered").isFalse();
        assertThat(way().steps().stream()
                        .filter(step -> step.kind() == Kind.DELIBERATION)
                        .map(ApprovalStep::state))
                .as("sent, but nobody wrote down that it was discussed")
                .containsExactly(State.UNRECORDED);
    }

    @Test
    void anApprovalOfAnEarlierRoundApprovesNothing() {
        run(edits.draft(edits.request()));
        run(edits.send(List.of()));
        run(edits.receiveReply(edits.reply(Decision.APPROVED), List.of()));
        dossier.getMeeting().setRequest(factory.createLetter());
        assertThat(Approvals.approval(dossier.getMeeting())).isEmpty();
        assertThat(edits.finish().canExecute()).isFalse();
    }

    @Test
    void withoutAMeetingNothingIsThereToBeDone() {
        Dossier empty = factory.createDossier();
        ApprovalEdits none = new ApprovalEdits(domain, empty, calendar);
        assertThat(ApprovalWay.of(empty).next()).map(ApprovalStep::kind).contains(Kind.NOTICE);
        assertThat(none.receiveNotice(none.notice()).canExecute()).isFalse();
        assertThat(none.draft(none.request()).canExecute()).isFalse();
    }

    @Test
    void aVersionIsKeptInTheFileUnderItsDigest(@TempDir Path folder) throws MeetingFileException {
        MeetingStore store = new MeetingStore();
        DossierDocument document = Samples.open(store);
        Meeting meeting = document.dossier().getMeeting();
        assertThat(PaperVersions.of(Approvals.rounds(meeting)))
                .as("files of letters are no versions")
                .isEmpty();
        Attachment version = PaperVersions.keep(document, "一、会议主题\n大力弘扬。\n", "plan", "方案（第 1 次送出）", calendar.today);
        document.dossier().getAttachments().add(version);
        meeting.getRequest().getAttachments().add(version);
        Path file = folder.resolve("一.meeting");
        store.save(document, file);
        DossierDocument reopened = store.open(file);
        List<Attachment> versions =
                PaperVersions.of(Approvals.rounds(reopened.dossier().getMeeting()));
        assertThat(versions).hasSize(1);
        assertThat(PaperVersions.text(reopened, versions.getFirst())).isEqualTo("一、会议主题\n大力弘扬。\n");
    }

    private void next(Kind kind, int round) {
        assertThat(way().next()).hasValueSatisfying(step -> {
            assertThat(step.kind()).isEqualTo(kind);
            assertThat(step.round()).isEqualTo(round);
        });
    }

    private ApprovalWay way() {
        return ApprovalWay.of(dossier);
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        stack.execute(command);
    }

    private static final class Calendar extends Clock {
        private LocalDate today = LocalDate.of(2022, 1, 5);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
