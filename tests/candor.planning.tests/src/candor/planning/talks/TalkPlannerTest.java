// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Department;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.TalkRequirement;
import candor.planning.talks.TalkPlan.Placed;
import candor.planning.talks.TalkPlan.Reason;
import candor.planning.talks.TalkPlan.Unplaced;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TalkPlannerTest extends TalkPlans {

    @Test
    void thePrincipalComesFirst() {
        List<Person> people = people(7);
        TalkPlan plan = plan(all(people), List.of(), frame(MONDAY, 11, 2, Map.of()), WEEKS);

        List<LocalDate> own = plan.placed().stream()
                .filter(placed -> placed.pair().isPrincipals())
                .map(Placed::day)
                .toList();
        assertThat(own).hasSize(6).allMatch(day -> day.isBefore(MONDAY.plusDays(3)));
    }

    @Test
    void evenInATightFrameThePrincipalIsBroughtForward() {
        List<Person> people = people(6);
        List<TalkCell> cells = all(people);
        cells.removeFirst();
        List<LocalDate> days = weekdays(5);
        TalkPlan plan = plan(cells, List.of(), new TalkFrame(days.getFirst(), days.getLast(), 1, Map.of()), WEEKS);

        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.placed().stream()
                        .filter(placed -> placed.pair().isPrincipals())
                        .map(Placed::day))
                .containsExactlyElementsOf(days.subList(0, 4));
    }

    @Test
    void oneTalkServesBothPurposes() {
        List<Person> people = people(2);
        Department department = MAKE.createDepartment();
        TalkCell pair = cell(people.get(0), people.get(1), TalkKind.PRINCIPAL_MEMBER, null);
        TalkCell head = new TalkCell(
                people.get(1),
                people.get(0),
                department,
                null,
                new TalkRequirement(
                        TalkKind.MEMBER_DEPARTMENT,
                        people.get(1),
                        people.get(0),
                        List.of(people.get(0)),
                        department,
                        null,
                        null),
                null);

        assertThat(TalkPair.of(List.of(pair, head))).singleElement().satisfies(both -> assertThat(both.cells())
                .containsExactly(pair, head));
    }

    @Test
    void representativesShareTheTalks() {
        List<Person> people = people(4);
        PartyBranch branch = MAKE.createPartyBranch();
        branch.getRepresentatives().addAll(people(2));
        List<TalkCell> cells = people.stream()
                .map(person -> new TalkCell(
                        person,
                        branch.getRepresentatives().getFirst(),
                        null,
                        branch,
                        new TalkRequirement(
                                TalkKind.BRANCH_REPRESENTATIVE,
                                person,
                                null,
                                branch.getRepresentatives(),
                                null,
                                branch,
                                null),
                        null))
                .toList();

        TalkPlan plan = plan(cells, List.of(), frame(MONDAY, 5, 2, Map.of()), WEEKS);
        for (Person representative : branch.getRepresentatives()) {
            assertThat(plan.placed().stream().filter(placed -> placed.partner() == representative))
                    .hasSize(2);
        }
    }

    @Test
    void ofSeveralWhoAreFreeTheOneWithFewerTalksIsAsked() {
        List<Person> people = people(2);
        List<Person> either = people(2);
        List<TalkPair> pairs = people.stream()
                .map(person -> new TalkPair(person, either, List.of()))
                .toList();
        TalkFrame frame = frame(MONDAY, 2, 1, Map.of(people.get(1), Set.of(MONDAY)));

        TalkPlan plan = TalkPlanner.plan(pairs, List.of(), frame, WEEKS);
        assertThat(plan.placed()).extracting(Placed::partner).containsExactlyElementsOf(either);
    }

    @Test
    void whoIsAskedForTooOftenIsNamed() {
        List<Person> people = people(3);
        Person wanted = person(9);
        List<TalkPair> pairs = people.stream()
                .map(person -> new TalkPair(person, List.of(wanted), List.of()))
                .toList();

        TalkPlan plan = TalkPlanner.plan(pairs, List.of(), frame(MONDAY, 1, 2, Map.of()), WEEKS);
        assertThat(plan.unplaced()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(Reason.FULL);
            assertThat(left.person()).isSameAs(wanted);
        });
        assertThat(plan.placed()).extracting(Placed::turn).containsExactly(1, 2);
    }

    @Test
    void whatCannotBePlacedIsExplained() {
        List<Person> people = people(3);
        List<TalkCell> cells = all(people);
        Set<LocalDate> week = Set.copyOf(weekdays(5));

        assertThat(reasons(cells, frame(MONDAY.minusDays(2), 2, 2, Map.of()))).containsOnly(Reason.NO_DAYS);
        assertThat(reasons(cells, frame(MONDAY, 5, 2, Map.of(people.get(1), week))))
                .containsExactly(Reason.NO_COMMON_DAY, Reason.NO_COMMON_DAY);
        TalkPlan full = plan(cells, List.of(), frame(MONDAY, 1, 1, Map.of()), WEEKS);
        assertThat(full.unplaced()).hasSize(2).allMatch(left -> left.reason() == Reason.FULL && left.person() != null);
        assertThat(reasons(cells, frame(MONDAY, 1, 2, Map.of())))
                .as("three talks of three people need three turns")
                .containsExactly(Reason.CROWDED);
        TalkCell nobody = new TalkCell(people.get(0), null, MAKE.createDepartment(), null, null, null);
        assertThat(reasons(List.of(nobody), frame(MONDAY, 5, 2, Map.of()))).containsExactly(Reason.NOBODY);
    }

    private static List<Reason> reasons(List<TalkCell> cells, TalkFrame frame) {
        return plan(cells, List.of(), frame, WEEKS).unplaced().stream()
                .map(Unplaced::reason)
                .toList();
    }

    @Test
    void aTalkWithoutDayGetsOne() {
        List<Person> people = people(2);
        Talk undated = talk(people.get(0), people.get(1), null);
        TalkCell cell = cell(people.get(0), people.get(1), TalkKind.PRINCIPAL_MEMBER, undated);

        assertThat(TalkPair.isOpen(cell)).isTrue();
        assertThat(plan(List.of(cell), List.of(undated), frame(MONDAY, 1, 1, Map.of()), WEEKS)
                        .placed())
                .singleElement()
                .satisfies(placed -> assertThat(placed.pair().talk()).isSameAs(undated));
        undated.setPlannedOn(MONDAY);
        assertThat(TalkPair.isOpen(cell)).isFalse();
    }
}
