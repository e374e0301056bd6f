// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A veto against certain values of some features, whatever object has them. */
record Objection(Set<EStructuralFeature> features, Predicate<Object> bad, String reason) implements Veto {
    Objection(EStructuralFeature feature, Predicate<Object> bad, String reason) {
        this(Set.of(feature), bad, reason);
    }

    @Override
    public Optional<String> against(EObject owner, EStructuralFeature feature, Object value) {
        return bad.test(value) ? Optional.of(reason) : Optional.empty();
    }
}
