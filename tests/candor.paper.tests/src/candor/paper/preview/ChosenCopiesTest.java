// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingStore;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.Draft;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a document that is made once for each person of the sample. */
class ChosenCopiesTest {

    private final ChosenCopies copies = new ChosenCopies();
    private final DocumentType sheet = new Sheet();
    private Dossier dossier;
    private Person second;

    @BeforeEach
    void open() throws Exception {
        dossier = Samples.open(new MeetingStore()).dossier();
        second = dossier.getPersons().get(1);
    }

    @Test
    void theFirstUntilAnotherIsChosen() {
        assertThat(copies.of(dossier, sheet).orElseThrow().label())
                .isEqualTo(dossier.getPersons().getFirst().getName());
        copies.choose(dossier, sheet, copies.all(dossier, sheet).get(1));
        assertThat(copies.of(dossier, sheet).orElseThrow().label()).isEqualTo(second.getName());
    }

    @Test
    void aChoiceOutlivesItsCopy() {
        copies.follow(dossier, List.of(sheet), second);
        dossier.getPersons().remove(second);
        assertThat(copies.of(dossier, sheet))
                .contains(copies.all(dossier, sheet).getFirst());
        dossier.getPersons().add(second);
        assertThat(copies.of(dossier, sheet).orElseThrow().label()).isEqualTo(second.getName());
        dossier.getPersons().clear();
        assertThat(copies.of(dossier, sheet)).isEmpty();
    }

    @Test
    void anObjectBelongsToTheCopyOfItsOnlySubject() {
        Opinion opinion = MeetingFactory.eINSTANCE.createOpinion();
        assertThat(copies.about(dossier, sheet, opinion)).isEmpty();
        opinion.setPerson(second);
        assertThat(copies.about(dossier, sheet, opinion).map(Copy::label)).contains(second.getName());
    }

    @Test
    void anObjectOfTwoSubjectsBelongsToNeither() {
        Talk talk = MeetingFactory.eINSTANCE.createTalk();
        talk.setInitiator(dossier.getPersons().getFirst());
        talk.setPartner(second);
        copies.follow(dossier, List.of(sheet), second);
        copies.follow(dossier, List.of(sheet), talk);
        assertThat(copies.about(dossier, sheet, talk)).isEmpty();
        assertThat(copies.of(dossier, sheet).orElseThrow().label()).isEqualTo(second.getName());
    }

    /** Not made here. */
    private record Sheet() implements DocumentType {

        @Override
        public String id() {
            return "sheet";
        }

        @Override
        public String label(Locale locale) {
            return "单子";
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
        public List<Copy> copies(Dossier dossier) {
            return dossier.getPersons().stream()
                    .map(person -> new Copy(EcoreUtil.getURI(person).fragment(), person.getName()))
                    .toList();
        }

        @Override
        public Draft create(Dossier dossier, Audience audience, Locale locale) {
            throw new AssertionError("nobody looks at it");
        }
    }
}
