// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A number of rules, arranged by what they check and by what they read. */
final class RuleSet {

    private final List<Rule> rules;
    private final Map<EClass, List<Rule>> bySubject = new HashMap<>();
    private final Map<EStructuralFeature, List<Rule>> own = new HashMap<>();
    private final Map<EStructuralFeature, List<Rule>> inside = new HashMap<>();
    private final Map<EStructuralFeature, List<Rule>> anywhere = new HashMap<>();

    RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : this.rules) {
            arrange(rule, rule.scope().own(), own);
            arrange(rule, rule.scope().inside(), inside);
            arrange(rule, rule.scope().anywhere(), anywhere);
        }
    }

    private static void arrange(
            Rule rule, Set<EStructuralFeature> features, Map<EStructuralFeature, List<Rule>> readers) {
        features.forEach(f -> readers.computeIfAbsent(f, k -> new ArrayList<>()).add(rule));
    }

    List<Rule> rules() {
        return rules;
    }

    /** Rules that check objects of a class. */
    List<Rule> checking(EClass type) {
        return bySubject.computeIfAbsent(
                type, t -> rules.stream().filter(r -> r.scope().covers(t)).toList());
    }

    /** Rules that check an object and read this feature of it. */
    List<Rule> readingOwn(EObject object, EStructuralFeature feature) {
        List<Rule> readers = own.getOrDefault(feature, List.of());
        return checking(object.eClass()).stream()
                .filter(r -> r.scope().whole() || readers.contains(r))
                .toList();
    }

    /** Rules that read this feature of what their subjects contain. */
    List<Rule> readingInside(EStructuralFeature feature) {
        return inside.getOrDefault(feature, List.of());
    }

    /** Rules that read this feature wherever it stands. */
    List<Rule> readingAnywhere(EStructuralFeature feature) {
        return anywhere.getOrDefault(feature, List.of());
    }

    /** Rules that read any feature that objects of a class have. */
    Set<Rule> readingAny(EClass type, Function<EStructuralFeature, List<Rule>> readers) {
        Set<Rule> all = new HashSet<>();
        type.getEAllStructuralFeatures().forEach(f -> all.addAll(readers.apply(f)));
        return all;
    }
}
