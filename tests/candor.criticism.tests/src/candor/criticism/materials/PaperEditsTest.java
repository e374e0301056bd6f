// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Attachment;
import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.Person;
import candor.model.meeting.Review;
import candor.model.meeting.Verdict;
import candor.process.drafts.Comparison;
import candor.process.drafts.PaperVersions;
import candor.process.testing.BundleRules;
import java.time.LocalDate;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A paper on its way: drafted, handed in, given back, handed in again, signed off. */
class PaperEditsTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 13);

    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);

    private DossierDocument document;
    private Dossier dossier;
    private Examination team;
    private Examination principals;
    private Examination members;
    private PaperEdits edits;

    @BeforeEach
    void takeThreeBlankPapers() throws MeetingFileException {
        document = Samples.open(new MeetingStore());
        dossier = document.dossier();
        team = blank(0);
        principals = blank(1);
        members = blank(2);
        edits = new PaperEdits(domain, dossier, BundleRules.on(TODAY));
    }

    private Examination blank(int index) {
        Examination paper = dossier.getExaminations().get(index);
        paper.setState(ExaminationState.NOT_STARTED);
        paper.setDrafter(null);
        paper.setReviewer(null);
        paper.setDraftedOn(null);
        paper.setApprovedOn(null);
        paper.getReviews().clear();
        paper.getAttachments().clear();
        return paper;
    }

    @Test
    void goesTheWholeWay() throws MeetingFileException {
        run(edits.draft(members));
        assertThat(members.getState()).isEqualTo(ExaminationState.DRAFTING);
        assertThat(members.getDrafter()).isSameAs(members.getPerson());

        run(edits.submit(members, version(members)));
        assertThat(members.getState()).isEqualTo(ExaminationState.IN_REVIEW);
        assertThat(members.getReviewer().getCapacity()).isEqualTo(Capacity.PRINCIPAL);
        assertThat(members.getDraftedOn()).isEqualTo(TODAY);
        assertThat(members.getVersion()).isEqualTo(1);

        run(edits.giveBack(members, "事例要写清时间。"));
        assertThat(members.getState()).isEqualTo(ExaminationState.RETURNED);
        run(edits.draft(members));
        members.getProblems().getFirst().setFacts("2021年7月印发，我到9月才分解。");
        run(edits.submit(members, version(members)));
        assertThat(members.getVersion()).isEqualTo(2);

        run(edits.approve(members, "同意。"));
        assertThat(members.getState()).isEqualTo(ExaminationState.FINAL);
        assertThat(members.getApprovedOn()).isEqualTo(TODAY);
        assertThat(members.getReviews()).extracting(Review::getRound).containsExactly(1, 2);
        assertThat(members.getReviews())
                .extracting(Review::getVerdict)
                .containsExactly(Verdict.RETURNED, Verdict.PASSED);
        assertThat(members.getReviews()).allSatisfy(review -> {
            assertThat(review.getReviewer()).isSameAs(members.getReviewer());
            assertThat(review.getDate()).isEqualTo(TODAY);
        });
    }

    @Test
    void versionsSayWhatWasHandedInAndCanBeCompared() throws MeetingFileException {
        run(edits.submit(members, version(members)));
        run(edits.giveBack(members, "退回修改。"));
        String before = members.getCauses();
        members.setCauses("没有把自己摆进去。");
        run(edits.submit(members, version(members)));

        String first = PaperVersions.text(document, members.getAttachments().getFirst());
        String second =
                PaperVersions.text(document, PaperWords.lastVersion(members).orElseThrow());
        assertThat(first).contains(before).doesNotContain("没有把自己摆进去");
        assertThat(second).isEqualTo(PaperWords.of(members));
        assertThat(Comparison.of(first, second).changes()).isNotEmpty();
        assertThat(PaperWords.lastVersion(members).orElseThrow().getSha256()).isEqualTo(PaperWords.digest(members));
    }

    @Test
    void thePrincipalsOwnAndTheTeamsGoUp() throws MeetingFileException {
        run(edits.submit(principals, version(principals)));
        run(edits.submit(team, version(team)));
        assertThat(principals.getReviewer()).isSameAs(team.getReviewer());
        assertThat(team.getReviewer().getCapacity()).isEqualTo(Capacity.SUPERVISOR);
        assertThat(team.getDrafter()).isSameAs(principals.getPerson());
    }

    @Test
    void withoutASupervisionGroupTheSuperiorReviews() throws MeetingFileException {
        dossier.getPersons().stream()
                .filter(person -> person.getCapacity() == Capacity.SUPERVISOR)
                .forEach(person -> person.setCapacity(Capacity.STAFF));
        run(edits.submit(team, version(team)));
        assertThat(team.getReviewer().getCapacity()).isEqualTo(Capacity.SUPERIOR);
    }

    @Test
    void whatWasChosenStays() throws MeetingFileException {
        Person chosen = dossier.getPersons().getLast();
        members.setReviewer(chosen);
        run(edits.submit(members, version(members)));
        assertThat(members.getReviewer()).isSameAs(chosen);
    }

    @Test
    void onlyTheNextStepCanBeTaken() throws MeetingFileException {
        assertThat(edits.giveBack(members, "").canExecute()).isFalse();
        assertThat(edits.approve(members, "").canExecute()).isFalse();
        assertThat(edits.resubmit(members, version(members)).canExecute()).isFalse();
        run(edits.submit(members, version(members)));
        assertThat(edits.submit(members, version(members)).canExecute()).isFalse();
        assertThat(edits.draft(members).canExecute()).isFalse();
        run(edits.approve(members, null));
        assertThat(edits.giveBack(members, "").canExecute()).isFalse();
    }

    @Test
    void aPaperThatWasChangedGoesToItsReviewerAgain() throws MeetingFileException {
        run(edits.submit(members, version(members)));
        run(edits.approve(members, "同意。"));
        members.setCauses("定稿以后又改的原因。");
        run(edits.resubmit(members, version(members)));
        assertThat(members.getState()).isEqualTo(ExaminationState.IN_REVIEW);
        assertThat(members.getApprovedOn()).isNull();
        assertThat(members.getVersion()).isEqualTo(2);
    }

    @Test
    void eachStepIsUndoneAsAWhole() throws MeetingFileException {
        int attachments = dossier.getAttachments().size();
        run(edits.submit(members, version(members)));
        stack.undo();
        assertThat(members.getState()).isEqualTo(ExaminationState.NOT_STARTED);
        assertThat(members.getReviewer()).isNull();
        assertThat(members.getAttachments()).isEmpty();
        assertThat(dossier.getAttachments()).hasSize(attachments);
    }

    private Attachment version(Examination paper) throws MeetingFileException {
        return PaperVersions.keep(
                document, PaperWords.of(paper), "personal-outline", "第" + PaperEdits.round(paper) + "稿", TODAY);
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        stack.execute(command);
    }
}
