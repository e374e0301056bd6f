// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__MEETING;
import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__PERSONS;
import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Solicitation;
import candor.model.meeting.Talk;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class DossierTreeTest {

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();
    private final DossierTree tree = new DossierTree(dossier);
    private final PlaceNames names = new PlaceNames(session.domain().getAdapterFactory());

    @Test
    void theStagesAreTheGroupsOfTheRootClass() {
        assertThat(tree.stages())
                .extracting(Place::group)
                .containsExactly(
                        "basic",
                        "preparation",
                        "study",
                        "opinions",
                        "talks",
                        "examinations",
                        "meeting",
                        "rectification",
                        "aftermath",
                        "files");
        assertThat(tree.stages()).extracting(names::name).contains("筹备", "学习研讨", "征求意见", "谈心谈话", "对照检查", "会议", "整改");
    }

    @Test
    void everyObjectStandsOnceAndKnowsWhatItStandsBelow() {
        Set<EObject> seen = new HashSet<>();
        Deque<Place> open = new ArrayDeque<>(tree.stages());
        while (!open.isEmpty()) {
            Place place = open.pop();
            assertThat(!place.isObject() || seen.add(place.object()))
                    .as(names.name(place))
                    .isTrue();
            for (Place child : tree.children(place)) {
                assertThat(tree.parent(child)).as(names.name(child)).isEqualTo(place);
                open.push(child);
            }
        }
        Set<EObject> all = new HashSet<>();
        dossier.eAllContents().forEachRemaining(all::add);
        assertThat(seen).isEqualTo(all).hasSizeGreaterThan(100);
    }

    @Test
    void aStageOfOneListShowsItsObjects() {
        Place talks = Place.group(dossier, "talks");

        assertThat(tree.children(talks)).hasSameSizeAs(dossier.getTalks()).allMatch(Place::isObject);
        assertThat(tree.count(talks)).isEqualTo(dossier.getTalks().size()).isPositive();
        assertThat(tree.count(Place.group(dossier, "preparation"))).isEqualTo(-1);
    }

    @Test
    void anEmptyDossierOffersEveryPlaceToBeginAt() {
        Dossier empty = MeetingFactory.eINSTANCE.createDossier();
        DossierTree begun = new DossierTree(empty);

        assertThat(begun.children(Place.group(empty, "preparation")))
                .contains(Place.field(empty, DOSSIER__PERSONS), Place.field(empty, DOSSIER__MEETING));
        assertThat(begun.children(Place.group(empty, "talks"))).isEmpty();
    }

    @Test
    void whatThereIsOnceIsCalledAfterItsPlace() {
        assertThat(names.name(dossier.getMeeting())).isEqualTo("会议方案");
        assertThat(names.name(dossier.getMinutes())).isEqualTo("会议记录");
    }

    @Test
    void objectsAreCalledByTheirNamesElseByTheirColumns() {
        Talk talk = dossier.getTalks().getFirst();

        assertThat(names.name(dossier.getPersons().getFirst()))
                .isEqualTo(dossier.getPersons().getFirst().getName());
        assertThat(names.name(talk))
                .startsWith(talk.getInitiator().getName() + " · "
                        + talk.getPartner().getName());
        assertThat(names.name(MeetingFactory.eINSTANCE.createTalk())).isEqualTo("谈心谈话");
    }

    @Test
    void thePathLeadsFromTheStage() {
        Solicitation round = dossier.getSolicitations().getFirst();
        Place opinion = Place.of(round.getOpinions().getFirst());

        assertThat(names.path(tree, opinion))
                .startsWith("征求意见 › " + names.name(round) + " › ")
                .endsWith(names.name(opinion));
    }

    @Test
    void longNamesAreCut() {
        Place place = Place.of(dossier.getMeeting());

        assertThat(names.shortName(place, 3)).isEqualTo("会议…");
        assertThat(names.shortName(place, 4)).isEqualTo("会议方案");
    }

    @Test
    void selectionsThatAreNoPlacesAreIgnored() {
        assertThat(SelectedPlaces.of("文字")).isEmpty();
        assertThat(SelectedPlaces.of(null)).isEmpty();
        assertThat(Place.objects(List.of(Place.of(dossier.getMeeting()), Place.group(dossier, "talks"))))
                .isEmpty();
    }
}
