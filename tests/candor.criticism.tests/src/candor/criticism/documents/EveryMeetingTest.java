// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Aspect;
import candor.model.meeting.Attendance;
import candor.model.meeting.CaseAnalysis;
import candor.model.meeting.DaySession;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.TypicalCase;
import candor.process.testing.BundleDocuments;
import candor.process.testing.FlowText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of meetings that are not as the sample's: not held yet, of other bodies, with other aspects, with cases to analyse. */
class EveryMeetingTest {

    private final Dossier dossier = BundleDocuments.sample();

    private Map<String, String> papers() throws DocumentException {
        Map<String, String> papers = new TreeMap<>();
        for (DocumentType type : OwnDocuments.ALL.all()) {
            for (Copy copy : type.copies(dossier)) {
                papers.merge(
                        type.id(),
                        FlowText.of(type.create(dossier, copy, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                                .document()),
                        String::concat);
            }
        }
        return papers;
    }

    @Test
    void whoHasNotSignedInYetStandsOnTheSheetToSign() throws DocumentException {
        dossier.setMinutes(null);
        dossier.getMeeting().getParticipations().forEach(participation -> {
            participation.setAttendance(Attendance.UNKNOWN);
            participation.setSignedInAt(null);
        });
        Map<String, String> papers = papers();
        dossier.getMeeting().getParticipations().forEach(participation -> assertThat(papers.get("attendance"))
                .contains(participation.getPerson().getName()));
        assertThat(papers.get("minutes")).contains("出席");
    }

    @Test
    void theRecordOfCommentsIsCalledByWhoMakesThem() {
        DocumentType record = OwnDocuments.ALL.type("evaluation");
        assertThat(record.name(dossier)).isEqualTo("督导组点评记录");
        dossier.getOrganization().setKind(OrganizationKind.PARTY_BRANCH);
        assertThat(record.name(dossier)).isEqualTo("上级党组织点评记录");
    }

    @Test
    void aNewlyFoundedBodySaysNothingOfLastYearUnlessSomebodyHasWrittenIt() throws DocumentException {
        dossier.setFirstYear(true);
        dossier.getPreviousMeetings().clear();
        assertThat(papers().get("team-examination")).contains("上年度整改落实情况");
        dossier.getExaminations().forEach(paper -> paper.setLastRectification(null));
        assertThat(papers().get("team-examination")).doesNotContain("上年度整改落实", "XXX");
        assertThat(papers().get("personal-outline")).contains("会前准备情况").doesNotContain("上年度整改落实", "XXX");

        dossier.setFirstYear(false);
        assertThat(papers().get("team-examination")).containsSubsequence("上年度整改落实情况", "XXX");
        assertThat(papers().get("personal-outline")).containsSubsequence("会前准备和上年度整改落实情况", "XXX");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6})
    void everyAspectHasItsPlaceInTheOrderOfTheNotice(int count) throws DocumentException {
        List<Aspect> aspects = dossier.getProfile().getAspects();
        while (aspects.size() > count) {
            aspects.removeLast();
        }
        while (aspects.size() < count) {
            Aspect more = MeetingFactory.eINSTANCE.createAspect();
            more.setTitle("第" + (aspects.size() + 1) + "个方面的要求");
            aspects.add(more);
        }
        dossier.getExaminations().forEach(paper -> examine(paper, aspects));
        Map<String, String> papers = papers();
        for (String id : List.of("team-examination", "personal-outline")) {
            String text = papers.get(id);
            int place = -1;
            for (Aspect aspect : aspects) {
                int next = text.indexOf(aspect.getTitle());
                assertThat(next).as("%s: %s", id, aspect.getTitle()).isGreaterThan(place);
                place = next;
            }
        }
    }

    /** One problem under each aspect, entered from the last to the first. */
    private static void examine(Examination paper, List<Aspect> aspects) {
        paper.getProblems().clear();
        for (Aspect aspect : aspects.reversed()) {
            ExaminedProblem problem = MeetingFactory.eINSTANCE.createExaminedProblem();
            problem.setAspect(aspect);
            problem.setProblem("有一处没有做到");
            paper.getProblems().add(problem);
        }
    }

    @Test
    void casesThatTheNoticeGivesAreAnalysed() throws DocumentException {
        TypicalCase one = MeetingFactory.eINSTANCE.createTypicalCase();
        one.setTitle("某地河道整治弄虚作假案例");
        dossier.getProfile().getCases().add(one);
        dossier.getExaminations().forEach(paper -> {
            CaseAnalysis analysis = MeetingFactory.eINSTANCE.createCaseAnalysis();
            analysis.setTypicalCase(one);
            analysis.setAnalysis("对照案例，自己也有只看报表的时候");
            paper.getCaseAnalyses().add(analysis);
        });
        Map<String, String> papers = papers();
        for (String id : List.of("team-examination", "personal-outline")) {
            assertThat(papers.get(id)).contains(one.getTitle()).contains("对照案例，自己也有只看报表的时候");
        }
    }

    @Test
    void aMeetingOfTwoDaysEndsOnTheSecond() throws DocumentException {
        dossier.getMeeting().setEndDate(LocalDate.of(2022, 1, 21));
        dossier.getMeeting().setEndSession(DaySession.MORNING);
        Map<String, String> papers = papers();
        assertThat(papers.get("agenda")).contains("1月20日（星期四）8:30至1月21日（星期五）上午");
        assertThat(papers.get("attendance")).contains("1月20日（星期四）上午至1月21日（星期五）上午");
        // A line of a cell ends where the column does.
        assertThat(papers.get("minutes").replace("／", "")).containsPattern("1月20日8:\\d\\d—1月21日");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganizationKind.class,
            names = {"PARTY_GROUP", "PARTY_COMMITTEE", "PARTY_BRANCH"})
    void everyBodyHasAllPapers(OrganizationKind kind) throws DocumentException {
        dossier.getOrganization().setKind(kind);
        // The sample has no review of members, so nothing is filled in or counted for one.
        assertThat(papers().keySet())
                .containsExactlyInAnyOrderElementsOf(OwnDocuments.ALL.all().stream()
                        .map(DocumentType::id)
                        .filter(id ->
                                !List.of("appraisal-ballot", "appraisal-result").contains(id))
                        .toList());
    }
}
