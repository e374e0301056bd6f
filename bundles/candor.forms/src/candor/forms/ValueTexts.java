// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.forms.format.Formats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Any value of any feature as one line of text, as it stands in the cells of a table. */
public final class ValueTexts {
    private static final String YES = "✓";

    private final FormLabels labels;
    private final Map<EEnumLiteral, String> literals = new HashMap<>();

    /** @param labels names objects and literals */
    public ValueTexts(FormLabels labels) {
        this.labels = labels;
    }

    /** The feature's value in this object; empty where there is none. */
    public String text(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof List<?> list && feature.isMany()) {
            return list.stream().map(one -> single(object, feature, one)).collect(Collectors.joining("、"));
        }
        return value == null ? "" : single(object, feature, value);
    }

    private String single(EObject object, EStructuralFeature feature, Object value) {
        if (feature.getEType() instanceof EEnum type) {
            EEnumLiteral literal = type.getELiterals().stream()
                    .filter(candidate -> candidate.getInstance().equals(value))
                    .findFirst()
                    .orElse(null);
            return literal == null
                    ? ""
                    : literals.computeIfAbsent(literal, any -> labels.literal(object, feature, literal));
        }
        if (value instanceof EObject target) {
            return labels.name(target, feature);
        }
        if (value instanceof Boolean flag) {
            return flag ? YES : "";
        }
        if (value instanceof String text) {
            return text.replace('\n', ' ');
        }
        return Formats.of((EAttribute) feature).format(value);
    }
}
