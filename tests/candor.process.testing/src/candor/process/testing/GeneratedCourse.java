// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static candor.process.testing.GeneratedDossiers.FACTORY;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Appraisal;
import candor.model.meeting.AppraisalKind;
import candor.model.meeting.AppraisalResult;
import candor.model.meeting.Attendance;
import candor.model.meeting.Briefing;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Evaluation;
import candor.model.meeting.Grade;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Minutes;
import candor.model.meeting.Participation;
import candor.model.meeting.Person;
import candor.model.meeting.Speech;
import candor.model.meeting.SpeechKind;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import candor.model.query.BodyKinds;

/** What the meeting itself leaves: its record, criticisms between two people, one of them away, and the votes. */
final class GeneratedCourse extends GeneratedStage {

    GeneratedCourse(Dossier dossier) {
        super(dossier);
    }

    void leave() {
        meet();
        appraise();
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
        criticism.setAspect(GeneratedTraces.aspect(dossier));
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
}
