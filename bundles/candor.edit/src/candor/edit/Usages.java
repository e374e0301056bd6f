// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What refers to objects, or to what they contain, from elsewhere in the model.
 *
 * @param all where each reference stands, in the order of the model
 */
public record Usages(List<Usage> all) {

    /**
     * One reference.
     *
     * @param from has it
     * @param target what it leads to
     */
    public record Usage(EObject from, EReference reference, EObject target) {}

    public Usages {
        all = List.copyOf(all);
    }

    /** The usages of some objects in a model. A reference that is only the other side of one of their own does not count. */
    public static Usages of(Collection<? extends EObject> objects, ResourceSet model) {
        Collection<EObject> targets = new ArrayList<>(objects);
        objects.forEach(object -> object.eAllContents().forEachRemaining(targets::add));
        List<Usage> found = new ArrayList<>();
        EcoreUtil.UsageCrossReferencer.findAll(targets, model).forEach((target, settings) -> {
            for (Setting setting : settings) {
                if (counts(setting, objects)) {
                    found.add(new Usage(setting.getEObject(), (EReference) setting.getEStructuralFeature(), target));
                }
            }
        });
        return new Usages(found);
    }

    private static boolean counts(Setting setting, Collection<? extends EObject> objects) {
        EReference reference = (EReference) setting.getEStructuralFeature();
        return !reference.isContainment()
                && !reference.isTransient()
                && reference.isChangeable()
                && objects.stream().noneMatch(object -> EcoreUtil.isAncestor(object, setting.getEObject()));
    }

    /**
     * Lets all of them lead to another object, as part of a step; a list that holds it already loses the old ones. What can stand in one such list
     * only stays where it is: a department has its own leader, and does not change to that of another one.
     */
    public void replace(Steps steps, EObject replacement) {
        Set<Object> gone = all.stream().map(Usage::target).collect(Collectors.toSet());
        Set<List<EObject>> lists = new HashSet<>();
        for (Usage usage : all) {
            EReference opposite = usage.reference().getEOpposite();
            if (usage.reference().isMany() && opposite != null && !opposite.isMany()) {
                continue;
            }
            if (!usage.reference().isMany()) {
                steps.set(usage.from(), usage.reference(), replacement);
            } else if (lists.add(List.of(usage.from(), usage.reference()))) {
                List<Object> values = new ArrayList<>((List<?>) usage.from().eGet(usage.reference()));
                if (!values.contains(replacement)) {
                    values.set(first(values, gone), replacement);
                }
                values.removeAll(gone);
                steps.set(usage.from(), usage.reference(), values);
            }
        }
    }

    private static int first(List<Object> values, Set<Object> wanted) {
        int place = 0;
        while (!wanted.contains(values.get(place))) {
            place++;
        }
        return place;
    }
}
