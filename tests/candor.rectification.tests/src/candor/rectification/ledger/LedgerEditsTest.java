// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Aspect;
import candor.model.meeting.Closure;
import candor.model.meeting.Criticism;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Evaluation;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProblemSource;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Talk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How problems come into the ledger and become one. */
class LedgerEditsTest {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;

    private final Dossier dossier = MAKE.createDossier();
    private final Solicitation round = MAKE.createSolicitation();
    private final Examination paper = MAKE.createExamination();
    private final Person zhang = MAKE.createPerson();
    private final Person li = MAKE.createPerson();
    private final Aspect aspect = MAKE.createAspect();
    private Undoable changes;
    private LedgerEdits edits;

    @BeforeEach
    void fill() {
        dossier.setYear(2022);
        dossier.setMeeting(MAKE.createMeeting());
        dossier.getPersons().addAll(List.of(zhang, li));
        dossier.getSolicitations().add(round);
        dossier.getExaminations().add(paper);
        paper.setScope(SubjectScope.TEAM);
        changes = new Undoable(dossier);
        edits = new LedgerEdits(changes.domain, dossier, Undoable.CLOCK);
    }

    private Problem adopted(ProblemSource source) {
        changes.run(edits.adopt(List.of(source), "列为问题"));
        return dossier.getProblems().getLast();
    }

    private Opinion opinion(String text) {
        Opinion opinion = MAKE.createOpinion();
        opinion.setText(text);
        round.getOpinions().add(opinion);
        return opinion;
    }

    private Problem problem(String summary) {
        Problem problem = MAKE.createProblem();
        problem.setSummary(summary);
        dossier.getProblems().add(problem);
        return problem;
    }

    private static Measure measure(Problem problem, String text) {
        Measure measure = MAKE.createMeasure();
        measure.setText(text);
        problem.getMeasures().add(measure);
        return measure;
    }

    @Test
    void anOpinionBecomesAProblemOfTodayWithItsMildWordsLinkedBothWays() {
        Opinion opinion = opinion("老王说下基层少");
        opinion.setRedactedText("下基层少");
        opinion.setScope(SubjectScope.PERSON);
        opinion.setPerson(zhang);
        opinion.setAspect(aspect);
        Problem problem = adopted(opinion);
        assertThat(problem.getSummary()).as("not who said it").isEqualTo("下基层少");
        assertThat(problem.getOrigin()).isEqualTo(ProblemOrigin.SOLICITATION);
        assertThat(problem.getScope()).isEqualTo(SubjectScope.PERSON);
        assertThat(problem.getPerson()).isSameAs(zhang);
        assertThat(problem.getAspect()).isSameAs(aspect);
        assertThat(problem.getNumber()).isEqualTo("2022-01");
        assertThat(problem.getRegisteredOn()).isEqualTo(Undoable.TODAY);
        assertThat(problem.getSources()).containsExactly(opinion);
        assertThat(opinion.getLedgerProblems()).containsExactly(problem);
        assertThat(adopted(opinion("学得不深")).getSummary()).isEqualTo("学得不深");
    }

    @Test
    void ofATalkOnlyWhatWasAgreedIsTaken() {
        Talk talk = MAKE.createTalk();
        talk.setConsensus("班子碰头太少");
        talk.setMeasures("每周碰头一次");
        talk.setRaisedByInitiator("你不爱开会");
        dossier.getTalks().add(talk);
        Problem problem = adopted(talk);
        assertThat(problem.getOrigin()).isEqualTo(ProblemOrigin.TALK);
        assertThat(problem.getSummary()).isEqualTo("班子碰头太少");
        assertThat(problem.getManifestation()).isNull();
        assertThat(problem.getMeasures()).extracting(Measure::getText).containsExactly("每周碰头一次");
        assertThat(talk.getLedgerProblems()).containsExactly(problem);
    }

    @Test
    void anExaminedProblemBringsItsFactsItsMeasureAndWhatItWasTracedBackTo() {
        Opinion opinion = opinion("会议偏多");
        ExaminedProblem examined = MAKE.createExaminedProblem();
        examined.setProblem("以会议落实会议");
        examined.setManifestation("会多。");
        examined.setFacts("去年开会 120 次。");
        examined.setMeasure("每月无会周");
        examined.getSources().add(opinion);
        paper.getProblems().add(examined);
        Problem team = adopted(examined);
        assertThat(team.getOrigin()).isEqualTo(ProblemOrigin.SELF_EXAMINATION);
        assertThat(team.getManifestation()).isEqualTo("会多。去年开会 120 次。");
        assertThat(team.getScope()).isEqualTo(SubjectScope.TEAM);
        assertThat(team.getMeasures()).extracting(Measure::getText).containsExactly("每月无会周");
        assertThat(team.getSources()).containsExactly(examined, opinion);
        assertThat(edits.canAdopt(opinion)).as("it is in the ledger").isFalse();

        ExaminedProblem own = MAKE.createExaminedProblem();
        own.setProblem("学用脱节");
        paper.getProblems().add(own);
        paper.setScope(SubjectScope.PERSON);
        paper.setPerson(li);
        Problem personal = adopted(own);
        assertThat(personal.getScope()).isEqualTo(SubjectScope.PERSON);
        assertThat(personal.getPerson()).isSameAs(li);
        assertThat(personal.getMeasures()).isEmpty();
    }

