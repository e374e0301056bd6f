// SPDX-License-Identifier: EPL-2.0
package candor.house;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who needs whom: bundles or packages, by their names. */
final class Graph {

    private final Map<String, Set<String>> needs = new TreeMap<>();

    /** Makes a name known. */
    void add(String name) {
        needs.computeIfAbsent(name, any -> new TreeSet<>());
    }

    /** Says that one needs another; the other need not be known. */
    void add(String name, String needed) {
        add(name);
        needs.get(name).add(needed);
    }

    /** All that are known. */
    Set<String> names() {
        return needs.keySet();
    }

    /** What one needs itself. */
    Set<String> needs(String name) {
        return needs.getOrDefault(name, Set.of());
    }

    /** What one needs over any number of steps; itself only where it stands in a circle. */
    Set<String> reach(String name) {
        Set<String> seen = new TreeSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(needs(name));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(needs(next));
            }
        }
        return seen;
    }

    /** The circles: each is all that need each other, directly or by way of others. */
    Set<Set<String>> circles() {
        return names().stream()
                .filter(name -> reach(name).contains(name))
                .map(name -> reach(name).stream()
                        .filter(other -> reach(other).contains(name))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }
}
