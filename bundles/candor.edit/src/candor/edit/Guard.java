// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Says why a model must not be changed in some way: a feature is sealed, or a veto is against it. */
final class Guard {
    private final AdapterFactory items;
    private final ResourceSet model;
    private final Supplier<List<Veto>> vetoes;

    Guard(AdapterFactory items, ResourceSet model, Supplier<List<Veto>> vetoes) {
        this.items = items;
        this.model = model;
        this.vetoes = vetoes;
    }

    /** Whether an object stands in the model. */
    boolean isKept(EObject object) {
        return object.eResource() != null && object.eResource().getResourceSet() == model;
    }

    /** Why a feature must not get this value; empty where it may. */
    Optional<Refusal> refusal(EObject owner, EStructuralFeature feature, Object value) {
        return Seals.isSealed(owner, feature) ? Optional.of(brokenSeal(owner)) : objection(owner, feature, value);
    }

    /** What a veto has against a value; empty where nothing. */
    Optional<Refusal> objection(EObject owner, EStructuralFeature feature, Object value) {
        return vetoes.get().stream()
                .filter(veto -> veto.features().contains(feature))
                .flatMap(veto -> veto.against(owner, feature, value).stream())
                .findFirst()
                .map(reason -> Refusal.of(owner, reason));
    }

    /** What a veto has against the values of an object and of all it contains; empty where nothing. */
    Optional<Refusal> objection(EObject tree) {
        if (vetoes.get().isEmpty()) {
            return Optional.empty();
        }
        Iterator<EObject> all = EcoreUtil.getAllProperContents(List.of(tree), false);
        while (all.hasNext()) {
            EObject object = all.next();
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (!feature.isDerived() && object.eIsSet(feature)) {
                    Optional<Refusal> objection = objection(object, feature, object.eGet(feature));
                    if (objection.isPresent()) {
                        return objection;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Why a change that has just happened is refused: it touched a feature that was sealed before; empty where it did
     * not.
     */
    Optional<Refusal> brokenSeal(Change change) {
        EObject owner = change.owner();
        if (owner == null) {
            return Optional.empty();
        }
        EStructuralFeature seal = Seals.of(owner.eClass(), change.feature());
        boolean sealed = seal != null && (seal == change.feature() ? change.wasSet() : owner.eIsSet(seal));
        return sealed ? Optional.of(brokenSeal(owner)) : Optional.empty();
    }

    /** Why a sealed object stays as it is. */
    Refusal brokenSeal(EObject sealed) {
        return Refusal.of(sealed, sealed(sealed));
    }

    /** Why a sealed object cannot be changed: key {@code _UI_<Class>_sealed} of the edit bundle. */
    String sealed(EObject object) {
        return ItemWords.get(items, object, "_UI_" + object.eClass().getName() + "_sealed")
                .orElseGet(() -> Refusal.word("sealed"));
    }

    /** Why an object cannot be taken out of the model; empty where it can. */
    Optional<Refusal> loss(EObject tree) {
        return Seals.holdsSealed(tree) ? Optional.of(lostRecord(tree)) : anchored(tree);
    }

    /** Why something that nobody sees in the model keeps an object in it; empty where nothing does. */
    Optional<Refusal> anchored(EObject tree) {
        return Anchors.of(model, tree);
    }

    /** Why an object that is sealed, or contains something that is, cannot be taken away. */
    Refusal lostRecord(EObject tree) {
        return tree.eContents().stream()
                .filter(part -> !Seals.isSealed(tree) && Seals.holdsSealed(part))
                .findFirst()
                .map(this::lostRecord)
                .orElseGet(() -> brokenSeal(tree));
    }
}
