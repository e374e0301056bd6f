// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static candor.process.testing.GeneratedDossiers.FACTORY;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Appraisal;
import candor.model.meeting.AppraisalKind;
import candor.model.meeting.AppraisalResult;
import candor.model.meeting.ArchiveItem;
import candor.model.meeting.Aspect;
import candor.model.meeting.Attendance;
import candor.model.meeting.Briefing;
import candor.model.meeting.CaseAnalysis;
import candor.model.meeting.Circular;
import candor.model.meeting.Criticism;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Evaluation;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.Grade;
import candor.model.meeting.LetterKind;
import candor.model.meeting.Measure;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Minutes;
import candor.model.meeting.Opinion;
import candor.model.meeting.Participation;
import candor.model.meeting.Person;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.RectificationPlan;
import candor.model.meeting.Review;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SourceCategory;
import candor.model.meeting.Speech;
import candor.model.meeting.SpeechKind;
import candor.model.meeting.StudySession;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.meeting.TypicalCase;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import candor.model.query.BodyKinds;
import java.time.LocalDate;
import java.util.List;

/** What a meeting leaves in a dossier, from the first opinion to the archive: one of everything, of two people. */
final class GeneratedTraces {

    private final Dossier dossier;
    private final Meeting meeting;
    private final Person principal;
    private final Person member;
    private final LocalDate day;

    GeneratedTraces(Dossier dossier) {
        this.dossier = dossier;
        meeting = dossier.getMeeting();
        principal = dossier.getPersons().getFirst();
        member = dossier.getPersons().getLast();
        day = meeting.getDate();
    }

    void leave() {
        if (dossier.getProfile().getAspects().isEmpty()) {
            Aspect aspect = FACTORY.createAspect();
            aspect.setTitle("锤炼党性方面");
            aspect.setKeyword("锤炼党性");
            aspect.setVerified(true);
            dossier.getProfile().getAspects().add(aspect);
        }
        TypicalCase typical = FACTORY.createTypicalCase();
        typical.setTitle("河道整治弄虚作假案例");
        dossier.getProfile().getCases().add(typical);
        prepare();
        List.of(principal, member).forEach(person -> examine(SubjectScope.PERSON, person));
        examine(SubjectScope.TEAM, null);
        meet();
        appraise();
        rectify();
        report();
    }

