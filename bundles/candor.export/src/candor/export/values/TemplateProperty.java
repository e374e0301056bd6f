// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.base.text.Text;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value that templates may ask for beside the features of a class.
 *
 * @param type whose; its subclasses have it too
 * @param name in templates
 * @param label for people
 * @param field the feature of the class that a person changes to change it
 * @param result class of the objects that it yields; {@code null} when it yields none
 * @param value computes it: text, number, date, object, list of these, {@link Incomplete}, or {@code null} when missing
 */
public record TemplateProperty(
        EClass type,
        String name,
        Text label,
        EStructuralFeature field,
        EClass result,
        Function<EObject, Object> value) {

    public TemplateProperty {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
    }

    /** One that yields no objects. */
    public TemplateProperty(
            EClass type, String name, Text label, EStructuralFeature field, Function<EObject, Object> value) {
        this(type, name, label, field, null, value);
    }

    /** Class and name, as in {@code Person.opinions}. */
    public String address() {
        return type.getName() + "." + name;
    }
}
