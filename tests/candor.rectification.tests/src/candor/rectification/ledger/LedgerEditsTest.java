// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Aspect;
import candor.model.meeting.Criticism;
import candor.model.meeting.Evaluation;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Opinion;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProgressState;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Talk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How problems come into the ledger and become one. */
class LedgerEditsTest extends LedgerCase {
    private final Aspect aspect = MAKE.createAspect();

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
}
