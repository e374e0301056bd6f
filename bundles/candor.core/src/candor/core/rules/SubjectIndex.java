// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The objects of a dossier by their class, so that a rule finds its subjects without a walk through the whole. */
final class SubjectIndex {

    private final Map<EClass, Set<EObject>> byClass = new HashMap<>();

    void add(EObject object) {
        byClass.computeIfAbsent(object.eClass(), c -> new LinkedHashSet<>()).add(object);
    }

    void remove(EObject object) {
        Set<EObject> same = byClass.get(object.eClass());
        if (same != null) {
            same.remove(object);
        }
    }

    boolean contains(EObject object) {
        return byClass.getOrDefault(object.eClass(), Set.of()).contains(object);
    }

    /** Every object a scope covers. */
    List<EObject> of(Scope scope) {
        return byClass.entrySet().stream()
                .filter(e -> scope.covers(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }
}
