// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.meeting.SubjectScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds problems that are probably one: of the same person or of the team, and saying much the same. A person decides; nothing is merged by
 * itself.
 *
 * <p>Two sentences are compared by the pairs of neighbouring characters that both have, punctuation and blanks left out: a problem is one
 * sentence, too short for the longer pieces by which whole papers are compared.
 */
public final class Duplicates {

    /** From which likeness on two problems are shown to a person, in percent. */
    private static final int LEAST = 60;

    private static final int WHOLE = 100;

    private Duplicates() {}

    /**
     * Problems that may be one.
     *
     * @param problems two or more, in the order of the ledger
     * @param percent how much each says of what the first says, at least
     */
    public record Alike(List<Problem> problems, int percent) {

        public Alike {
            problems = List.copyOf(problems);
        }
    }

    private record Subject(SubjectScope scope, Person person) {}

    private record Saying(Problem problem, int[] pairs) {}

    /** Groups of problems that can be merged and are alike, each problem in one group at most. */
    public static List<Alike> of(Collection<Problem> problems) {
        Map<Subject, List<Saying>> bySubject = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String letters = letters(problem.getSummary());
            if (!letters.isEmpty() && LedgerEdits.canMerge(problem)) {
                bySubject
                        .computeIfAbsent(
                                new Subject(problem.getScope(), problem.getPerson()), subject -> new ArrayList<>())
                        .add(new Saying(problem, pairs(letters)));
            }
        }
        List<Alike> groups = new ArrayList<>();
        bySubject.values().forEach(sayings -> groups.addAll(among(sayings)));
        return List.copyOf(groups);
    }

    private static List<Alike> among(List<Saying> sayings) {
        List<Alike> groups = new ArrayList<>();
        Set<Saying> taken = new HashSet<>();
        for (int first = 0; first < sayings.size(); first++) {
            if (taken.contains(sayings.get(first))) {
                continue;
            }
            List<Problem> group = new ArrayList<>(List.of(sayings.get(first).problem()));
            int least = WHOLE;
            for (Saying other : sayings.subList(first + 1, sayings.size())) {
                int percent =
                        taken.contains(other) ? 0 : percent(sayings.get(first).pairs(), other.pairs());
                if (percent >= LEAST) {
                    group.add(other.problem());
                    taken.add(other);
                    least = Math.min(least, percent);
                }
            }
            if (group.size() > 1) {
                groups.add(new Alike(group, least));
            }
        }
        return groups;
    }

    private static String letters(String text) {
        return text == null
                ? ""
                : text.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The pairs of neighbouring characters, in ascending order; a single character stands for itself. */
    private static int[] pairs(String letters) {
        if (letters.length() == 1) {
            return new int[] {letters.charAt(0)};
        }
        int[] pairs = new int[letters.length() - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = letters.charAt(i) << Character.SIZE | letters.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** The pairs that both have, against all that they have. */
    private static int percent(int[] one, int[] other) {
        if (WHOLE * 2 * Math.min(one.length, other.length) < LEAST * (one.length + other.length)) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return WHOLE * 2 * common / (one.length + other.length);
    }
}
