// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Capacity;
import candor.model.meeting.Department;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkCoverageTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "5, 10", "7, 21", "9, 36"})
    void aTeamOwesOneTalkForEachPair(int size, int pairs) {
        TalkCoverage coverage = TalkCoverage.of(Team.of(size).dossier);

        assertThat(coverage.requirements()).hasSize(pairs);
        assertThat(coverage.missing()).hasSize(pairs);
        assertThat(of(coverage, TalkKind.PRINCIPAL_MEMBER)).hasSize(size - 1);
    }

    @Test
    void aTalkHasNoDirectionAndMayBePlannedOnly() {
        Team team = Team.of(3);
        team.talk(team.person(2), team.person(1), Team.DAY);
        team.talk(team.person(2), team.person(3), null);

        TalkCoverage coverage = TalkCoverage.of(team.dossier);

        assertThat(coverage.held()).isEqualTo(1);
        assertThat(coverage.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.member()).isSameAs(team.person(1));
            assertThat(missing.partner()).isSameAs(team.person(3));
        });
    }

    @Test
    void aTalkThatWasHeldGoesBeforeAPlannedOne() {
        Team team = Team.of(2);
        team.talk(team.person(1), team.person(2), null);
        Talk held = team.talk(team.person(1), team.person(2), Team.DAY);

        assertThat(TalkCoverage.of(team.dossier).requirements().get(0).fulfilment())
                .contains(held);
    }

    @Test
    void everyDepartmentInChargeNeedsATalkWithItsHead() {
        Team team = Team.of(1);
        Person head = team.add(9, Capacity.DEPARTMENT_HEAD, false);
        Department led = department(team.person(1), head);
        Department headless = department(team.person(1), null);
        team.talk(head, team.person(1), Team.DAY);

        List<TalkRequirement> requirements = of(TalkCoverage.of(team.dossier), TalkKind.MEMBER_DEPARTMENT);

        assertThat(requirements).extracting(TalkRequirement::department).containsExactly(led, headless);
        assertThat(requirements).extracting(TalkRequirement::isHeld).containsExactly(true, false);
    }

    @Test
    void nobodyTalksWithHimselfAboutADepartmentHeHeads() {
        Team team = Team.of(2);
        department(team.person(2), team.person(2));
        Department led = department(team.person(1), team.person(2));

        assertThat(of(TalkCoverage.of(team.dossier), TalkKind.MEMBER_DEPARTMENT))
                .extracting(TalkRequirement::department)
                .containsExactly(led);
    }

    @Test
    void anyRepresentativeOfTheOwnBranchWillDo() {
        Team team = Team.of(2);
        Person representative = team.add(9, Capacity.BRANCH_REPRESENTATIVE, false);
        PartyBranch branch = Team.CREATE.createPartyBranch();
        branch.getMembers().addAll(List.of(team.person(1), team.person(2), representative));
        branch.getRepresentatives().add(representative);
        team.talk(team.person(2), representative, Team.DAY);

        List<TalkRequirement> requirements = of(TalkCoverage.of(team.dossier), TalkKind.BRANCH_REPRESENTATIVE);

        assertThat(requirements).extracting(TalkRequirement::member).containsExactly(team.person(1), team.person(2));
        assertThat(requirements).extracting(TalkRequirement::isHeld).containsExactly(false, true);
    }

    @Test
    void oneTalkMayMeetTwoRequirements() {
        Team team = Team.of(1);
        Person head = team.add(9, Capacity.DEPARTMENT_HEAD, false);
        department(team.person(1), head);
        PartyBranch branch = Team.CREATE.createPartyBranch();
        branch.getMembers().add(team.person(1));
        branch.getRepresentatives().add(head);
        team.talk(team.person(1), head, Team.DAY);

        assertThat(TalkCoverage.of(team.dossier).requirements()).hasSize(2).allMatch(TalkRequirement::isHeld);
    }

    private static Department department(Person leader, Person head) {
        Department department = Team.CREATE.createDepartment();
        department.setLeader(leader);
        department.setHead(head);
        return department;
    }

    private static List<TalkRequirement> of(TalkCoverage coverage, TalkKind kind) {
        return coverage.requirements().stream()
                .filter(requirement -> requirement.kind() == kind)
                .toList();
    }
}
