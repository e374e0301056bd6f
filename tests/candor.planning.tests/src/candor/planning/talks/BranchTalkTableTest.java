// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.Leadership;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seven of the sample as a branch: three on its committee, four other members. */
class BranchTalkTableTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 12);

    private Dossier dossier;
    private List<Person> members;

    @BeforeEach
    void begin() throws MeetingFileException {
        dossier = Samples.open(new MeetingStore()).dossier();
        dossier.getOrganization().setKind(OrganizationKind.PARTY_BRANCH);
        dossier.getTalks().clear();
        members = Leadership.of(dossier).members();
        members.subList(3, 7).forEach(person -> person.setCapacity(Capacity.STAFF));
    }

    private TalkTable table() {
        return TalkTable.of(dossier);
    }

    private TalkRow row(TalkKind kind) {
        return table().rows().stream()
                .filter(row -> row.any() == kind)
                .findFirst()
                .orElseThrow();
    }

    private TalkCell cell(TalkKind kind, int member) {
        return row(kind).cells().get(member).orElseThrow();
    }

    private Talk held(Person initiator, Person partner) {
        Talk talk = TalkPlans.talk(initiator, partner, null);
        talk.setHeldOn(DAY);
        dossier.getTalks().add(talk);
        return talk;
    }

    @Test
    void belowTheMembersStandsWhatAnyOfSeveralMayMeet() {
        assertThat(table().rows().stream().map(TalkRow::any).filter(Objects::nonNull))
                .containsExactly(TalkKind.COMMITTEE_MEMBER, TalkKind.MEMBER_MEMBER);
        assertThat(table().rows()).hasSize(9);
        assertThat(row(TalkKind.COMMITTEE_MEMBER).cells().subList(0, 3)).allMatch(Optional::isEmpty);
        assertThat(row(TalkKind.MEMBER_MEMBER).cells().subList(0, 3)).allMatch(Optional::isEmpty);
        assertThat(cell(TalkKind.COMMITTEE_MEMBER, 3).candidates()).isEqualTo(members.subList(0, 3));
        assertThat(cell(TalkKind.COMMITTEE_MEMBER, 3).partner()).isSameAs(members.getFirst());
        assertThat(cell(TalkKind.MEMBER_MEMBER, 3).candidates()).isEqualTo(members.subList(4, 7));
        assertThat(cell(TalkKind.MEMBER_MEMBER, 4).candidates())
                .containsExactly(members.get(3), members.get(5), members.get(6));
    }

    @Test
    void onlyTheCommitteeOwesATalkToEachOther() {
        assertThat(table().rows().subList(0, 7).stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(Optional::stream)
                        .filter(TalkCell::isRequired))
                .hasSize(3)
                .allMatch(cell -> members.indexOf(cell.member()) < 3 && members.indexOf(cell.partner()) < 3);
    }

    @Test
    void eachRowCountsItsOwn() {
        held(members.get(1), members.get(4));

        assertThat(table().count(row(TalkKind.COMMITTEE_MEMBER)).required()).isEqualTo(4);
        assertThat(table().count(row(TalkKind.COMMITTEE_MEMBER)).held()).isEqualTo(1);
        assertThat(table().count(row(TalkKind.MEMBER_MEMBER)).required()).isEqualTo(4);
        assertThat(table().count(row(TalkKind.MEMBER_MEMBER)).held()).isZero();
        assertThat(table().count().required()).isEqualTo(11);
        assertThat(table().count(members.get(4)).required()).isEqualTo(2);
        assertThat(table().count(members.get(4)).held()).isEqualTo(1);
    }

    @Test
    void whoHasTalkedStandsThereAndNobodyIsToChooseAnyMore() {
        Talk talk = held(members.get(1), members.get(4));

        TalkCell met = cell(TalkKind.COMMITTEE_MEMBER, 4);
        assertThat(met.talk()).isSameAs(talk);
        assertThat(met.partner()).isSameAs(members.get(1));
        assertThat(met.candidates()).containsExactly(members.get(1));
        assertThat(cell(TalkKind.MEMBER_MEMBER, 4).talk()).isNull();
    }

    @Test
    void ofSeveralWhoTalkedTheOneWhoIsAskedForStandsThere() {
        Talk talk = held(members.get(5), members.get(6));
        talk.getCompanions().add(members.get(2));

        assertThat(cell(TalkKind.COMMITTEE_MEMBER, 5).partner()).isSameAs(members.get(2));
        assertThat(cell(TalkKind.MEMBER_MEMBER, 5).partner()).isSameAs(members.get(6));
    }

    @Test
    void aTalkThatNobodyAskedForStandsBetweenItsTwo() {
        Talk talk = held(members.get(4), members.get(6));

        TalkCell cell = table().rows().get(4).cells().get(6).orElseThrow();
        assertThat(cell.isRequired()).isFalse();
        assertThat(cell.talk()).isSameAs(talk);
        assertThat(table().rows().get(3).cells().get(6).orElseThrow().talk()).isNull();
    }
}
