// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.edit.ModelAnnotations;
import candor.edit.Steps;
import candor.forms.FieldContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * An object that a reference can lead to and that is made for it: in the owner that its class names as its home, else in the nearest one above
 * the field, or in a single part of one above, that takes such objects.
 *
 * @param owner gets it
 * @param list of the owner
 * @param pattern what is made, as the item provider of the owner offers it
 * @param name the attribute that people know it by
 */
public record NewTarget(EObject owner, EReference list, EObject pattern, EAttribute name) {
    /** Attributes by which people know an object. */
    private static final List<String> NAMES = List.of("name", "title");

    /** Begins a way that leads from the object at the top. */
    private static final String ROOT = "/";

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
        Stream<EObject> above = Stream.iterate(below, owner -> owner != null, EObject::eContainer)
                .flatMap(owner -> Stream.concat(Stream.of(owner), parts(owner)));
        return Stream.concat(homes(below, reference), above)
                .flatMap(owner -> offers(domain, owner, reference.getEReferenceType()))
                .findFirst()
                .map(target -> target.bornFor(reference));
    }

    /** With the values that the annotation {@code made} of a reference gives: a person to be asked about a letter is no head of the leadership. */
    private NewTarget bornFor(EReference reference) {
        EObject born = EcoreUtil.copy(pattern);
        for (String given : ModelAnnotations.names(reference, "made")) {
            String[] pair = given.split("=", 2);
            if (pair.length == 2 && born.eClass().getEStructuralFeature(pair[0]) instanceof EAttribute attribute) {
                give(born, attribute, pair[1]);
            }
        }
        return new NewTarget(owner, list, born, name);
    }

    private static void give(EObject born, EAttribute attribute, String value) {
        try {
            born.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
        } catch (IllegalArgumentException noValue) {
            // A slip of whoever wrote the metamodel is no reason to make nothing.
            born.eUnset(attribute);
        }
    }

    /** What has to be entered before anything can be made for the reference of a field: the label of the field that leads to its home. */
    static Optional<String> entersFirst(FieldContext context) {
        EReference reference = (EReference) context.feature();
        return ModelAnnotations.names(reference.getEReferenceType(), "home").reversed().stream()
                .flatMap(path -> {
                    EObject from = start(context.object(), path);
                    return emptyStep(from, path)
                            .map(way -> context.kit().labels().feature(from, way))
                            .stream();
                })
                .findFirst();
    }

    /** The first reference of a way to a home, where nothing stands in it. */
    private static Optional<EReference> emptyStep(EObject from, String path) {
        return from.eClass().getEStructuralFeature(steps(path)[0]) instanceof EReference way && from.eGet(way) == null
                ? Optional.of(way)
                : Optional.empty();
    }

    /** Where a way to a home begins: at the object, or at the one at the top. */
    private static EObject start(EObject below, String path) {
        return path.startsWith(ROOT) ? EcoreUtil.getRootContainer(below) : below;
    }

    /** The names of the references that a way goes through. */
    private static String[] steps(String path) {
        return path.replaceFirst("^" + ROOT, "").split("\\.");
    }

    /** What stands in an object alone, not in a list. */
    private static Stream<EObject> parts(EObject owner) {
        return owner.eClass().getEAllContainments().stream()
                .filter(list -> !list.isMany())
                .map(owner::eGet)
                .filter(Objects::nonNull)
                .map(EObject.class::cast);
    }

    /** The owners that the class of the reference names in the annotation {@code home}, in their order, as far as there are any. */
    private static Stream<EObject> homes(EObject below, EReference reference) {
        boolean own = reference.getEContainingClass().isSuperTypeOf(below.eClass());
        return ModelAnnotations.names(reference.getEReferenceType(), "home").stream()
                .filter(path -> own || path.startsWith(ROOT))
                .map(path -> follow(start(below, path), path))
                .filter(Objects::nonNull);
    }

    /** Where a way of single references leads; null where it ends before. */
    private static EObject follow(EObject from, String path) {
        EObject at = from;
        for (String step : steps(path)) {
            EStructuralFeature feature = at == null ? null : at.eClass().getEStructuralFeature(step);
            at = feature instanceof EReference way && !way.isMany() ? (EObject) at.eGet(way) : null;
        }
        return at;
    }

    private static Stream<NewTarget> offers(EditingDomain domain, EObject owner, EClass wanted) {
        // A name alone is not the file that such an object stands for.
        if (ModelAnnotations.text(wanted, "fromFile").equals("true")) {
            return Stream.empty();
        }
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
        return NAMES.stream()
                .map(pattern.eClass()::getEStructuralFeature)
                .filter(EAttribute.class::isInstance)
                .map(EAttribute.class::cast)
                .filter(name -> name.getEAttributeType().getInstanceClass() == String.class && name.isChangeable())
                .findFirst()
                .orElse(null);
    }

    /** Whether what is made here comes into the same list as what is made there. */
    public boolean isBesides(NewTarget other) {
        return owner == other.owner() && list == other.list();
    }

    /** Makes the object as part of a step. */
    public EObject add(Steps steps, String called) {
        EObject made = EcoreUtil.copy(pattern);
        made.eSet(name, called);
        steps.add(owner, list, made);
        return made;
    }
}
