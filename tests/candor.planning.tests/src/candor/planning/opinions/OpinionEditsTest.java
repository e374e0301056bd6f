// SPDX-License-Identifier: EPL-2.0
package candor.planning.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SourceCategory;
import candor.model.query.Numbers;
import candor.model.query.Opinions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpinionEditsTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 5);

    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
    private final OpinionEdits edits = new OpinionEdits(
            domain, Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();
    private final Solicitation round = MeetingFactory.eINSTANCE.createSolicitation();

    @BeforeEach
    void fill() {
        dossier.getSolicitations().add(round);
    }

    @Test
    void recordingSealsMarksAndNumbersInOneStep() {
        Opinion first = opinion("学得不深");
        Opinion second = opinion("下得不够");
        opinion("  ");
        first.setNumber(7);
        run(edits.record(round.getOpinions()));
        assertThat(first.getDigest()).isEqualTo(Opinions.digest("学得不深"));
        assertThat(List.of(first.getRecordedOn(), second.getRecordedOn())).containsOnly(TODAY);
        assertThat(round.getOpinions()).extracting(Opinion::getNumber).containsExactly(7, 8, 0);
        assertThat(Opinions.isRecorded(round.getOpinions().getLast()))
                .as("no words")
                .isFalse();
        stack.undo();
        assertThat(round.getOpinions()).noneMatch(Opinions::isRecorded);
        assertThat(second.getNumber()).isZero();
    }

    @Test
    void recordingAgainChangesNothing() {
        Opinion opinion = recorded("学得不深");
        assertThat(edits.record(List.of(opinion)).canExecute()).isFalse();
        assertThat(edits.record(List.of()).canExecute()).isFalse();
    }

    @Test
    void aCorrectionNamesTheOldOneWhichNoLongerCounts() {
        Opinion old = recorded("学得不申");
        old.setSource(SourceCategory.MASSES);
        recorded("另一条");
        Opinion correction = OpinionEdits.correction(old);
        run(edits.correct(old, correction));
        assertThat(round.getOpinions()).element(1).isSameAs(correction);
        assertThat(correction.getCorrects()).isSameAs(old);
        assertThat(old.getCorrections()).containsExactly(correction);
        assertThat(correction.getText()).isEqualTo("学得不申");
        assertThat(correction.getSource()).isEqualTo(SourceCategory.MASSES);
        assertThat(correction.getNumber()).isEqualTo(3);
        assertThat(Opinions.isRecorded(correction)).isFalse();
        assertThat(Opinions.counts(old)).isFalse();
        assertThat(Numbers.of(dossier).opinions()).isEqualTo(2);
        assertThat(Opinions.isUnchanged(old)).isTrue();
        stack.undo();
        assertThat(old.getCorrections()).isEmpty();
        assertThat(round.getOpinions()).hasSize(2);
    }

    @Test
    void onlyARecordedOneThatCountsIsCorrected() {
        Opinion draft = opinion("还没登记");
        assertThat(edits.correct(draft, OpinionEdits.correction(draft)).canExecute())
                .isFalse();
        Opinion old = recorded("旧");
        run(edits.correct(old, OpinionEdits.correction(old)));
        assertThat(OpinionEdits.canCorrect(old)).isFalse();
    }

    @Test
    void feedbackIsNotedOnceAndOnlyOfWhatCounts() {
        Opinion told = recorded("一");
        told.setFeedbackOn(TODAY.minusDays(3));
        Opinion open = recorded("二");
        Opinion draft = opinion("三");
        run(edits.feedBack(round.getOpinions()));
        assertThat(open.getFeedbackOn()).isEqualTo(TODAY);
        assertThat(told.getFeedbackOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(draft.getFeedbackOn()).isNull();
        assertThat(edits.feedBack(round.getOpinions()).canExecute()).isFalse();
    }

    @Test
    void manyAreEnteredAtOnceWordForWord() {
        recorded("已有");
        Opinion pattern = MeetingFactory.eINSTANCE.createOpinion();
        pattern.setSource(SourceCategory.CADRE);
        run(edits.enter(round, List.of("　甲 ", "乙\n续"), pattern, true));
        List<Opinion> entered = round.getOpinions().subList(1, 3);
        assertThat(entered).extracting(Opinion::getText).containsExactly("　甲 ", "乙\n续");
        assertThat(entered).extracting(Opinion::getNumber).containsExactly(2, 3);
        assertThat(entered).allMatch(Opinions::isRecorded).allMatch(Opinions::isUnchanged);
        assertThat(entered).extracting(Opinion::getSource).containsOnly(SourceCategory.CADRE);
        stack.undo();
        assertThat(round.getOpinions()).hasSize(1);
        run(edits.enter(round, List.of("丙"), pattern, false));
        assertThat(round.getOpinions()).last().matches(OpinionEdits::canRecord);
    }

    private Opinion opinion(String text) {
        Opinion opinion = MeetingFactory.eINSTANCE.createOpinion();
        opinion.setText(text);
        round.getOpinions().add(opinion);
        return opinion;
    }

    private Opinion recorded(String text) {
        Opinion opinion = opinion(text);
        run(edits.record(List.of(opinion)));
        return opinion;
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        stack.execute(command);
    }
}
