// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.query.WorkCalendar;
import candor.planning.talks.TalkPlan.Placed;
import candor.planning.talks.TalkPlan.Reason;
import candor.planning.talks.TalkPlan.Unplaced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Finds a day and a turn for many talks at once: nobody twice in one turn, on working days only, on no day that one of the two has
 * no time, talks that have their day already counted in. The principal's talks come as early as can be.
 *
 * <p>First each pair takes the earliest turn in which both are free. What is left over then is put in by exchange: it
 * takes a turn in which one of the two is free, and the talk of the other that stood there looks for another turn, as
 * in Dinitz and Stinson's hill-climbing for one-factorizations. The same input always gives the same plan.
 */
public final class TalkPlanner {

    private static final int NONE = -1;
    private static final long SEED = 20_220_120L;
    private static final int EXCHANGES = 40_000;
    private static final int ANYWHERE = 24;

    private final List<TalkPair> pairs;
    private final TalkTurns turns;
    private final int[] turnOf;
    private final Person[] partnerOf;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<LocalDate> days;

    private TalkPlanner(List<TalkPair> pairs, List<Talk> talks, TalkFrame frame, WorkCalendar calendar) {
        this.pairs = pairs;
        days = frame.days(calendar);
        turns = new TalkTurns(days, frame, talks.stream());
        turnOf = new int[pairs.size()];
        Arrays.fill(turnOf, NONE);
        partnerOf = new Person[pairs.size()];
    }

    /**
     * Plans.
     *
     * @param pairs who has to talk, in the order in which they are to be thought of
     * @param talks all talks there are; those that have a day are kept
     * @param calendar working days and holidays
     */
    public static TalkPlan plan(List<TalkPair> pairs, List<Talk> talks, TalkFrame frame, WorkCalendar calendar) {
        TalkPlanner planner = new TalkPlanner(pairs, talks, frame, calendar);
        planner.earliest();
        planner.exchange();
        planner.earlier();
        planner.principalFirst();
        return planner.result();
    }

    private void earliest() {
        for (int pair = 0; pair < pairs.size(); pair++) {
            for (int turn = 0; turn < turns.size() && turnOf[pair] == NONE; turn++) {
                for (Person partner : byLoad(pairs.get(pair))) {
                    if (turnOf[pair] == NONE && isFree(pair, partner, turn)) {
                        place(pair, partner, turn);
                    }
                }
            }
        }
    }

    /** Of several that may be talked with, the one with the fewest talks comes first. */
    private List<Person> byLoad(TalkPair pair) {
        return pair.partners().size() < 2
                ? pair.partners()
                : pair.partners().stream()
                        .sorted(Comparator.comparingLong(this::load))
                        .toList();
    }

    private long load(Person person) {
        return Arrays.stream(partnerOf).filter(person::equals).count();
    }

    private void exchange() {
        List<Integer> left = new ArrayList<>(left());
        int[] bestTurns = turnOf.clone();
        Person[] bestPartners = partnerOf.clone();
        int best = left.size();
        for (int step = 0; step < EXCHANGES && !left.isEmpty(); step++) {
            exchange(left.remove(random.nextInt(left.size())), left);
            if (left.size() < best) {
                best = left.size();
                System.arraycopy(turnOf, 0, bestTurns, 0, turnOf.length);
                System.arraycopy(partnerOf, 0, bestPartners, 0, partnerOf.length);
            }
        }
        if (left.size() > best) {
            IntStream.range(0, pairs.size()).forEach(this::remove);
            IntStream.range(0, pairs.size())
                    .filter(pair -> bestTurns[pair] != NONE)
                    .forEach(pair -> place(pair, bestPartners[pair], bestTurns[pair]));
        }
    }

    /** Puts a pair into a turn that costs the fewest others their place; now and then into any, lest it goes in circles. */
    private void exchange(int pair, List<Integer> left) {
        List<Person> partners = pairs.get(pair).partners();
        boolean any = random.nextInt(ANYWHERE) == 0;
        int fewest = Integer.MAX_VALUE;
        int count = 0;
        Person chosenPartner = null;
        int chosen = NONE;
        for (Person partner : partners) {
            for (int turn = 0; turn < turns.size(); turn++) {
                if (isOpen(pair, partner, turn)) {
                    int cost = any ? 0 : cost(pair, partner, turn);
                    count = cost < fewest ? 1 : cost == fewest ? count + 1 : count;
                    if (cost < fewest || cost == fewest && random.nextInt(count) == 0) {
                        fewest = cost;
                        chosen = turn;
                        chosenPartner = partner;
                    }
                }
            }
        }
        if (chosen == NONE) {
            left.add(pair);
            return;
        }
        for (Person person : List.of(pairs.get(pair).member(), chosenPartner)) {
            int there = turns.pair(person, chosen);
            if (there >= 0) {
                remove(there);
                left.add(there);
            }
        }
        place(pair, chosenPartner, chosen);
    }

    private int cost(int pair, Person partner, int turn) {
        return (turns.isFree(pairs.get(pair).member(), turn) ? 0 : 1) + (turns.isFree(partner, turn) ? 0 : 1);
    }

