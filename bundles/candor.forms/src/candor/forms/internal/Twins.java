// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FormHints;
import candor.forms.FormLabels;
import candor.forms.ValueTexts;
import candor.forms.text.FormTexts;
import java.util.HashMap;
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
        List<ObjectChoice> plain = objects.stream()
                .map(object -> new ObjectChoice(object, name.apply(object)))
                .toList();
        Map<EObject, String> marks = new HashMap<>();
        plain.stream()
                .collect(Collectors.groupingBy(
                        ObjectChoice::label, Collectors.mapping(ObjectChoice::object, Collectors.toList())))
                .forEach((called, alike) -> {
                    if (alike.size() > 1) {
                        mark(alike, called, new ValueTexts(labels), marks);
                    }
                });
        return plain.stream()
                .map(choice -> {
                    String mark = marks.get(choice.object());
                    return mark == null
                            ? choice
                            : new ObjectChoice(choice.object(), FormTexts.get("search.twin", choice.label(), mark));
                })
                .toList();
    }

    /** Marks each with the first column in which no other one of the same name says the same; else with its place among them. */
    private static void mark(List<EObject> alike, String called, ValueTexts texts, Map<EObject, String> marks) {
        EObject first = alike.getFirst();
        boolean ofOneKind = alike.stream().allMatch(other -> other.eClass() == first.eClass());
        for (EStructuralFeature column : ofOneKind ? columns(first) : List.<EStructuralFeature>of()) {
            // Counted once for all: as a name is typed, this is asked for at every letter.
            Map<String, List<EObject>> saying =
                    alike.stream().collect(Collectors.groupingBy(object -> texts.text(object, column)));
            saying.forEach((text, objects) -> {
                if (objects.size() == 1 && !text.isBlank() && !text.equals(called)) {
                    marks.putIfAbsent(objects.getFirst(), text);
                }
            });
        }
        for (int place = 0; place < alike.size(); place++) {
            marks.putIfAbsent(alike.get(place), String.valueOf(place + 1));
        }
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
