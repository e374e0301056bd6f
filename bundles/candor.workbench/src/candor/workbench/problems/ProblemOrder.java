// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Finding;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The gravest first, then as they stand in the dossier: the order in which a person works them off. */
final class ProblemOrder {

    private final EObject root;

    ProblemOrder(EObject root) {
        this.root = root;
    }

    List<Finding> of(Collection<Finding> findings) {
        Map<EObject, Integer> positions = new IdentityHashMap<>();
        findings.forEach(finding -> positions.put(finding.object(), Integer.MAX_VALUE));
        positions.computeIfPresent(root, (object, none) -> -1);
        int position = 0;
        // One walk, instead of looking up in its list each object that has a finding.
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext(); position++) {
            int here = position;
            positions.computeIfPresent(all.next(), (object, none) -> here);
        }
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> positions.get(finding.object()))
                        .thenComparing(finding -> number(finding.feature()))
                        .thenComparing(finding -> finding.rule().info().id()))
                .toList();
    }

    private static int number(EStructuralFeature feature) {
        return feature == null ? -1 : feature.getFeatureID();
    }
}
