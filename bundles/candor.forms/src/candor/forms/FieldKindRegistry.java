// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The kinds of field a program has: those it begins with, and whatever others are added. Safe from any thread. */
public final class FieldKindRegistry {
    private final List<FieldKind> kinds = new CopyOnWriteArrayList<>();

    /** @param first those it begins with; {@code candor.forms.kinds.BuiltInKinds} has those of every type */
    public FieldKindRegistry(List<FieldKind> first) {
        kinds.addAll(first);
    }

    /** Adds a kind, for forms that are opened from now on. */
    public void add(FieldKind kind) {
        kinds.add(kind);
    }

    /** Takes a kind away; forms that are open keep their fields. */
    public void remove(FieldKind kind) {
        kinds.remove(kind);
    }

    /** The kind with the highest rank, the one added last among equals. */
    public FieldKind choose(EObject object, EStructuralFeature feature) {
        return kinds.reversed().stream()
                .filter(kind -> kind.rank(object, feature) > FieldKind.NOT_APPLICABLE)
                .max(Comparator.comparingInt(kind -> kind.rank(object, feature)))
                .orElseThrow(() -> new IllegalStateException("no kind of field for " + feature));
    }
}
