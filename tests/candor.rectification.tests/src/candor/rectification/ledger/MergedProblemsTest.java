// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Closure;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Measure;
import candor.model.meeting.Opinion;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.SubjectScope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems that are merged into one, and those that are candidates for it. */
class MergedProblemsTest extends LedgerCase {

    private static Measure measure(Problem problem, String text) {
        Measure measure = MAKE.createMeasure();
        measure.setText(text);
        problem.getMeasures().add(measure);
        return measure;
    }

    @Test
    void mergedProblemsKeepAllSourcesMeasuresWaysOfShowingAndPlacesOfDisclosure() {
        Opinion opinion = opinion("会议偏多");
        Problem kept = adopted(opinion);
        kept.setManifestation("会多");
        measure(kept, "少开会");
        Opinion another = opinion("会议太多");
        Problem other = adopted(another);
        other.setManifestation("会长");
        Measure moved = measure(other, "开短会");
        other.getSources().add(opinion);
        Disclosure disclosure = MAKE.createDisclosure();
        disclosure.getProblems().add(other);
        dossier.getDisclosures().add(disclosure);
        changes.run(edits.merge(List.of(kept, other, kept), "合并"));
        assertThat(dossier.getProblems()).containsExactly(kept);
        assertThat(kept.getSources()).containsExactly(opinion, another);
        assertThat(another.getLedgerProblems()).containsExactly(kept);
        assertThat(kept.getMeasures()).extracting(Measure::getText).containsExactly("少开会", "开短会");
        assertThat(moved.eContainer()).isSameAs(kept);
        assertThat(kept.getManifestation()).isEqualTo("会多\n会长\n会议太多");
        assertThat(disclosure.getProblems()).containsExactly(kept);
    }

    @Test
    void whatEarlierMeetingsAreContinuedByStaysContinued() {
        PreviousMeeting last = MAKE.createPreviousMeeting();
        dossier.getPreviousMeetings().add(last);
        Problem first = MAKE.createProblem();
        Problem second = MAKE.createProblem();
        last.getProblems().addAll(List.of(first, second));
        Problem kept = problem("新");
        Problem one = problem("旧一");
        one.setCarriedFrom(first);
        Problem two = problem("旧二");
        two.setCarriedFrom(second);
        changes.run(edits.merge(List.of(kept, one, two), "合并"));
        assertThat(kept.getCarriedFrom()).isSameAs(first);
        assertThat(kept.getSources()).containsExactly(second);
        assertThat(edits.canAdopt(second)).isFalse();
    }

    @Test
    void fewerThanTwoAndWhatWasCheckedAreNotMerged() {
        Problem one = problem("甲");
        Problem closed = problem("乙");
        Closure applied = MAKE.createClosure();
        closed.setClosure(applied);
        Undoable.isRefused(() -> edits.merge(List.of(one), "合并"));
        Undoable.isRefused(() -> edits.merge(List.of(one, one), "合并"));
        Undoable.isRefused(() -> edits.merge(List.of(one, closed), "合并"));
        closed.setClosure(null);
        closed.getReopenings().add(MAKE.createReopening());
        assertThat(LedgerEdits.canMerge(closed))
                .as("its closing stays on record")
                .isFalse();
        assertThat(LedgerEdits.canMerge(MAKE.createProblem()))
                .as("of no ledger")
                .isFalse();
        assertThat(LedgerEdits.canMerge(one)).isTrue();
    }

    @Test
    void problemsThatSayMuchTheSameOfTheSameSubjectAreCandidates() {
        Problem one = problem("党建工作抓得不够实");
        Problem same = problem("党建工作，抓得不够实。");
        Problem near = problem("党建工作抓得不实");
        problem("调查研究不够深入");
        Problem personal = problem("党建工作抓得不够实");
        personal.setScope(SubjectScope.PERSON);
        personal.setPerson(zhang);
        Problem closed = problem("党建工作抓得不够实");
        closed.setClosure(MAKE.createClosure());
        problem(null);
        problem("，。");
        assertThat(Duplicates.of(dossier.getProblems()))
                .containsExactly(new Duplicates.Alike(one, same, 100), new Duplicates.Alike(one, near, 80));
        Problem idle = problem("懒");
        Problem again = problem("懒 ");
        assertThat(Duplicates.of(dossier.getProblems())).contains(new Duplicates.Alike(idle, again, 100));
    }
}
