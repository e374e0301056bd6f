// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingStore;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.gongwen.document.Content;
import candor.gongwen.document.Metadata;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Title;
import candor.model.meeting.Dossier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On documents that are made of nothing but what they look at. */
class DocumentIndexTest {

    private final DocumentIndex index = new DocumentIndex();
    private Dossier dossier;

    @BeforeEach
    void open() throws Exception {
        dossier = Samples.open(new MeetingStore()).dossier();
    }

    @Test
    void anObjectBelongsToTheDocumentThatAsksForMostOfIt() {
        index.read(new Asking("most", dossier.getMeeting(), 1), Copy.ONLY, dossier);
        index.read(new Asking("half", dossier.getMeeting(), 2), Copy.ONLY, dossier);

        assertThat(index.documentOf(List.of(dossier.getMeeting()), "")).contains("most");
        assertThat(index.documentOf(List.of(dossier.getMeeting()), "half")).contains("half");
    }

    @Test
    void whatIsOnlyMentionedBelongsToNothing() {
        EObject person = dossier.getPersons().getFirst();
        index.read(new Asking("mentions", person, 5), Copy.ONLY, dossier);

        assertThat(index.documentOf(List.of(person), "mentions")).isEmpty();
        assertThat(index.documentOf(List.of(dossier.getMeeting()), "mentions")).isEmpty();
    }

    /** The report on the meeting reads a good part of it: a step that is followed to a stage does not put it in the place of the request. */
    @Test
    void theDossierAsAWholeBelongsToNothing() {
        index.read(new Asking("reads all", dossier, 1), Copy.ONLY, dossier);

        assertThat(index.documentOf(List.of(dossier), "")).isEmpty();
        assertThat(index.documentOf(List.of(dossier), "reads all")).isEmpty();
    }

    @Test
    void aDocumentThatCannotBeMadeBelongsToNothing() {
        DocumentType bad = new Asking("bad", null, 1);
        index.read(bad, Copy.ONLY, dossier);

        assertThat(index.knows(bad, Copy.ONLY)).isTrue();
        assertThat(index.documentOf(List.of(dossier.getMeeting()), "bad")).isEmpty();
        index.clear();
        assertThat(index.knows(bad, Copy.ONLY)).isFalse();
    }

    /** Looks at one of so many fields of an object; cannot be made of nothing. */
    private record Asking(String id, EObject object, int every) implements DocumentType {

        @Override
        public String label(Locale locale) {
            return id;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Set<Audience> audiences() {
            return Set.of(Audience.INTERNAL);
        }

        @Override
        public Draft create(Dossier dossier, Audience audience, Locale locale) throws DocumentException {
            if (object == null) {
                throw new DocumentException("无");
            }
            String address = EcoreUtil.getURI(object).fragment();
            Set<String> sources = object.eClass().getEAllStructuralFeatures().stream()
                    .filter(feature -> object.eClass().getFeatureID(feature) % every == 0)
                    .map(feature -> address + "#" + feature.getName())
                    .collect(Collectors.toSet());
            Content content = new Content(new Title(id, null), List.of(), List.of());
            OfficialDocument document =
                    new OfficialDocument(new Metadata(id, id, locale), null, content, null, null, List.of(), null);
            return new Draft(document, List.of(), sources);
        }
    }
}
