// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Capacity;
import candor.model.meeting.Department;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
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

    @Test
    void aTalkOfSeveralIsNoTalkOfTwo() {
        Team team = Team.of(3);
        Talk talk = team.talk(team.person(1), team.person(2), Team.DAY);
        talk.getCompanions().add(team.person(3));

        assertThat(TalkCoverage.of(team.dossier).missing()).hasSize(3);
    }

    @Test
    void aTalkOfSeveralIsOneWithEachHeadOfADepartmentAndWithEachMember() {
        Team team = Team.of(1);
        Person one = team.add(8, Capacity.DEPARTMENT_HEAD, false);
        Person other = team.add(9, Capacity.DEPARTMENT_HEAD, false);
        department(team.person(1), one);
        department(team.person(1), other);
        Talk talk = team.talk(team.person(1), one, Team.DAY);
        assertThat(TalkCoverage.of(team.dossier).held()).isEqualTo(1);

        talk.getCompanions().add(other);
        assertThat(TalkCoverage.of(team.dossier).held()).isEqualTo(2);
    }

    @Test
    void aBranchOfTwentyThreeDoesNotOweATalkForEachPair() {
        Team team = branch(3, 20);

        List<TalkRequirement> requirements = TalkCoverage.of(team.dossier).requirements();

        assertThat(of(TalkCoverage.of(team.dossier), TalkKind.COMMITTEE_COMMITTEE))
                .hasSize(3);
        assertThat(of(TalkCoverage.of(team.dossier), TalkKind.COMMITTEE_MEMBER)).hasSize(20);
        assertThat(of(TalkCoverage.of(team.dossier), TalkKind.MEMBER_MEMBER)).hasSize(20);
        assertThat(requirements).hasSize(43);
    }

    @Test
    void inABranchOneOfTheCommitteeTalksWithSeveralMembersAtOnce() {
        Team team = branch(2, 3);
        Talk talk = team.talk(team.person(2), team.person(3), Team.DAY);
        talk.getCompanions().addAll(List.of(team.person(4), team.person(5)));

        assertThat(of(TalkCoverage.of(team.dossier), TalkKind.COMMITTEE_MEMBER)).allMatch(TalkRequirement::isHeld);
        assertThat(of(TalkCoverage.of(team.dossier), TalkKind.MEMBER_MEMBER)).noneMatch(TalkRequirement::isHeld);
    }

    @Test
    void membersOfABranchTalkWithAnyOtherMember() {
        Team team = branch(1, 3);
        team.talk(team.person(3), team.person(2), Team.DAY);

        assertThat(of(TalkCoverage.of(team.dossier), TalkKind.MEMBER_MEMBER))
                .extracting(TalkRequirement::isHeld)
                .containsExactly(true, true, false);
    }

    @Test
    void whereAllAreCalledLeadersThePositionsTellTheCommittee() {
        Team team = branch(23, 0);
        team.person(2).setPosition("组织委员");
        team.person(3).setPosition("科员");

        assertThat(BranchCommittee.of(team.dossier).committee()).containsExactly(team.person(1), team.person(2));
        assertThat(BranchCommittee.of(team.dossier).ordinary()).hasSize(21);
    }

    private static Team branch(int committee, int members) {
        Team team = Team.of(committee);
        for (int rank = committee + 1; rank <= committee + members; rank++) {
            team.add(rank, Capacity.STAFF, true);
        }
        Organization branch = Team.CREATE.createOrganization();
        branch.setKind(OrganizationKind.PARTY_BRANCH);
        team.dossier.getOrganizations().add(branch);
        team.dossier.setOrganization(branch);
        return team;
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
