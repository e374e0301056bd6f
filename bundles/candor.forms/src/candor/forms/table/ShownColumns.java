// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.Facet;
import candor.forms.FormHints;
import candor.forms.format.Formats;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;

/** What each column of a table shows: the first the number of the row, the others a feature or what the program computes. */
final class ShownColumns {
    private final List<EStructuralFeature> features;
    private final List<Facet> facets;
    private final EStructuralFeature numbers;

    /** What the columns show, without the first one, which has the numbers: features, and facets behind the columns that stay. */
    private final List<Object> heads;

    /** @param facets what is computed for a row */
    ShownColumns(List<EStructuralFeature> features, List<Facet> facets) {
        this.features = features;
        this.facets = facets;
        numbers = features.stream()
                .filter(feature -> FormHints.of(feature).numbers())
                .findFirst()
                .orElse(null);
        int first = staying() - 1;
        List<Object> all = new ArrayList<>(features.subList(0, first));
        all.addAll(facets);
        all.addAll(features.subList(first, features.size()));
        heads = List.copyOf(all);
    }

    /** The features of all columns, without that of the numbers. */
    List<EStructuralFeature> features() {
        return features;
    }

    List<Facet> facets() {
        return facets;
    }

    /** What the columns show, without that of the numbers. */
    List<Object> heads() {
        return heads;
    }

    /** The feature in which the model itself numbers the rows, or null. */
    EStructuralFeature numbers() {
        return numbers;
    }

    /** The feature of a column; null for the numbers and for what is computed. */
    EStructuralFeature feature(int index) {
        return shown(index) instanceof EStructuralFeature feature ? feature : null;
    }

    /** What the program computes for a column; null for the others. */
    Facet facet(int index) {
        return shown(index) instanceof Facet facet ? facet : null;
    }

    private Object shown(int index) {
        return index > 0 && index <= heads.size() ? heads.get(index - 1) : null;
    }

    /** The column of what is computed. */
    int indexOf(Facet facet) {
        return 1 + heads.indexOf(facet);
    }

    /** Where a column stands among {@link #features}: how many features stand before it. */
    int place(int index) {
        return (int) heads.stream()
                .limit(Math.max(0, index - 1))
                .filter(EStructuralFeature.class::isInstance)
                .count();
    }

    /**
     * How many columns stay where not all can be seen: that of the numbers and the first feature; where the rows bear numbers of their own, also what
     * is numbered.
     */
    int staying() {
        return 1 + Math.min(features.size(), !features.isEmpty() && features.getFirst() == numbers ? 2 : 1);
    }

    /** On which side the words of a column stand. */
    static int alignment(Object shown) {
        if (!(shown instanceof EAttribute attribute) || attribute.isMany()) {
            return SWT.LEFT;
        }
        if (Formats.isBoolean(attribute)) {
            return SWT.CENTER;
        }
        return Formats.isNumber(attribute) ? SWT.RIGHT : SWT.LEFT;
    }
}
