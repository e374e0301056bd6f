// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__PERSONS;
import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Solicitation;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.junit.jupiter.api.Test;

class NavigatorDragTest {

    private final DossierSession session = Fixtures.sample();
    private final List<Person> persons = session.dossier().getPersons();
    private final NavigatorDrag drag = new NavigatorDrag(session);

    private Command drop(Place target, int location, EObject dragged) {
        return drag.command(target, location, List.of(dragged));
    }

    @Test
    void betweenRowsItGoesThere() {
        Person moved = persons.get(4);

        session.stack().execute(drop(Place.of(persons.get(1)), ViewerDropAdapter.LOCATION_BEFORE, moved));
        assertThat(persons.indexOf(moved)).isEqualTo(1);
        session.stack().execute(drop(Place.of(persons.get(5)), ViewerDropAdapter.LOCATION_AFTER, moved));
        assertThat(persons.indexOf(moved)).isEqualTo(5);
        session.stack().undo();
        session.stack().undo();
        assertThat(persons.indexOf(moved)).isEqualTo(4);
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void onAListItGoesToItsEnd() {
        Person moved = persons.getFirst();
        Place list = Place.field(session.dossier(), DOSSIER__PERSONS);

        session.stack().execute(drop(list, ViewerDropAdapter.LOCATION_ON, moved));
        assertThat(persons).last().isSameAs(moved);
    }

    @Test
    void onAnObjectThatTakesItItGoesInside() {
        List<Solicitation> rounds = session.dossier().getSolicitations().stream()
                .filter(round -> !round.getOpinions().isEmpty())
                .toList();
        Opinion moved = rounds.get(0).getOpinions().getFirst();

        session.stack().execute(drop(Place.of(rounds.get(1)), ViewerDropAdapter.LOCATION_ON, moved));
        assertThat(rounds.get(1).getOpinions()).last().isSameAs(moved);
    }

    @Test
    void whereItDoesNotBelongNothingHappens() {
        assertThat(drop(Place.group(session.dossier(), "talks"), ViewerDropAdapter.LOCATION_ON, persons.getFirst())
                        .canExecute())
                .isFalse();
        assertThat(drag.command(null, ViewerDropAdapter.LOCATION_NONE, List.of())
                        .canExecute())
                .isFalse();
    }
}