    @Test
    void aCriticismConcernsWhomItIsSaidToAndNeverNamesWhoSaysIt() {
        Criticism criticism = MAKE.createCriticism();
        criticism.setFrom(zhang);
        criticism.setTo(li);
        criticism.setProblem("抓落实不够");
        criticism.setFacts("两项任务逾期");
        criticism.setSuggestion("每周盘点");
        dossier.getCriticisms().add(criticism);
        Problem problem = adopted(criticism);
        assertThat(problem.getOrigin()).isEqualTo(ProblemOrigin.CRITICISM);
        assertThat(problem.getScope()).isEqualTo(SubjectScope.PERSON);
        assertThat(problem.getPerson()).isSameAs(li);
        assertThat(problem.getSummary()).isEqualTo("抓落实不够");
        assertThat(problem.getManifestation()).isEqualTo("两项任务逾期");
        assertThat(problem.getMeasures()).extracting(Measure::getText).containsExactly("每周盘点");
    }

    @Test
    void anEvaluationBringsWhatItFoundAndRequires() {
        Evaluation evaluation = MAKE.createEvaluation();
        evaluation.setProblems("辣味不足");
        evaluation.setRequirements("整改到位");
        dossier.getEvaluations().add(evaluation);
        Problem problem = adopted(evaluation);
        assertThat(problem.getOrigin()).isEqualTo(ProblemOrigin.SUPERVISION);
        assertThat(problem.getSummary()).isEqualTo("辣味不足");
        assertThat(problem.getMeasures()).extracting(Measure::getText).containsExactly("整改到位");
    }

    @Test
    void anUnfinishedProblemOfAnEarlierMeetingGoesOnUnderItsNumber() {
        PreviousMeeting special = MAKE.createPreviousMeeting();
        special.setKind(MeetingKind.SPECIAL);
        dossier.getPreviousMeetings().add(special);
        Problem earlier = MAKE.createProblem();
        earlier.setNumber("2021-07");
        earlier.setSummary("制度不全");
        earlier.setRegisteredOn(LocalDate.of(2021, 2, 1));
        special.getProblems().add(earlier);
        Problem problem = adopted(earlier);
        assertThat(problem.getOrigin()).isEqualTo(ProblemOrigin.SPECIAL_MEETING);
        assertThat(problem.getNumber()).isEqualTo("2021-07");
        assertThat(problem.getRegisteredOn()).isEqualTo(LocalDate.of(2021, 2, 1));
        assertThat(problem.getCarriedFrom()).isSameAs(earlier);
        assertThat(problem.getSources()).isEmpty();
        assertThat(edits.canAdopt(earlier)).as("it goes on already").isFalse();
        assertThat(edits.canAdopt(problem)).as("it is of this ledger").isFalse();

        Problem done = MAKE.createProblem();
        done.setState(ProgressState.DONE);
        special.getProblems().add(done);
        assertThat(edits.canAdopt(done)).as("finished").isFalse();
    }

    @Test
    void severalSourcesAreOneStepAndOnlyThoseWithoutAProblemAreTaken() {
        Opinion first = opinion("一");
        adopted(first);
        Opinion second = opinion("二");
        Opinion struck = opinion("三");
        struck.getCorrections().add(opinion("三改"));
        changes.run(edits.adopt(List.of(first, second, second, struck), "列为问题"));
        assertThat(dossier.getProblems()).extracting(Problem::getSummary).containsExactly("一", "二");
        Undoable.isRefused(() -> edits.adopt(List.of(first, struck), "列为问题"));
    }

    @Test
    void newNumbersFillTheGapsAndAreNeverGivenTwice() {
        problem("旧").setNumber("2022-02");
        problem("无号");
        changes.run(edits.adopt(List.of(opinion("甲"), opinion("乙")), "列为问题"));
        assertThat(dossier.getProblems())
                .extracting(Problem::getNumber)
                .containsExactly("2022-02", null, "2022-01", "2022-03");
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
                .containsExactly(new Duplicates.Alike(List.of(one, same, near), 80));
        problem("懒");
        Problem again = problem("懒 ");
        assertThat(Duplicates.of(dossier.getProblems()).getLast().problems()).contains(again);
        assertThat(Duplicates.of(dossier.getProblems()).getLast().percent()).isEqualTo(100);
    }
}
