// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.OpenLists;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which part of an object a form shows.
 *
 * @param wanted the features that are shown, of those that have fields at all
 * @param headings whether groups have headings; a form of one list needs none
 * @param rows class of the rows of the object's {@linkplain OpenLists open lists} that are shown, and nothing else; null for
 *     the features
 */
public record FormContents(Predicate<EStructuralFeature> wanted, boolean headings, EClass rows) {
    /** Every feature, in its groups. */
    public static final FormContents ALL = new FormContents(feature -> true, true);

    public FormContents(Predicate<EStructuralFeature> wanted, boolean headings) {
        this(wanted, headings, null);
    }

    /** Shows only these features, without headings. */
    public static FormContents only(EStructuralFeature... features) {
        return new FormContents(Set.of(features)::contains, false);
    }

    /** Shows only the rows of one class in the object's open lists. */
    public static FormContents rows(EClass kind) {
        return new FormContents(OpenLists::isOpen, false, kind);
    }

    /** The fields of an object of this class. */
    FormPlan plan(EClass type) {
        return rows == null
                ? FormPlan.of(type, wanted)
                : new FormPlan(List.of(new FormPlan.Group("", false, List.copyOf(OpenLists.of(type)))));
    }
}