    private Aspect aspect() {
        return dossier.getProfile().getAspects().getFirst();
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
        opinion.setAspect(aspect());
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
        problem.setAspect(aspect());
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

    private void meet() {
        meeting.setState(MeetingState.HELD);
        Minutes minutes = FACTORY.createMinutes();
        minutes.setCheckedBy(principal);
        minutes.setCheckedOn(day.plusDays(1));
        dossier.setMinutes(minutes);
        for (AgendaItem item : meeting.getAgenda()) {
            Utterance said = FACTORY.createUtterance();
            said.setAgendaItem(item);
            said.setSpeaker(principal);
            said.setText("说了有关情况");
            minutes.getUtterances().add(said);
            item.setSpeaker(principal);
        }
        AgendaItem review = FACTORY.createAgendaItem();
        review.setKind(AgendaKind.REVIEW);
        if (BodyKinds.isBranch(dossier.getOrganization().getKind())) {
            meeting.getAgenda().add(review);
        }
        meeting.getParticipations().add(participation(principal, Attendance.PRESENT));
        Participation away = participation(member, Attendance.ABSENT);
        away.setAbsenceReason("因公出差");
        away.setLeaveApprovedBy(principal);
        away.setWrittenStatement("书面作了检查");
        Briefing briefing = FACTORY.createBriefing();
        briefing.setBy(principal);
        briefing.setDate(day.plusDays(1));
        briefing.setProceedings("会议按议程开完");
        briefing.setCriticisms("转告了一条意见");
        away.getBriefings().add(briefing);
        meeting.getParticipations().add(away);
        criticise(principal, member);
        criticise(member, principal);
        Evaluation evaluation = FACTORY.createEvaluation();
        evaluation.setSpeaker(principal);
        evaluation.setOrganization(dossier.getOrganizations().get(1));
        evaluation.setAffirmed("准备充分");
        evaluation.setProblems("剖析还不够深");
        evaluation.setRequirements("抓紧整改");
        dossier.getEvaluations().add(evaluation);
        Speech speech = FACTORY.createSpeech();
        speech.setKind(SpeechKind.SUMMARY);
        speech.setSpeaker(principal);
        speech.setBody("会议开得认真");
        dossier.getSpeeches().add(speech);
    }

    private Participation participation(Person person, Attendance attendance) {
        Participation participation = FACTORY.createParticipation();
        participation.setPerson(person);
        participation.setAttendance(attendance);
        return participation;
    }

    private void criticise(Person from, Person to) {
        Criticism criticism = FACTORY.createCriticism();
        criticism.setFrom(from);
        criticism.setTo(to);
        criticism.setAspect(aspect());
        criticism.setProblem("到一线少");
        criticism.setResponse("接受");
        criticism.setDelivered(true);
        dossier.getCriticisms().add(criticism);
        Utterance said = FACTORY.createUtterance();
        said.setAgendaItem(meeting.getAgenda().getFirst());
        said.setKind(UtteranceKind.CRITICISM);
        said.setSpeaker(from);
        said.setAddressee(to);
        said.setCriticism(criticism);
        said.setText("到一线少");
        dossier.getMinutes().getUtterances().add(said);
    }

    private void appraise() {
        for (AppraisalKind kind : AppraisalKind.values()) {
            if (kind == AppraisalKind.TEAM
                    || BodyKinds.isBranch(dossier.getOrganization().getKind())) {
                Appraisal appraisal = FACTORY.createAppraisal();
                appraisal.setKind(kind);
                appraisal.setHeldOn(day);
                appraisal.setSentCount(2);
                appraisal.setReturnedCount(2);
                AppraisalResult result = FACTORY.createAppraisalResult();
                result.setPerson(kind == AppraisalKind.TEAM ? null : member);
                result.setFirst(2);
                result.setGrade(Grade.FIRST);
                appraisal.getResults().add(result);
                dossier.getAppraisals().add(appraisal);
            }
        }
    }

    private void rectify() {
        dossier.getPreviousMeetings().getFirst().getProblems().add(problem("上年-01", SubjectScope.TEAM));
        PreviousMeeting special = FACTORY.createPreviousMeeting();
        special.setKind(MeetingKind.SPECIAL);
        special.setName("巡察整改专题民主生活会");
        special.getProblems().add(problem("专题-01", SubjectScope.PERSON));
        dossier.getPreviousMeetings().add(special);
        dossier.getProblems().add(problem("01", SubjectScope.TEAM));
        dossier.getProblems().add(problem("02", SubjectScope.PERSON));
        RectificationPlan plan = FACTORY.createRectificationPlan();
        plan.setAdoptedOn(day.plusDays(20));
        plan.setRequirements("立查立改");
        plan.setSafeguards("每月通报进度");
        dossier.setRectificationPlan(plan);
        Disclosure disclosure = FACTORY.createDisclosure();
        disclosure.setDate(day.plusDays(60));
        disclosure.setAudience("全体党员");
        disclosure.setChannel("公开栏");
        disclosure.getProblems().addAll(dossier.getProblems());
        dossier.getDisclosures().add(disclosure);
    }

    private Problem problem(String number, SubjectScope scope) {
        Problem problem = FACTORY.createProblem();
        problem.setNumber(number);
        problem.setSummary("有一处没有做到");
        problem.setScope(scope);
        problem.setPerson(scope == SubjectScope.PERSON ? member : null);
        problem.setAspect(aspect());
        Measure measure = FACTORY.createMeasure();
        measure.setText("每季度到一线一次");
        measure.setLeader(principal);
        measure.setDeadline(day.plusDays(90));
        problem.getMeasures().add(measure);
        return problem;
    }

    private void report() {
        for (SubmissionKind kind : List.of(SubmissionKind.MEETING_REPORT, SubmissionKind.RECTIFICATION_REPORT)) {
            Submission submission = FACTORY.createSubmission();
            submission.setKind(kind);
            submission.setLetter(GeneratedDossiers.letter(dossier, LetterKind.REPORT));
            submission.setCourse("会议按议程开完");
            submission.setProblems("有一处没有做到");
            submission.setIntentions("抓紧整改");
            dossier.getSubmissions().add(submission);
        }
        Circular circular = FACTORY.createCircular();
        circular.setLetter(GeneratedDossiers.letter(dossier, LetterKind.CIRCULAR));
        circular.setAudience("全体党员");
        circular.setChannel("会上宣读");
        circular.setProblems("有一处没有做到");
        circular.setDirection("抓紧整改");
        dossier.getCirculars().add(circular);
        ArchiveItem item = FACTORY.createArchiveItem();
        item.setNumber(1);
        item.setResponsible(dossier.getOrganization().getName());
        item.setTitle("会议记录");
        item.setDate(day);
        item.setPages(3);
        dossier.getArchiveItems().add(item);
    }
}
