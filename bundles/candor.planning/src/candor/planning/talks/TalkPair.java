// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two who have to talk once, for one reason or for several: a talk meets all that is asked of its two (docs/domain.md §3.3).
 *
 * @param member a member of the leadership
 * @param partners who may be the other one, the one to be preferred first; empty where nobody is named
 * @param cells what the talk is for
 */
public record TalkPair(Person member, List<Person> partners, List<TalkCell> cells) {

    public TalkPair {
        partners = List.copyOf(partners);
        cells = List.copyOf(cells);
    }

    /** The talk that is there already and lacks a day; null where there is none. */
    public Talk talk() {
        return cells.stream()
                .map(TalkCell::talk)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is one of the principal's with a member. */
    public boolean isPrincipals() {
        return cells.stream()
                .anyMatch(cell -> cell.isRequired() && cell.requirement().kind() == TalkKind.PRINCIPAL_MEMBER);
    }

    /** Whether a day can still be given to the talk of a cell: there is none, or it has no day. */
    public static boolean isOpen(TalkCell cell) {
        Talk talk = cell.talk();
        return talk == null || talk.getHeldOn() == null && talk.getPlannedOn() == null;
    }

    /** The pairs of some cells, those of the principal first; cells of the same two are one pair. */
    public static List<TalkPair> of(List<TalkCell> cells) {
        List<TalkPair> pairs = new ArrayList<>();
        // Cells with only one possible partner come first, so that a talk that is held anyway can also serve a cell
        // with a choice.
        cells.stream().filter(cell -> cell.candidates().size() < 2).forEach(cell -> merge(pairs, cell));
        cells.stream().filter(cell -> cell.candidates().size() > 1).forEach(cell -> merge(pairs, cell));
        List<TalkPair> ordered =
                new ArrayList<>(pairs.stream().filter(TalkPair::isPrincipals).toList());
        pairs.stream().filter(pair -> !pair.isPrincipals()).forEach(ordered::add);
        return ordered;
    }

    private static void merge(List<TalkPair> pairs, TalkCell cell) {
        for (int index = 0; index < pairs.size(); index++) {
            TalkPair pair = pairs.get(index);
            List<Person> common = pair.common(cell);
            if (!common.isEmpty()) {
                List<TalkCell> both = new ArrayList<>(pair.cells);
                both.add(cell);
                pairs.set(index, new TalkPair(pair.member, common, both));
                return;
            }
        }
        pairs.add(new TalkPair(cell.member(), cell.candidates(), List.of(cell)));
    }

    /** Partners with whom this pair would meet a cell too. */
    private List<Person> common(TalkCell cell) {
        if (cell.member() == member) {
            return partners.stream().filter(cell.candidates()::contains).toList();
        }
        boolean turned = partners.contains(cell.member()) && cell.candidates().contains(member);
        return turned ? List.of(cell.member()) : List.of();
    }
}
