// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Capacity;
import candor.model.meeting.Person;
import org.junit.jupiter.api.Test;

class LeadershipTest {

    private final Team team = new Team();

    @Test
    void thePrincipalComesFirstAndTheOthersByRank() {
        Person second = team.add(3, Capacity.MEMBER, true);
        Person first = team.add(2, Capacity.MEMBER, true);
        Person principal = team.add(9, Capacity.PRINCIPAL, true);

        Leadership leadership = Leadership.of(team.dossier);

        assertThat(leadership.members()).containsExactly(principal, first, second);
        assertThat(leadership.principal()).contains(principal);
        assertThat(leadership.others()).containsExactly(first, second);
    }

    @Test
    void leadersOutsideThePartyGroupDoNotCount() {
        team.add(1, Capacity.MEMBER, false);

        assertThat(Leadership.of(team.dossier).members()).isEmpty();
        assertThat(Leadership.of(team.dossier).principal()).isEmpty();
    }

    @Test
    void withoutPrincipalAllAreOthers() {
        Person member = team.add(1, Capacity.MEMBER, true);

        assertThat(Leadership.of(team.dossier).others()).containsExactly(member);
    }
}
