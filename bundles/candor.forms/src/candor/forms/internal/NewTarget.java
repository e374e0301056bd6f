// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.edit.Steps;
import candor.forms.FieldContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * An object that a reference can lead to and that is made for it: where such objects are contained, in the nearest owner
 * above the field that takes one.
 *
 * @param owner gets it
 * @param list of the owner
 * @param pattern what is made, as the item provider of the owner offers it
 * @param name the attribute that people know it by
 */
public record NewTarget(EObject owner, EReference list, EObject pattern, EAttribute name) {
    /** What can be made for the reference of a field; empty where nothing can, or where it has no name to be known by. */
    static Optional<NewTarget> of(FieldContext context) {
        return of(context, context.object(), (EReference) context.feature());
    }

    /**
     * The same for a reference of an object that is, or will be, contained below another one.
     *
     * @param context of a field near it
     * @param below the object, or what will contain it
     */
    public static Optional<NewTarget> of(FieldContext context, EObject below, EReference reference) {
        EditingDomain domain = context.kit().services().domain();
        return Stream.iterate(below, above -> above != null, EObject::eContainer)
                .flatMap(owner -> offers(domain, owner, reference.getEReferenceType()))
                .findFirst();
    }

    private static Stream<NewTarget> offers(EditingDomain domain, EObject owner, EClass wanted) {
        return domain.getNewChildDescriptors(owner, null).stream()
                .filter(CommandParameter.class::isInstance)
                .map(CommandParameter.class::cast)
                .filter(offer -> offer.getEReference() != null
                        && offer.getEReference().isMany()
                        && offer.getValue() instanceof EObject pattern
                        && wanted.isSuperTypeOf(pattern.eClass()))
                .map(offer -> new NewTarget(
                        owner, offer.getEReference(), (EObject) offer.getValue(), name((EObject) offer.getValue())))
                .filter(target -> target.name() != null);
    }

    private static EAttribute name(EObject pattern) {
        return pattern.eClass().getEStructuralFeature("name") instanceof EAttribute name
                        && name.getEAttributeType().getInstanceClass() == String.class
                        && name.isChangeable()
                ? name
                : null;
    }

    /** Makes the object as part of a step. */
    public EObject add(Steps steps, String called) {
        EObject made = EcoreUtil.copy(pattern);
        made.eSet(name, called);
        steps.add(owner, list, made);
        return made;
    }
}
