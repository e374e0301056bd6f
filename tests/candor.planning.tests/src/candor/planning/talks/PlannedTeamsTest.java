// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Holiday;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.WorkCalendar;
import candor.planning.talks.TalkPlan.Placed;
import candor.planning.talks.TalkPlan.Unplaced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans for leaderships of every size: nobody is asked for more than he can, and all pairs have their day where there is room. */
class PlannedTeamsTest extends TalkPlans {

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
}
