// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Department;
import candor.model.meeting.Holiday;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.TalkRequirement;
import candor.model.query.WorkCalendar;
import candor.planning.talks.TalkPlan.Placed;
import candor.planning.talks.TalkPlan.Reason;
import candor.planning.talks.TalkPlan.Unplaced;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkPlannerTest {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;
    private static final LocalDate MONDAY = LocalDate.of(2022, 1, 3);
    private static final WorkCalendar WEEKS = WorkCalendar.of(null);

    private static List<Person> people(int count) {
        return IntStream.range(0, count).mapToObj(TalkPlannerTest::person).toList();
    }

    private static Person person(int number) {
        Person person = MAKE.createPerson();
        person.setName("人" + number);
        return person;
    }

    private static TalkCell cell(Person a, Person b, TalkKind kind, Talk talk) {
        return new TalkCell(a, b, null, null, new TalkRequirement(kind, a, b, List.of(b), null, null, talk), talk);
    }

    /** Everybody with everybody, the first being the principal. */
    private static List<TalkCell> all(List<Person> people) {
        List<TalkCell> cells = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                TalkKind kind = i == 0 ? TalkKind.PRINCIPAL_MEMBER : TalkKind.MEMBER_MEMBER;
                cells.add(cell(people.get(i), people.get(j), kind, null));
            }
        }
        return cells;
    }

    private static TalkFrame frame(LocalDate from, int days, int perDay, Map<Person, Set<LocalDate>> busy) {
        return new TalkFrame(from, from.plusDays(days - 1L), perDay, busy);
    }

    private static TalkPlan plan(List<TalkCell> cells, List<Talk> talks, TalkFrame frame, WorkCalendar calendar) {
        return TalkPlanner.plan(TalkPair.of(cells), talks, frame, calendar);
    }

    private static Talk talk(Person a, Person b, LocalDate day) {
        Talk talk = MAKE.createTalk();
        talk.setInitiator(a);
        talk.setPartner(b);
        talk.setPlannedOn(day);
        return talk;
    }

    /** What must hold of every plan, whatever was asked. */
    private static void check(
            TalkPlan plan, List<TalkCell> cells, List<Talk> talks, TalkFrame frame, WorkCalendar calendar) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> aDay = new HashMap<>();
        for (Talk talk : talks) {
            for (Person person : List.of(talk.getInitiator(), talk.getPartner())) {
                aDay.merge(person.getName() + talk.getPlannedOn(), 1, Integer::sum);
            }
        }
        for (Placed placed : plan.placed()) {
            assertThat(placed.day()).isBetween(frame.from(), frame.to());
            assertThat(calendar.isWorkingDay(placed.day()))
                    .as("%s", placed.day())
                    .isTrue();
            assertThat(placed.pair().partners()).contains(placed.partner());
            for (Person person : List.of(placed.pair().member(), placed.partner())) {
                assertThat(frame.busy().getOrDefault(person, Set.of())).doesNotContain(placed.day());
                assertThat(taken.add(person.getName() + placed.day() + placed.turn()))
                        .as("%s twice at one time", person.getName())
                        .isTrue();
                assertThat(aDay.merge(person.getName() + placed.day(), 1, Integer::sum))
                        .as("talks of %s on %s", person.getName(), placed.day())
                        .isLessThanOrEqualTo(frame.perDay());
            }
        }
        List<TalkCell> answered = Stream.concat(
                        plan.placed().stream().map(Placed::pair),
                        plan.unplaced().stream().map(Unplaced::pair))
                .flatMap(pair -> pair.cells().stream())
                .toList();
        assertThat(answered).containsExactlyInAnyOrderElementsOf(cells);
    }

    static Stream<Long> seeds() {
        return new Random(7).longs(200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsAskedForMoreThanHeCan(long seed) {
        Random random = new Random(seed);
        List<Person> people = people(2 + random.nextInt(10));
        TalkFrame frame = frame(
                MONDAY.plusDays(random.nextInt(7)),
                1 + random.nextInt(14),
                1 + random.nextInt(3),
                busy(people, random));
        List<TalkCell> cells = all(people);
        List<Talk> talks = new ArrayList<>();
        while (random.nextInt(3) > 0 && cells.size() > 1) {
            TalkCell done = cells.remove(random.nextInt(cells.size()));
            Talk talk = talk(done.member(), done.partner(), MONDAY.plusDays(random.nextInt(14)));
            if (talks.stream().noneMatch(each -> each.getPlannedOn().equals(talk.getPlannedOn()))) {
                talks.add(talk);
            }
        }
        WorkCalendar calendar = holiday(MONDAY.plusDays(random.nextInt(10)), 3);

        TalkPlan plan = plan(cells, talks, frame, calendar);
        check(plan, cells, talks, frame, calendar);
        assertThat(plan(cells, talks, frame, calendar)).as("the same answer").isEqualTo(plan);
    }

    private static Map<Person, Set<LocalDate>> busy(List<Person> people, Random random) {
        Map<Person, Set<LocalDate>> busy = new HashMap<>();
        people.stream()
                .filter(person -> random.nextInt(3) == 0)
                .forEach(person -> busy.put(
                        person, Set.of(MONDAY.plusDays(random.nextInt(7)), MONDAY.plusDays(7L + random.nextInt(7)))));
        return busy;
    }

    private static WorkCalendar holiday(LocalDate from, int days) {
        Holiday holiday = MAKE.createHoliday();
        holiday.setStartOn(from);
        holiday.setEndOn(from.plusDays(days - 1L));
        CampaignProfile profile = MAKE.createCampaignProfile();
        profile.getHolidays().add(holiday);
        return WorkCalendar.of(profile);
    }

    /** A timetable that is just possible is hidden in the busy days; whatever it holds must be found again. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyPairHasItsDayWhereThereIsRoom(long seed) {
        Random random = new Random(seed);
        int count = 2 * (2 + random.nextInt(5));
        List<Person> people = people(count);
        List<LocalDate> days = weekdays(count - 1);
        Map<Person, Set<LocalDate>> busy = new HashMap<>();
        List<TalkCell> cells = new ArrayList<>();
        for (int round = 0; round < count - 1; round++) {
            for (int[] two : circle(count, round)) {
                if (random.nextInt(5) == 0) {
                    busy.computeIfAbsent(people.get(two[0]), any -> new HashSet<>())
                            .add(days.get(round));
                } else {
                    cells.add(cell(people.get(two[0]), people.get(two[1]), TalkKind.MEMBER_MEMBER, null));
                }
            }
        }
        TalkFrame frame = new TalkFrame(days.getFirst(), days.getLast(), 1, busy);

        TalkPlan plan = plan(cells, List.of(), frame, WEEKS);
        assertThat(plan.unplaced()).isEmpty();
        check(plan, cells, List.of(), frame, WEEKS);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 10, 12, 14, 15})
    void aWholeLeadershipFitsIntoAsFewTurnsAsThereCanBe(int count) {
        List<LocalDate> days = weekdays(count % 2 == 0 ? count - 1 : count);
        TalkFrame frame = new TalkFrame(days.getFirst(), days.getLast(), 1, Map.of());

        assertThat(plan(all(people(count)), List.of(), frame, WEEKS).unplaced()).isEmpty();
    }

    /** The pairs of one round where all others go around the first. */
    private static List<int[]> circle(int count, int round) {
        List<int[]> pairs = new ArrayList<>();
        pairs.add(new int[] {count - 1, round});
        for (int step = 1; step < count / 2; step++) {
            pairs.add(new int[] {(round + step) % (count - 1), (round + count - 1 - step) % (count - 1)});
        }
        return pairs;
    }

    private static List<LocalDate> weekdays(int count) {
        return Stream.iterate(MONDAY, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(count)
                .toList();
    }

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
