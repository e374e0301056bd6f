// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.meeting.SubjectScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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

    /** The least likeness, in percent, of two problems that are shown to a person. */
    private static final int LEAST = 60;

    private static final int WHOLE = 100;

    private Duplicates() {}

    /**
     * Two problems that may be one.
     *
     * @param kept the earlier one of the ledger
     * @param other what may be the same; it stands beside one problem at most
     * @param percent how much both say of what each says
     */
    public record Alike(Problem kept, Problem other, int percent) {}

    private record Subject(SubjectScope scope, Person person) {}

    private record Saying(Problem problem, int[] pairs) {}

    /** Problems that can be merged and are alike, those first that are most alike. */
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
        return bySubject.values().stream()
                .flatMap(sayings -> among(sayings).stream())
                .sorted(Comparator.comparingInt(Alike::percent).reversed())
                .toList();
    }

    private static List<Alike> among(List<Saying> sayings) {
        List<Alike> alike = new ArrayList<>();
        Set<Saying> taken = new HashSet<>();
        for (int first = 0; first < sayings.size(); first++) {
            Saying kept = sayings.get(first);
            if (taken.contains(kept)) {
                continue;
            }
            for (Saying other : sayings.subList(first + 1, sayings.size())) {
                int percent = taken.contains(other) ? 0 : percent(kept.pairs(), other.pairs());
                if (percent >= LEAST) {
                    alike.add(new Alike(kept.problem(), other.problem(), percent));
                    taken.add(other);
                }
            }
        }
        return alike;
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
