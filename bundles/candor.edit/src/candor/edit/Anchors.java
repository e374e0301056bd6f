// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import candor.base.text.Text;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Objects of a model to which something refers that nobody sees in the model, such as data whose bundle is not installed. They must not be
 * taken away, because the reference could neither be removed nor kept. An adapter of the resource set that holds the model.
 */
public final class Anchors extends AdapterImpl {
    private final Map<EObject, Text> reasons;

    /** @param reasons for each object why it has to stay, and what to do, in a sentence for people */
    public Anchors(Map<EObject, Text> reasons) {
        this.reasons = Map.copyOf(reasons);
    }

    /** Why an object, or something in it, cannot be taken out of a model; empty where it can. */
    static Optional<Refusal> of(ResourceSet model, EObject tree) {
        return EcoreUtil.getExistingAdapter(model, Anchors.class) instanceof Anchors anchors
                ? anchors.in(tree)
                : Optional.empty();
    }

    private Optional<Refusal> in(EObject tree) {
        Iterator<EObject> all = EcoreUtil.getAllProperContents(List.of(tree), false);
        while (all.hasNext()) {
            EObject object = all.next();
            if (reasons.containsKey(object)) {
                return Optional.of(Refusal.of(object, reasons.get(object).in(Locale.getDefault())));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Anchors.class;
    }
}
