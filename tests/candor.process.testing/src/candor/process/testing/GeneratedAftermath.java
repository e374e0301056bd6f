// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static candor.process.testing.GeneratedDossiers.FACTORY;

import candor.model.meeting.ArchiveItem;
import candor.model.meeting.Circular;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Dossier;
import candor.model.meeting.LetterKind;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.RectificationPlan;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import java.util.List;

/** What comes after the meeting: problems and their measures, what is made known, reports and the archive. */
final class GeneratedAftermath extends GeneratedStage {

    GeneratedAftermath(Dossier dossier) {
        super(dossier);
    }

    void leave() {
        rectify();
        report();
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
        problem.setAspect(GeneratedTraces.aspect(dossier));
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
