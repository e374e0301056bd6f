// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static candor.edit.ModelAnnotations.names;
import static candor.edit.ModelAnnotations.text;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the {@linkplain candor.edit.ModelAnnotations annotations} of a metamodel say about the editor of one feature. A
 * value that cannot be read counts as absent, so that a mistake in a metamodel breaks no form.
 *
 * @param group key of the group the field stands in; its label is {@code _UI_group_<key>} of the edit bundle
 * @param order place within the class, ascending; a feature without one comes last
 * @param lines height of a text field in lines; 0 where nothing is said
 * @param hint grey text of an empty field: the text itself, or {@code %key} of the edit bundle; empty where none
 * @param columns names of the features shown where a list is a table; empty where the engine chooses
 * @param required whether a person has to fill it in; also true for a feature with a lower bound
 * @param unit key of the unit behind the field; its label is {@code _UI_unit_<key>}; empty where none
 * @param readOnly whether the field is read-only
 * @param hidden whether forms leave the feature out
 * @param folded whether the group of this feature is closed until somebody opens it
 * @param numbers whether its values are the numbers that people know the rows of a list by; the list then shows none of its own
 */
public record FormHints(
        String group,
        int order,
        int lines,
        String hint,
        List<String> columns,
        boolean required,
        String unit,
        boolean readOnly,
        boolean hidden,
        boolean folded,
        boolean numbers) {
    /** Reads the annotation of a feature, or the absence of one. */
    public static FormHints of(EStructuralFeature feature) {
        return new FormHints(
                text(feature, "group"),
                number(feature, "order", Integer.MAX_VALUE),
                number(feature, "lines", 0),
                text(feature, "hint"),
                names(feature, "columns"),
                flag(feature, "required") || feature.getLowerBound() > 0,
                text(feature, "unit"),
                flag(feature, "readOnly") || !feature.isChangeable(),
                flag(feature, "hidden"),
                flag(feature, "folded"),
                flag(feature, "numbers"));
    }

    /** Whether a row of a list is struck out: the feature that its class names as {@code struckBy} is set. */
    public static boolean isStruck(EObject row) {
        EStructuralFeature striking = row.eClass().getEStructuralFeature(text(row.eClass(), "struckBy"));
        return striking != null && row.eIsSet(striking);
    }

    private static boolean flag(EStructuralFeature feature, String key) {
        return Boolean.parseBoolean(text(feature, key));
    }

    private static int number(EStructuralFeature feature, String key, int absent) {
        String text = text(feature, key);
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : absent;
    }
}
