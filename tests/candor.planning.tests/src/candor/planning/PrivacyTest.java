// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.Opinion;
import candor.model.meeting.Participation;
import candor.model.meeting.Person;
import candor.model.meeting.SourceCategory;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Talk;
import candor.model.query.Leadership;
import candor.model.query.Opinions;
import candor.model.query.SourceGroups;
import candor.process.testing.BundleDocuments;
import candor.process.testing.FlowText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who reads what (docs/domain.md §7). Everything in the sample that concerns one person, a pair, or the office alone is replaced by a marker; then
 * every document is made for every audience, and each marker may stand only where it belongs.
 */
class PrivacyTest {

    private static final Pattern MARKER = Pattern.compile("〖[^〗]*〗");

    private final Dossier dossier = BundleDocuments.sample();
    private final List<Person> members = Leadership.of(dossier).members();

    /**
     * A document on paper.
     *
     * @param type what it is
     * @param copy whose it is
     * @param audience whom it serves
     * @param text all that is printed
     */
    private record Paper(String type, String copy, Audience audience, String text) {

        List<String> markers() {
            return MARKER.matcher(text).results().map(m -> m.group()).distinct().toList();
        }
    }

    PrivacyTest() {
        for (Opinion opinion : Opinions.all(dossier)) {
            opinion.setText(
                    opinion.getScope() == SubjectScope.TEAM
                            ? "〖班子意见〗"
                            : "〖意见：" + opinion.getPerson().getName() + "〗");
            opinion.setRedactedText(null);
        }
        for (Talk talk : dossier.getTalks()) {
            String marker = "〖谈话：" + label(talk) + "〗";
            talk.setPoints(marker);
            talk.setRaisedByInitiator(marker);
            talk.setRaisedByPartner(marker);
            talk.setConsensus(marker);
            talk.setMeasures("〖谈话整改〗");
        }
        for (Criticism criticism : dossier.getCriticisms()) {
            criticism.setProblem("〖批评〗");
            criticism.setFacts("〖批评〗");
            criticism.setSuggestion("〖批评〗");
            criticism.setResponse("〖批评〗");
        }
        for (Examination examination : dossier.getExaminations()) {
            if (examination.getScope() == SubjectScope.PERSON) {
                examination.getProblems().forEach(problem -> problem.setProblem("〖个人检查〗"));
                examination.setPersonalMatters("〖个人检查〗");
            }
        }
        for (Participation participation : dossier.getMeeting().getParticipations()) {
            participation.setWrittenStatement("〖书面发言〗");
            participation.setAbsenceReason("〖请假事由〗");
        }
    }

    @Test
    void thePublicReadsNothingThatConcernsSomebody() throws DocumentException {
        List<Paper> papers = papers(Audience.PUBLIC);

        assertThat(papers).isNotEmpty().allSatisfy(paper -> assertThat(paper.markers())
                .as(paper.type())
                .isEmpty());
    }

    @Test
    void theSuperiorReadsOpinionsAboutTheTeamAndNoOthers() throws DocumentException {
        assertThat(papers(Audience.SUPERIOR)).allSatisfy(paper -> assertThat(paper.markers())
                .as(paper.type())
                .isEqualTo(paper.type().equals("opinion-summary") ? List.of("〖班子意见〗") : List.of()));
    }

    @Test
    void theSuperiorsSummaryNamesNoMember() throws DocumentException {
        Paper summary = papers(Audience.SUPERIOR).stream()
                .filter(paper -> paper.type().equals("opinion-summary"))
                .findFirst()
                .orElseThrow();

        assertThat(members).isNotEmpty().allSatisfy(member -> assertThat(summary.text())
                .doesNotContain(member.getName()));
    }

    @Test
    void withinTheTeamEverybodyReadsWhatConcernsHim() throws DocumentException {
        Map<String, List<String>> elsewhere =
                Map.of("opinion-feedback-team", List.of("〖班子意见〗"), "talk-register", List.of("〖谈话整改〗"));
        for (Paper paper : papers(Audience.INTERNAL)) {
            switch (paper.type()) {
                case "opinion-summary" ->
                    assertThat(paper.markers())
                            .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                            Stream.of("〖班子意见〗"),
                                            members.stream().map(member -> "〖意见：" + member.getName() + "〗"))
                                    .toList());
                case "opinion-feedback" ->
                    assertThat(paper.markers()).as(paper.copy()).containsExactly("〖意见：" + paper.copy() + "〗");
                case "talk-record" ->
                    assertThat(paper.markers()).as(paper.copy()).containsExactly("〖谈话：" + paper.copy() + "〗");
                default ->
                    assertThat(paper.markers())
                            .as(paper.type())
                            .isEqualTo(elsewhere.getOrDefault(paper.type(), List.of()));
            }
        }
    }

    @Test
    void aFeedbackSheetNamesNobodyElse() throws DocumentException {
        List<Paper> sheets = papers(Audience.INTERNAL).stream()
                .filter(paper -> paper.type().equals("opinion-feedback"))
                .toList();

        assertThat(sheets).hasSameSizeAs(members);
        for (Paper sheet : sheets) {
            assertThat(members)
                    .filteredOn(member -> !member.getName().equals(sheet.copy()))
                    .allSatisfy(other -> assertThat(sheet.text()).doesNotContain(other.getName()));
        }
    }

    @Test
    void categoriesOfFewOpinionsAreNeverNamed() throws DocumentException {
        SourceGroups groups = SourceGroups.of(dossier);
        List<String> small = Map.of(
                        SourceCategory.RETIRED, "离退休干部",
                        SourceCategory.DELEGATE, "党代表、人大代表、政协委员",
                        SourceCategory.SUBORDINATE, "下级党组织")
                .entrySet()
                .stream()
                .filter(entry -> !groups.named().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();

        assertThat(small).isNotEmpty();
        assertThat(groups.others()).isGreaterThanOrEqualTo(dossier.getProfile().getSmallestGroup());
        for (Audience audience : Audience.values()) {
            for (Paper paper : papers(audience)) {
                if (paper.type().startsWith("opinion-")) {
                    assertThat(small)
                            .allSatisfy(label ->
                                    assertThat(paper.text()).as(paper.type()).doesNotContain(label));
                }
            }
        }
    }

    private List<Paper> papers(Audience audience) throws DocumentException {
        List<Paper> papers = new ArrayList<>();
        for (DocumentType type : ShippedDocuments.OWN.all()) {
            if (type.audiences().contains(audience)) {
                for (Copy copy : type.copies(dossier)) {
                    papers.add(new Paper(
                            type.id(),
                            copy.label(),
                            audience,
                            FlowText.of(type.create(dossier, copy, audience, Locale.SIMPLIFIED_CHINESE)
                                    .document())));
                }
            }
        }
        return papers;
    }

    private static String label(Talk talk) {
        return talk.getInitiator().getName() + "与" + talk.getPartner().getName();
    }
}
