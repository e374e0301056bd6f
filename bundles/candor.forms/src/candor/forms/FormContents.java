// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which part of an object a form shows.
 *
 * @param wanted the features that are shown, of those that have fields at all
 * @param headings whether groups have headings; a form of one list needs none
 */
public record FormContents(Predicate<EStructuralFeature> wanted, boolean headings) {
    /** Every feature, in its groups. */
    public static final FormContents ALL = new FormContents(feature -> true, true);

    /** Only these features, without headings. */
    public static FormContents only(EStructuralFeature... features) {
        return new FormContents(Set.of(features)::contains, false);
    }
}
