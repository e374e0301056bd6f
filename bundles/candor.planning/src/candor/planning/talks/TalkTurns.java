// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.query.Talks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who talks in which turn: the turns of all days in one row, each person in a turn at most once. */
final class TalkTurns {

    private static final int FREE = -1;
    private static final int BLOCKED = -2;

    private final List<LocalDate> days;
    private final TalkFrame frame;
    private final Map<Person, int[]> diaries = new IdentityHashMap<>();

    /** @param fixed talks that have their day already */
    TalkTurns(List<LocalDate> days, TalkFrame frame, Stream<Talk> fixed) {
        this.days = days;
        this.frame = frame;
        fixed.forEach(this::block);
    }

    int size() {
        return days.size() * frame.perDay();
    }

    LocalDate day(int turn) {
        return days.get(turn / frame.perDay());
    }

    /** Which turn of its day it is, from 1. */
    int number(int turn) {
        return turn % frame.perDay() + 1;
    }

    /** Whether a person could talk in a turn at all, whatever stands there now. */
    boolean isOpen(Person person, int turn) {
        return diary(person)[turn] != BLOCKED;
    }

    boolean isFree(Person person, int turn) {
        return diary(person)[turn] == FREE;
    }

    /** The pair that a person has in a turn; negative where there is none. */
    int pair(Person person, int turn) {
        return diary(person)[turn];
    }

    /** The number of turns in which a person could talk. */
    int open(Person person) {
        return (int)
                Arrays.stream(diary(person)).filter(entry -> entry != BLOCKED).count();
    }

    void put(int pair, Person a, Person b, int turn) {
        diary(a)[turn] = pair;
        diary(b)[turn] = pair;
    }

    void clear(Person a, Person b, int turn) {
        put(FREE, a, b, turn);
    }

    /** A talk that has its day takes a turn of all who take part, the same where that is possible. */
    private void block(Talk talk) {
        LocalDate day = talk.getHeldOn() == null ? talk.getPlannedOn() : talk.getHeldOn();
        int first = days.indexOf(day) * frame.perDay();
        List<Person> people = Talks.participants(talk);
        if (first < 0 || people.size() < 2) {
            return;
        }
        for (int turn = first; turn < first + frame.perDay(); turn++) {
            int common = turn;
            if (people.stream().allMatch(person -> isFree(person, common))) {
                people.forEach(person -> diary(person)[common] = BLOCKED);
                return;
            }
        }
        people.forEach(person -> block(person, first));
    }

    private void block(Person person, int first) {
        int[] diary = diary(person);
        for (int turn = first; turn < first + frame.perDay(); turn++) {
            if (diary[turn] == FREE) {
                diary[turn] = BLOCKED;
                return;
            }
        }
    }

    private int[] diary(Person person) {
        return diaries.computeIfAbsent(person, this::empty);
    }

    private int[] empty(Person person) {
        int[] diary = new int[size()];
        for (int turn = 0; turn < diary.length; turn++) {
            diary[turn] = frame.isBusy(person, day(turn)) ? BLOCKED : FREE;
        }
        return diary;
    }
}
