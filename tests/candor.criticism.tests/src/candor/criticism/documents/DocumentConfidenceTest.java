// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import candor.model.query.Leadership;
import candor.process.testing.BundleDocuments;
import candor.process.testing.FlowText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Who criticised whom stays in the room. Everything that one member said to another is replaced by a marker that names both; then every
 * document is made for every audience, and a marker may stand only where both may read it.
 */
class DocumentConfidenceTest {

    private static final Pattern MARKER = Pattern.compile("〖([^〗→]*)→([^〗]*)〗");

    private final Dossier dossier = BundleDocuments.sample();
    private final List<Person> members = Leadership.of(dossier).members();

    /**
     * A document on paper.
     *
     * @param type what it is
     * @param copy whose it is
     * @param text all that is printed
     */
    private record Paper(String type, String copy, String text) {

        List<String> markers() {
            return MARKER.matcher(text).results().map(m -> m.group()).distinct().toList();
        }

        List<String> critics() {
            return MARKER.matcher(text)
                    .results()
                    .map(m -> m.group(1))
                    .distinct()
                    .toList();
        }
    }

    DocumentConfidenceTest() {
        for (Criticism criticism : dossier.getCriticisms()) {
            String marker = marker(criticism);
            criticism.setProblem(marker);
            criticism.setFacts(marker);
            criticism.setSuggestion(marker);
            criticism.setResponse(marker);
        }
        for (Utterance utterance : dossier.getMinutes().getUtterances()) {
            if (utterance.getKind() == UtteranceKind.CRITICISM) {
                utterance.setText(marker(utterance.getCriticism()));
            }
        }
    }

    private static String marker(Criticism criticism) {
        return "〖" + criticism.getFrom().getName() + "→" + criticism.getTo().getName() + "〗";
    }

    @Test
    void nobodyOutsideReadsWhoCriticisedWhom() throws DocumentException {
        List<Paper> papers = new ArrayList<>(papers(Audience.SUPERIOR));
        papers.addAll(papers(Audience.PUBLIC));
        assertThat(papers).hasSizeGreaterThan(members.size()).allSatisfy(paper -> assertThat(paper.markers())
                .as(paper.type())
                .isEmpty());
    }

    @Test
    void theOfficeHasThemAllInTheRecordAndInTheSummary() throws DocumentException {
        int pairs = members.size() * (members.size() - 1);
        assertThat(papers(Audience.INTERNAL))
                .filteredOn(
                        paper -> paper.type().equals("minutes") || paper.type().equals("criticism-summary"))
                .hasSize(2)
                .allSatisfy(paper -> assertThat(paper.markers()).hasSize(pairs));
    }

    @Test
    void aSheetHasWhatItsMemberSaysAndNothingElse() throws DocumentException {
        List<Paper> sheets = papers(Audience.INTERNAL).stream()
                .filter(paper -> paper.type().equals("criticism-sheet"))
                .toList();
        assertThat(sheets).hasSameSizeAs(members).allSatisfy(sheet -> {
            assertThat(sheet.critics()).containsExactly(sheet.copy());
            assertThat(sheet.markers()).hasSize(members.size() - 1);
        });
    }

    @Test
    void noOtherDocumentHasAny() throws DocumentException {
        List<String> may = List.of("minutes", "criticism-summary", "criticism-sheet");
        assertThat(papers(Audience.INTERNAL))
                .filteredOn(paper -> !may.contains(paper.type()))
                .isNotEmpty()
                .allSatisfy(
                        paper -> assertThat(paper.markers()).as(paper.type()).isEmpty());
    }

    /** Two who share a name are two. */
    @Test
    void aNamesakeReadsOnlyTheOwn() throws DocumentException {
        members.get(1).setName(members.get(2).getName());
        long sheets = papers(Audience.INTERNAL).stream()
                .filter(paper -> paper.type().equals("criticism-sheet"))
                .filter(paper -> paper.markers().size() == members.size() - 1)
                .count();
        assertThat(sheets).isEqualTo(members.size());
    }

    private List<Paper> papers(Audience audience) throws DocumentException {
        List<Paper> papers = new ArrayList<>();
        for (DocumentType type : OwnDocuments.ALL.all()) {
            if (type.audiences().contains(audience)) {
                for (Copy copy : type.copies(dossier)) {
                    papers.add(new Paper(
                            type.id(),
                            copy.label(),
                            FlowText.of(type.create(dossier, copy, audience, Locale.SIMPLIFIED_CHINESE)
                                    .document())));
                }
            }
        }
        return papers;
    }
}
