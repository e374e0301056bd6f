// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.place.PlaceNames;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeFilterTest {

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();
    private final DossierTree tree = new DossierTree(dossier);
    private final PlaceNames names = new PlaceNames(session.domain().getAdapterFactory());

    @Test
    void blankKeepsEverything() {
        assertThat(filter(" ").apply(tree.stages())).isEqualTo(tree.stages());
    }

    @Test
    void onlyWhatIsCalledSoAndTheWayToItIsLeft() {
        Person person = dossier.getPersons().getFirst();
        List<Place> left = leaves(filter(person.getName()));

        assertThat(left).contains(Place.of(person)).allSatisfy(place -> assertThat(names.path(tree, place))
                .contains(person.getName()));
    }

    @Test
    void aListThatIsCalledSoKeepsAllItHas() {
        TreeFilter filter = filter("谈心");

        assertThat(filter.apply(tree.children(Place.group(dossier, "talks")))).hasSameSizeAs(dossier.getTalks());
        assertThat(filter.apply(tree.stages())).doesNotContain(Place.group(dossier, "study"));
    }

    @Test
    void nothingIsCalledSo() {
        assertThat(filter("没有这样的名字").apply(tree.stages())).isEmpty();
    }

    /** Where a list is long, the viewer has an entry "show more", which can be selected when the tree is drawn anew. */
    @Test
    void whatIsNoPlaceHasNothingAboveIt() {
        DossierTreeContent content = new DossierTreeContent(tree, List.of(), filter(""));
        assertThat(content.getParent("再显示 500 项")).isNull();
        assertThat(content.getParent(Place.of(dossier.getTalks().getFirst()))).isNotNull();
    }

    private TreeFilter filter(String words) {
        return new TreeFilter(dossier, tree, names, words);
    }

    private List<Place> leaves(TreeFilter filter) {
        List<Place> found = new ArrayList<>();
        collect(filter, filter.apply(tree.stages()), found);
        return found;
    }

    private void collect(TreeFilter filter, List<Place> places, List<Place> found) {
        for (Place place : places) {
            List<Place> below = filter.apply(tree.children(place));
            if (below.isEmpty()) {
                found.add(place);
            }
            collect(filter, below, found);
        }
    }
}
