// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Folding;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Talk;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();

    @ParameterizedTest
    @CsvSource({"ＡＢｃ　１２,abc 12", "〔２０２２〕１号,〔2022〕1号", "Ａ，Ｂ,'a,b'", "党组 Party,党组 party"})
    void caseAndWidthDoNotMatter(String typed, String folded) {
        assertThat(Folding.fold(typed)).isEqualTo(folded).hasSameSizeAs(typed);
    }

    @Test
    void textsAreFoundWhereTheyStand() {
        dossier.getMeeting().setVenue("水务大厦Ｂ座第９会议室");

        assertThat(find("b座第9会")).singleElement().satisfies(hit -> {
            assertThat(hit.object()).isSameAs(dossier.getMeeting());
            assertThat(hit.field()).isSameAs(Literals.MEETING__VENUE);
            assertThat(hit.text().substring(hit.start(), hit.start() + hit.length()))
                    .isEqualTo("Ｂ座第９会");
        });
    }

    @Test
    void daysNumbersAndLabelsAreFoundAsTheyAreShown() {
        dossier.getMeeting().setDate(LocalDate.of(2031, 5, 17));
        dossier.getSolicitations().getFirst().setSentCount(73519);
        dossier.getProblems().forEach(problem -> problem.setState(ProgressState.NOT_STARTED));
        dossier.getProblems().get(2).setState(ProgressState.LONG_TERM);

        assertThat(find("2031-05-17")).extracting(Hit::field).containsExactly(Literals.MEETING__DATE);
        assertThat(find("73519")).extracting(Hit::field).containsExactly(Literals.SOLICITATION__SENT_COUNT);
        assertThat(find("长期坚持"))
                .filteredOn(hit -> hit.field() == Literals.PROBLEM__STATE)
                .extracting(Hit::object)
                .containsExactly(dossier.getProblems().get(2));
    }

    @Test
    void aPersonLeadsToWhatRefersToHerAndHerOwnNameComesFirst() {
        Talk talk = dossier.getTalks().getFirst();
        talk.getPartner().setName("独一无二之人");

        List<Hit> hits = find("独一无二之人");
        assertThat(hits.getFirst().text()).isEqualTo("独一无二之人");
        assertThat(hits).anySatisfy(hit -> {
            assertThat(hit.object()).isSameAs(talk);
            assertThat(hit.field()).isSameAs(Literals.TALK__PARTNER);
        });
        assertThat(find("人").stream()
                        .map(hit -> hit.length() < hit.text().strip().length())
                        .toList())
                .as("exact ones first")
                .isSorted();
    }

    @Test
    void theDossiersOwnFieldsAreLookedAtToo() {
        dossier.setNote("独一无二的备注");

        assertThat(find("独一无二")).extracting(Hit::field).containsExactly(Literals.DOSSIER__NOTE);
    }

    @Test
    void blankWordsAreFoundNowhere() {
        assertThat(find("")).isEmpty();
        assertThat(find(" 　")).isEmpty();
    }

    @Test
    void thereIsAnEnd() {
        EObject box = box(Search.MOST + 200);
        Search search = new Search(box, session.domain().getAdapterFactory(), "样");
        int steps = 0;
        while (!search.isDone()) {
            search.step();
            steps++;
        }

        assertThat(search.hits()).hasSize(Search.MOST);
        assertThat(steps).isEqualTo(Search.MOST);
    }

    @Test
    void anyMetamodelIsLookedThrough() {
        assertThat(run(new Search(box(3), session.domain().getAdapterFactory(), "样品 2")))
                .hasSize(1);
    }

    @Test
    void longTextsAreCutAroundTheHit() {
        Hit hit = new Hit(dossier, Literals.DOSSIER__NOTE, "字".repeat(50) + "这里" + "后".repeat(100), 50, 2);

        Hit excerpt = hit.excerpt();
        assertThat(excerpt.text()).startsWith("…字").endsWith("后…").hasSizeLessThan(90);
        assertThat(excerpt.text().substring(excerpt.start(), excerpt.start() + excerpt.length()))
                .isEqualTo("这里");
    }

    private List<Hit> find(String words) {
        return run(new Search(dossier, session.domain().getAdapterFactory(), words));
    }

    private static List<Hit> run(Search search) {
        while (!search.isDone()) {
            search.step();
        }
        return search.hits();
    }

    /** A box of things of a class made here. */
    @SuppressWarnings("unchecked")
    private static EObject box(int things) {
        EcoreFactory create = EcoreFactory.eINSTANCE;
        EClass thing = create.createEClass();
        thing.setName("Thing");
        EAttribute name = create.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        thing.getEStructuralFeatures().add(name);
        EReference content = create.createEReference();
        content.setName("content");
        content.setEType(thing);
        content.setContainment(true);
        content.setUpperBound(-1);
        EClass box = create.createEClass();
        box.setName("Box");
        box.getEStructuralFeatures().add(content);
        EPackage boxes = create.createEPackage();
        boxes.setName("boxes");
        boxes.setNsURI("urn:boxes");
        boxes.getEClassifiers().add(thing);
        boxes.getEClassifiers().add(box);
        EObject filled = EcoreUtil.create(box);
        for (int i = 0; i < things; i++) {
            EObject one = EcoreUtil.create(thing);
            one.eSet(name, "样品 " + i);
            ((List<EObject>) filled.eGet(content)).add(one);
        }
        return filled;
    }
}
