// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.model.meeting.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Problems that are probably one: of the same person or of the team, saying the same but for punctuation and blanks. A person decides; nothing
 * is merged by itself.
 */
final class Duplicates {

    private static final Pattern UNSAID = Pattern.compile("[\\p{P}\\p{Z}\\s]+");

    private Duplicates() {}

    static List<List<Problem>> of(Collection<Problem> problems) {
        Map<List<Object>, LinkedHashSet<Problem>> bySaying = new HashMap<>();
        List<LinkedHashSet<Problem>> groups = new ArrayList<>();
        for (Problem problem : problems) {
            String said = problem.getSummary() == null
                    ? ""
                    : UNSAID.matcher(problem.getSummary()).replaceAll("");
            if (!said.isEmpty()) {
                List<Object> key = new ArrayList<>();
                key.add(said);
                key.add(problem.getScope());
                key.add(problem.getPerson());
                bySaying.computeIfAbsent(key, k -> {
                            LinkedHashSet<Problem> group = new LinkedHashSet<>();
                            groups.add(group);
                            return group;
                        })
                        .add(problem);
            }
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }
}
