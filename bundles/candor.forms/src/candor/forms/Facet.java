// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/**
 * Something a person sees of the rows of a list, filters them by and puts them into groups by. Every column of few values is one; a program
 * adds those it computes.
 *
 * @param id path element, unique within the list
 * @param label what people call it
 * @param values words for a row; none where there is nothing to say
 * @param severity of what the words say; null for the colour of the text. Words carry the meaning, colour only helps
 * @param column whether it stands in a column of its own, behind those that stay when others move
 */
public record Facet(
        String id,
        String label,
        Function<EObject, List<String>> values,
        Function<EObject, FieldSeverity> severity,
        boolean column) {
    private static final String BETWEEN = "、";

    /** One that only filters and groups. */
    public static Facet of(String id, String label, Function<EObject, List<String>> values) {
        return new Facet(id, label, values, row -> null, false);
    }

    /** One with a column of its own. */
    public static Facet column(String id, String label, Function<EObject, List<String>> values) {
        return new Facet(id, label, values, row -> null, true);
    }

    /** All its words for a row. */
    public String text(EObject row) {
        return String.join(BETWEEN, values.apply(row));
    }
}
