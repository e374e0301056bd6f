// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two days of two turns each: 0 and 1 are Monday's, 2 and 3 Tuesday's. */
class TalkTurnsTest extends TalkPlans {

    private final List<Person> people = people(3);
    private final Person a = people.get(0);
    private final Person b = people.get(1);
    private final Person c = people.get(2);

    private TalkTurns turns(Talk... fixed) {
        return new TalkTurns(weekdays(2), frame(MONDAY, 2, 2, Map.of(c, Set.of(MONDAY.plusDays(1)))), Stream.of(fixed));
    }

    private static List<Integer> open(TalkTurns turns, Person person) {
        return Stream.of(0, 1, 2, 3).filter(turn -> turns.isOpen(person, turn)).toList();
    }

    @Test
    void turnsAreCountedDayByDay() {
        TalkTurns turns = turns();
        assertThat(turns.size()).isEqualTo(4);
        assertThat(Stream.of(0, 1, 2, 3).map(turns::day))
                .containsExactly(MONDAY, MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(1));
        assertThat(Stream.of(0, 1, 2, 3).map(turns::number)).containsExactly(1, 2, 1, 2);
    }

    @Test
    void whoIsAwayHasNoTurnThatDay() {
        assertThat(open(turns(), c)).containsExactly(0, 1);
        assertThat(turns().open(c)).isEqualTo(2);
        assertThat(turns().open(a)).isEqualTo(4);
    }

    @Test
    void talksThatHaveTheirDayTakeACommonTurnOfIt() {
        TalkTurns turns = turns(talk(a, b, MONDAY), talk(a, c, MONDAY));
        assertThat(open(turns, a)).containsExactly(2, 3);
        assertThat(open(turns, b)).containsExactly(1, 2, 3);
        assertThat(open(turns, c)).as("the turn in which a is free too").containsExactly(0);
        assertThat(turns.open(a)).isEqualTo(2);
    }

    @Test
    void theLastDayIsFilledToItsEnd() {
        TalkTurns turns = turns(talk(a, b, MONDAY.plusDays(1)), talk(a, b, MONDAY.plusDays(1)));
        assertThat(open(turns, a)).containsExactly(0, 1);
        assertThat(open(turns, b)).containsExactly(0, 1);
    }

    @Test
    void whereNoCommonTurnIsLeftEachGivesOneOfHisOwn() {
        TalkTurns turns = turns(talk(a, b, MONDAY), talk(a, b, MONDAY), talk(a, c, MONDAY));
        assertThat(open(turns, a)).containsExactly(2, 3);
        assertThat(open(turns, c)).containsExactly(1);
    }

    @Test
    void aTalkThatWasHeldCountsOnThatDayAndOneOfASingleNamedPersonNowhere() {
        Talk held = talk(a, b, MONDAY);
        held.setHeldOn(MONDAY.plusDays(1));
        TalkTurns turns = turns(held, talk(a, null, MONDAY), talk(a, b, MONDAY.minusDays(7)));
        assertThat(open(turns, a)).containsExactly(0, 1, 3);
    }

    @Test
    void whatIsPutIntoATurnIsThereForBothUntilItIsTakenAway() {
        TalkTurns turns = turns();
        turns.put(7, a, b, 1);
        assertThat(turns.pair(a, 1)).isEqualTo(7);
        assertThat(turns.pair(b, 1)).isEqualTo(7);
        assertThat(turns.isFree(a, 1)).isFalse();
        assertThat(turns.isOpen(a, 1)).isTrue();
        turns.clear(a, b, 1);
        assertThat(turns.isFree(a, 1)).isTrue();
        assertThat(turns.isFree(b, 1)).isTrue();
        assertThat(turns.pair(a, 1)).isNegative();
    }
}
