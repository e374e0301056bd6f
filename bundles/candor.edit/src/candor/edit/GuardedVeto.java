// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import candor.base.contribution.Contribution;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A veto of some bundle. When it fails, the features it judged can no longer be changed, so that a broken veto permits
 * nothing.
 */
final class GuardedVeto implements Veto {
    private final Contribution<Veto> contribution;
    private final Set<EStructuralFeature> features;

    GuardedVeto(Contribution<Veto> contribution) {
        this.contribution = contribution;
        this.features = contribution.call(veto -> Set.copyOf(veto.features()), Set::of);
    }

    /** Asks a veto for everything that does not change. */
    static String introduce(Veto veto) {
        if (Set.copyOf(veto.features()).isEmpty()) {
            throw new IllegalArgumentException("features");
        }
        return veto.getClass().getSimpleName();
    }

    /** Whether it wraps this contribution. */
    boolean isOf(Contribution<Veto> which) {
        return contribution == which;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return features;
    }

    @Override
    public Optional<String> against(EObject owner, EStructuralFeature feature, Object value) {
        return contribution.call(
                veto -> Objects.requireNonNull(veto.against(owner, feature, value)),
                () -> Optional.of(Refusal.word("closed", contribution.origin())));
    }
}