    /** Moves every talk to the earliest turn that is free for both, because exchanging has scattered them. */
    private void earlier() {
        IntStream.range(0, pairs.size())
                .filter(pair -> turnOf[pair] != NONE)
                .boxed()
                .sorted(Comparator.comparingInt(pair -> turnOf[pair]))
                .forEach(pair -> IntStream.range(0, turnOf[pair])
                        .filter(turn -> isFree(pair, partnerOf[pair], turn))
                        .findFirst()
                        .ifPresent(turn -> move(pair, turn)));
    }

    /** Exchanges two turns for all who are linked through them, where that brings a talk of the principal forward. */
    private void principalFirst() {
        for (int pair = 0; pair < pairs.size(); pair++) {
            Person principal = pairs.get(pair).member();
            for (int turn = 0; pairs.get(pair).isPrincipals() && turn < turnOf[pair]; turn++) {
                int there = turns.pair(principal, turn);
                boolean movable = turns.isOpen(principal, turn)
                        && (there < 0 || !pairs.get(there).isPrincipals());
                if (movable && swap(pair, turn)) {
                    break;
                }
            }
        }
    }

    private boolean swap(int pair, int turn) {
        int other = turnOf[pair];
        Set<Integer> linked = new HashSet<>();
        List<Integer> open = new ArrayList<>(List.of(pair));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (linked.add(next)) {
                for (Person person : List.of(pairs.get(next).member(), partnerOf[next])) {
                    for (int at : new int[] {turn, other}) {
                        if (!turns.isOpen(person, at)) {
                            return false;
                        }
                        if (turns.pair(person, at) >= 0) {
                            open.add(turns.pair(person, at));
                        }
                    }
                }
            }
        }
        List<Integer> all = linked.stream().sorted().toList();
        int[] targets = all.stream()
                .mapToInt(each -> turnOf[each] == turn ? other : turn)
                .toArray();
        Person[] with = all.stream().map(each -> partnerOf[each]).toArray(Person[]::new);
        all.forEach(this::remove);
        for (int index = 0; index < targets.length; index++) {
            place(all.get(index), with[index], targets[index]);
        }
        return true;
    }

    private List<Integer> left() {
        return IntStream.range(0, pairs.size())
                .filter(pair ->
                        turnOf[pair] == NONE && !pairs.get(pair).partners().isEmpty())
                .boxed()
                .toList();
    }

    private boolean isOpen(int pair, Person partner, int turn) {
        return turns.isOpen(pairs.get(pair).member(), turn) && turns.isOpen(partner, turn);
    }

    private boolean isFree(int pair, Person partner, int turn) {
        return turns.isFree(pairs.get(pair).member(), turn) && turns.isFree(partner, turn);
    }

    private void place(int pair, Person partner, int turn) {
        turns.put(pair, pairs.get(pair).member(), partner, turn);
        turnOf[pair] = turn;
        partnerOf[pair] = partner;
    }

    private void move(int pair, int turn) {
        Person partner = partnerOf[pair];
        remove(pair);
        place(pair, partner, turn);
    }

    private void remove(int pair) {
        if (pair >= 0 && turnOf[pair] != NONE) {
            turns.clear(pairs.get(pair).member(), partnerOf[pair], turnOf[pair]);
            turnOf[pair] = NONE;
            partnerOf[pair] = null;
        }
    }

    private TalkPlan result() {
        List<Placed> placed = IntStream.range(0, pairs.size())
                .filter(pair -> turnOf[pair] != NONE)
                .boxed()
                .sorted(Comparator.comparingInt(pair -> turnOf[pair]))
                .map(pair -> new Placed(
                        pairs.get(pair), partnerOf[pair], turns.day(turnOf[pair]), turns.number(turnOf[pair])))
                .toList();
        List<Unplaced> unplaced = IntStream.range(0, pairs.size())
                .filter(pair -> turnOf[pair] == NONE)
                .mapToObj(this::explain)
                .toList();
        return new TalkPlan(placed, unplaced);
    }

    private Unplaced explain(int index) {
        TalkPair pair = pairs.get(index);
        if (pair.partners().isEmpty()) {
            return new Unplaced(pair, Reason.NOBODY, null);
        }
        if (days.isEmpty()) {
            return new Unplaced(pair, Reason.NO_DAYS, null);
        }
        boolean common = pair.partners().stream()
                .anyMatch(partner -> IntStream.range(0, turns.size()).anyMatch(turn -> isOpen(index, partner, turn)));
        if (!common) {
            return new Unplaced(pair, Reason.NO_COMMON_DAY, null);
        }
        List<Person> both = new ArrayList<>(List.of(pair.member()));
        both.addAll(pair.partners().size() == 1 ? pair.partners() : List.of());
        return both.stream()
                .filter(person -> needed(person) > turns.open(person))
                .findFirst()
                .map(person -> new Unplaced(pair, Reason.FULL, person))
                .orElseGet(() -> new Unplaced(pair, Reason.CROWDED, null));
    }

    /** How many of the talks certainly are this person's. */
    private long needed(Person person) {
        return pairs.stream()
                .filter(pair -> pair.member() == person
                        || pair.partners().size() == 1 && pair.partners().getFirst() == person)
                .filter(pair -> !pair.partners().isEmpty())
                .count();
    }
}
