// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.ModelAnnotations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/**
 * Which features of a class a form shows, in which groups and order.
 *
 * @param groups in the order of their first feature
 */
public record FormPlan(List<Group> groups) {
    /**
     * Some fields under one heading.
     *
     * @param key of the group's label; empty where the features name no group
     * @param folded whether it is closed at first
     */
    public record Group(String key, boolean folded, List<EStructuralFeature> features) {}

    /** The plan for a class, of those features that {@code wanted} lets through. */
    public static FormPlan of(EClass type, Predicate<EStructuralFeature> wanted) {
        Map<String, List<EStructuralFeature>> byGroup = new LinkedHashMap<>();
        type.getEAllStructuralFeatures().stream()
                .filter(FormPlan::hasField)
                .filter(wanted)
                .sorted(Comparator.comparingInt(feature -> FormHints.of(feature).order()))
                .forEach(
                        feature -> byGroup.computeIfAbsent(FormHints.of(feature).group(), key -> new ArrayList<>())
                                .add(feature));
        return new FormPlan(byGroup.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue().stream()
                                .anyMatch(feature -> FormHints.of(feature).folded()),
                        List.copyOf(entry.getValue())))
                .toList());
    }

    /** How many features there are in all groups. */
    public int size() {
        return groups.stream().mapToInt(group -> group.features().size()).sum();
    }

    /** Features that the columns of a table show: as the list or the class says, else the first short ones. */
    public static List<EStructuralFeature> columns(EReference list, EClass type) {
        List<EStructuralFeature> named = Stream.concat(
                        FormHints.of(list).columns().stream(), ModelAnnotations.names(type, "columns").stream())
                .map(type::getEStructuralFeature)
                .filter(Objects::nonNull)
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return of(type, feature -> true).groups().stream()
                .flatMap(group -> group.features().stream())
                .filter(feature -> !feature.isMany()
                        && !(feature instanceof EReference reference && reference.isContainment())
                        && FormHints.of(feature).lines() < 2)
                .limit(5)
                .toList();
    }

    private static boolean hasField(EStructuralFeature feature) {
        FormHints hints = FormHints.of(feature);
        boolean annotated = feature.getEAnnotation(ModelAnnotations.SOURCE) != null;
        return !hints.hidden()
                && !FeatureMapUtil.isFeatureMap(feature)
                && !(feature instanceof EReference reference && reference.isContainer())
                && (annotated || !feature.isDerived() && !feature.isTransient());
    }
}
