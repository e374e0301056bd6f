// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FormHints;
import candor.forms.FormLabels;
import candor.forms.ValueTexts;
import candor.forms.text.FormTexts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Objects of one name, such as two persons called alike, which a list of choices tells apart by what else their own list shows of them. */
public final class Twins {

    private Twins() {}

    /**
     * The choices with a label each.
     *
     * @param name what an object is called
     */
    public static List<ObjectChoice> told(List<EObject> objects, Function<EObject, String> name, FormLabels labels) {
        Map<String, List<EObject>> named = objects.stream().collect(Collectors.groupingBy(name));
        return objects.stream()
                .map(object -> {
                    String called = name.apply(object);
                    List<EObject> alike = named.get(called);
                    return new ObjectChoice(
                            object,
                            alike.size() == 1
                                    ? called
                                    : FormTexts.get("search.twin", called, mark(object, alike, called, labels)));
                })
                .toList();
    }

    /** The first column in which no other one of the same name says the same; else its place among them. */
    private static String mark(EObject object, List<EObject> alike, String called, FormLabels labels) {
        ValueTexts texts = new ValueTexts(labels);
        return columns(object).stream()
                .filter(column -> alike.stream().allMatch(other -> other.eClass() == object.eClass()))
                .filter(column -> alike.stream()
                        .noneMatch(other ->
                                other != object && texts.text(other, column).equals(texts.text(object, column))))
                .map(column -> texts.text(object, column))
                .filter(text -> !text.isBlank() && !text.equals(called))
                .findFirst()
                .orElseGet(() -> String.valueOf(alike.indexOf(object) + 1));
    }

    private static List<EStructuralFeature> columns(EObject object) {
        EReference list = object.eContainmentFeature();
        return list == null
                ? List.of()
                : FormHints.of(list).columns().stream()
                        .map(object.eClass()::getEStructuralFeature)
                        .filter(column -> column != null)
                        .toList();
    }
}
