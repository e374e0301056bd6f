// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static candor.process.testing.GeneratedDossiers.FACTORY;

import candor.model.meeting.CaseAnalysis;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Review;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SourceCategory;
import candor.model.meeting.StudySession;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import java.util.List;

/** What is done before the meeting: study, opinions, a talk, and the papers of the team and of two people. */
final class GeneratedPreparation extends GeneratedStage {

    GeneratedPreparation(Dossier dossier) {
        super(dossier);
    }

    void leave() {
        prepare();
        List.of(principal, member).forEach(person -> examine(SubjectScope.PERSON, person));
        examine(SubjectScope.TEAM, null);
    }

    private void prepare() {
        StudySession study = FACTORY.createStudySession();
        study.setTitle("集中学习");
        study.setHeldOn(day.minusDays(20));
        study.setVenue("第一会议室");
        study.setHost(principal);
        study.setRecorder(member);
        study.getAttendees().addAll(List.of(principal, member));
        study.getReadings().add(dossier.getProfile().getReadings().getFirst());
        dossier.getStudySessions().add(study);
        Solicitation round = FACTORY.createSolicitation();
        round.setTitle("书面征求意见");
        round.setStartOn(day.minusDays(27));
        round.setDeadline(day.minusDays(20));
        round.getAudience().addAll(List.of(SourceCategory.MASSES, SourceCategory.SUBORDINATE));
        round.setNotice(meeting.getInvitation());
        round.getOpinions().add(opinion("窗口答复不够耐心", null));
        round.getOpinions().add(opinion("到基层少", principal));
        dossier.getSolicitations().add(round);
        Talk talk = FACTORY.createTalk();
        talk.setInitiator(principal);
        talk.setPartner(member);
        talk.setHeldOn(day.minusDays(10));
        talk.getKinds().addAll(List.of(TalkKind.PRINCIPAL_MEMBER, TalkKind.MEMBER_MEMBER));
        dossier.getTalks().add(talk);
    }

    private Opinion opinion(String text, Person about) {
        Opinion opinion = FACTORY.createOpinion();
        opinion.setNumber(about == null ? 1 : 2);
        opinion.setText(text);
        opinion.setScope(about == null ? SubjectScope.TEAM : SubjectScope.PERSON);
        opinion.setPerson(about);
        opinion.getClaimedBy().add(principal);
        opinion.setAspect(GeneratedTraces.aspect(dossier));
        return opinion;
    }

    private void examine(SubjectScope scope, Person person) {
        Examination paper = FACTORY.createExamination();
        paper.setScope(scope);
        paper.setPerson(person);
        paper.setDrafter(member);
        paper.setReviewer(principal);
        paper.setVersion(2);
        paper.setLastRectification("上年度的问题已经改完");
        paper.setCauses("学得不深");
        paper.setDirection("边学边改");
        ExaminedProblem problem = FACTORY.createExaminedProblem();
        problem.setAspect(GeneratedTraces.aspect(dossier));
        problem.setProblem("有一处没有做到");
        problem.setMeasure("每季度到一线一次");
        paper.getProblems().add(problem);
        CaseAnalysis analysis = FACTORY.createCaseAnalysis();
        analysis.setTypicalCase(dossier.getProfile().getCases().getFirst());
        analysis.setAnalysis("对照案例，自己也有只看报表的时候");
        paper.getCaseAnalyses().add(analysis);
        Review review = FACTORY.createReview();
        review.setRound(1);
        review.setReviewer(principal);
        review.setDate(day.minusDays(5));
        paper.getReviews().add(review);
        dossier.getExaminations().add(paper);
    }
}
