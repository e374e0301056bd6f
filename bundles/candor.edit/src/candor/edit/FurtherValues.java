// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;

/**
 * What the second row of a list is born with, and every one after it, where the metamodel says so (key {@code further} of
 * {@code candor/form}): there is one head of a leadership, and then there are members.
 */
public final class FurtherValues {
    private static final String KEY = "further";

    private FurtherValues() {}

    /** Gives an object that may be added to its owner the values of a further one, where the list is not empty. */
    static void give(EObject owner, CommandParameter offer) {
        EReference list = offer.getEReference();
        if (list != null
                && list.isMany()
                && offer.getValue() instanceof EObject child
                && owner.eClass().getFeatureID(list) >= 0
                && !((List<?>) owner.eGet(list)).isEmpty()) {
            give(child);
        }
    }

    /** Gives an object that comes into a list behind others the values of a further one. */
    public static void give(EObject child) {
        for (EAttribute attribute : child.eClass().getEAllAttributes()) {
            String value = ModelAnnotations.text(attribute, KEY);
            if (!value.isEmpty() && !attribute.isMany()) {
                child.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
            }
        }
    }
}
