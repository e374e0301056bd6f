// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Knows which features are sealed. A feature may name another feature of its class as its seal ({@code sealedBy}): once
 * that one is set, neither can be changed. Undo may still take back the step that set it.
 */
public final class Seals {
    private Seals() {}

    /** Whether a feature of this object can no longer be changed. */
    public static boolean isSealed(EObject object, EStructuralFeature feature) {
        EStructuralFeature seal = of(object.eClass(), feature);
        return seal != null && object.eIsSet(seal);
    }

    /** Whether any feature of this object can no longer be changed. */
    public static boolean isSealed(EObject object) {
        return seals(object.eClass()).stream().anyMatch(object::eIsSet);
    }

    /** Whether this object or anything it contains is sealed, so that taking it away would take a record away. */
    public static boolean holdsSealed(EObject tree) {
        if (isSealed(tree)) {
            return true;
        }
        return tree.eContents().stream().anyMatch(Seals::holdsSealed);
    }

    /** Removes the seals of a copy and of all it contains, because a copy is no record. */
    public static void lift(EObject copy) {
        seals(copy.eClass()).forEach(copy::eUnset);
        copy.eContents().forEach(Seals::lift);
    }

    /** The feature whose being set seals this one; null where none does. */
    static EStructuralFeature of(EClass type, EStructuralFeature feature) {
        String name = ModelAnnotations.text(feature, "sealedBy");
        return name.isEmpty() ? null : type.getEStructuralFeature(name);
    }

    private static List<EStructuralFeature> seals(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .map(feature -> of(type, feature))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
