// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.FieldKind;
import candor.forms.FieldKindRegistry;
import candor.forms.FormHints;
import candor.forms.format.Formats;
import candor.forms.table.ListField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** The fields every program has: one for each type a metamodel may use. */
public final class BuiltInKinds {
    private BuiltInKinds() {}

    /** A registry that begins with all of them. */
    public static FieldKindRegistry registry() {
        return new FieldKindRegistry(all());
    }

    /** All of them; between them they take any feature. */
    private static List<FieldKind> all() {
        return List.of(
                attribute(FieldKind.GENERAL / 2, any -> true, BuiltInKinds::formatted),
                attribute(FieldKind.GENERAL, Formats::isText, (parent, context) -> new TextField(parent, context, 1)),
                attribute(
                        FieldKind.SPECIAL,
                        attribute -> Formats.isText(attribute)
                                && FormHints.of(attribute).lines() > 1,
                        (parent, context) ->
                                new TextField(parent, context, context.hints().lines())),
                attribute(FieldKind.GENERAL, Formats::isNumber, BuiltInKinds::formatted),
                attribute(FieldKind.GENERAL, Formats::isDate, DateField::new),
                attribute(FieldKind.GENERAL, Formats::isTime, BuiltInKinds::formatted),
                attribute(FieldKind.GENERAL, Formats::isBoolean, BooleanField::new),
                attribute(FieldKind.GENERAL, BuiltInKinds::isEnumeration, EnumerationField::new),
                form(FieldKind.GENERAL, BuiltInKinds::areChoices, ChoicesField::new),
                form(
                        FieldKind.GENERAL / 2,
                        feature -> feature instanceof EAttribute && feature.isMany(),
                        LinesField::new),
                reference(false, false, ReferenceField::new),
                reference(false, true, ReferencesField::new),
                reference(true, false, PartField::new),
                reference(true, true, ListField::new));
    }

    private static Field formatted(Composite parent, FieldContext context) {
        return new FormattedField(parent, context, Formats.of((EAttribute) context.feature()));
    }

    private static boolean isEnumeration(EAttribute attribute) {
        return attribute.getEType() instanceof EEnum;
    }

    private static boolean areChoices(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum && feature.isMany();
    }

    private static FieldKind attribute(
            int rank, Predicate<EAttribute> suits, BiFunction<Composite, FieldContext, Field> maker) {
        return new Kind(
                rank,
                true,
                feature -> feature instanceof EAttribute attribute && !feature.isMany() && suits.test(attribute),
                maker);
    }

    private static FieldKind reference(
            boolean containment, boolean many, BiFunction<Composite, FieldContext, Field> maker) {
        return new Kind(
                FieldKind.GENERAL,
                !containment && !many,
                feature -> feature instanceof EReference reference
                        && reference.isContainment() == containment
                        && reference.isMany() == many,
                maker);
    }

    private static FieldKind form(
            int rank, Predicate<EStructuralFeature> suits, BiFunction<Composite, FieldContext, Field> maker) {
        return new Kind(rank, false, suits, maker);
    }

    private record Kind(
            int rank,
            boolean fitsCell,
            Predicate<EStructuralFeature> suits,
            BiFunction<Composite, FieldContext, Field> maker)
            implements FieldKind {
        @Override
        public int rank(EObject object, EStructuralFeature feature) {
            return suits.test(feature) ? rank : NOT_APPLICABLE;
        }

        @Override
        public Field create(Composite parent, FieldContext context) {
            return maker.apply(parent, context);
        }
    }
}
