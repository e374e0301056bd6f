// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.TalkRequirement;
import candor.model.query.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People, the talks they need, and a plan for them. */
abstract class TalkPlans {

    static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;
    static final LocalDate MONDAY = LocalDate.of(2022, 1, 3);
    static final WorkCalendar WEEKS = WorkCalendar.of(null);

    static List<Person> people(int count) {
        return IntStream.range(0, count).mapToObj(TalkPlannerTest::person).toList();
    }

    static Person person(int number) {
        Person person = MAKE.createPerson();
        person.setName("人" + number);
        return person;
    }

    static TalkCell cell(Person a, Person b, TalkKind kind, Talk talk) {
        return new TalkCell(a, b, null, null, new TalkRequirement(kind, a, b, List.of(b), null, null, talk), talk);
    }

    /** Everybody with everybody, the first being the principal. */
    static List<TalkCell> all(List<Person> people) {
        List<TalkCell> cells = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                TalkKind kind = i == 0 ? TalkKind.PRINCIPAL_MEMBER : TalkKind.MEMBER_MEMBER;
                cells.add(cell(people.get(i), people.get(j), kind, null));
            }
        }
        return cells;
    }

    static TalkFrame frame(LocalDate from, int days, int perDay, Map<Person, Set<LocalDate>> busy) {
        return new TalkFrame(from, from.plusDays(days - 1L), perDay, busy);
    }

    static TalkPlan plan(List<TalkCell> cells, List<Talk> talks, TalkFrame frame, WorkCalendar calendar) {
        return TalkPlanner.plan(TalkPair.of(cells), talks, frame, calendar);
    }

    static Talk talk(Person a, Person b, LocalDate day) {
        Talk talk = MAKE.createTalk();
        talk.setInitiator(a);
        talk.setPartner(b);
        talk.setPlannedOn(day);
        return talk;
    }

    static Map<Person, Set<LocalDate>> busy(List<Person> people, Random random) {
        Map<Person, Set<LocalDate>> busy = new HashMap<>();
        people.stream()
                .filter(person -> random.nextInt(3) == 0)
                .forEach(person -> busy.put(
                        person, Set.of(MONDAY.plusDays(random.nextInt(7)), MONDAY.plusDays(7L + random.nextInt(7)))));
        return busy;
    }

    static List<LocalDate> weekdays(int count) {
        return Stream.iterate(MONDAY, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(count)
                .toList();
    }
}
