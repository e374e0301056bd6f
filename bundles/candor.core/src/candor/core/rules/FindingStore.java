// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** What is found at present: by rule and subject, to be replaced, and by place, to be shown. */
final class FindingStore {

    private final Map<Rule, Map<EObject, List<Finding>>> bySubject = new HashMap<>();
    /**
     * Findings by the object they stand at, each with the number of subjects that led to it, because two subjects may
     * lead to equal findings.
     */
    private final Map<EObject, Map<Finding, Integer>> byPlace = new IdentityHashMap<>();

    private Set<Finding> added = new LinkedHashSet<>();
    private Set<Finding> removed = new LinkedHashSet<>();

    /** Replaces what a rule found at a subject. */
    void put(Rule rule, EObject subject, List<Finding> findings) {
        Map<EObject, List<Finding>> ofRule = bySubject.computeIfAbsent(rule, r -> new IdentityHashMap<>());
        List<Finding> before = findings.isEmpty() ? ofRule.remove(subject) : ofRule.put(subject, findings);
        if (before != null) {
            before.forEach(this::leave);
        }
        findings.forEach(this::enter);
    }

    /** Forgets all that a rule found. */
    void drop(Rule rule) {
        Map<EObject, List<Finding>> ofRule = bySubject.remove(rule);
        if (ofRule != null) {
            ofRule.values().forEach(findings -> findings.forEach(this::leave));
        }
    }

    /** Objects at which a rule has found something. */
    Collection<EObject> subjects(Rule rule) {
        return List.copyOf(bySubject.getOrDefault(rule, Map.of()).keySet());
    }

    private void enter(Finding finding) {
        Map<Finding, Integer> here = byPlace.computeIfAbsent(finding.object(), o -> new LinkedHashMap<>());
        Integer before = here.remove(finding);
        // Of equal findings the newest is kept, because its quick fixes know the present text.
        here.put(finding, before == null ? 1 : before + 1);
        if (before == null && !removed.remove(finding)) {
            added.add(finding);
        }
    }

    private void leave(Finding finding) {
        Map<Finding, Integer> here = byPlace.get(finding.object());
        if (here.computeIfPresent(finding, (f, count) -> count == 1 ? null : count - 1) == null) {
            if (here.isEmpty()) {
                byPlace.remove(finding.object());
            }
            if (!added.remove(finding)) {
                removed.add(finding);
            }
        }
    }

    /** What came and went since this was last asked, or {@code null} when nothing did. */
    FindingsChange takeChange() {
        if (added.isEmpty() && removed.isEmpty()) {
            return null;
        }
        FindingsChange change = new FindingsChange(List.copyOf(added), List.copyOf(removed));
        added = new LinkedHashSet<>();
        removed = new LinkedHashSet<>();
        return change;
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        byPlace.values().forEach(here -> all.addAll(here.keySet()));
        return all;
    }

    Collection<Finding> at(EObject object) {
        return Collections.unmodifiableCollection(
                byPlace.getOrDefault(object, Map.of()).keySet());
    }
}
