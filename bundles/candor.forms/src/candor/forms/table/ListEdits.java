// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.edit.Seals;
import candor.edit.Steps;
import candor.forms.FieldContext;
import candor.forms.text.FormTexts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What can be done to the rows of a containment, each a command of the editing domain. */
public final class ListEdits {
    private final FieldContext context;

    /** @param context of the containment */
    public ListEdits(FieldContext context) {
        this.context = context;
    }

    /** The rows, in the order of the model. */
    @SuppressWarnings("unchecked")
    public List<EObject> rows() {
        return (List<EObject>) context.value();
    }

    /** New objects that may be added, one of each class, as the item provider offers them. */
    public List<EObject> offers() {
        Collection<?> descriptors = domain().getNewChildDescriptors(context.object(), null);
        return descriptors.stream()
                .filter(CommandParameter.class::isInstance)
                .map(CommandParameter.class::cast)
                .filter(parameter -> parameter.getFeature() == context.feature())
                .map(CommandParameter::getValue)
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    /** What the class of a new object is called. */
    public String typeName(EObject offer) {
        EClass type = offer.eClass();
        return context.kit().labels().type(offer, type);
    }

    /** Adds an object at a place, from 0. False where the list takes no more. */
    public boolean add(EObject child, int index) {
        return run(steps().add(context.object(), context.feature(), child, index), "undo.add");
    }

    /** Takes rows out, and every reference to them. */
    public boolean remove(List<EObject> doomed) {
        return !doomed.isEmpty() && run(steps().delete(doomed), "undo.remove");
    }

    /** Moves rows one place up (−1) or down (1); a row at the edge holds back those behind it. */
    public boolean move(List<EObject> moved, int by) {
        List<EObject> rows = rows();
        Comparator<EObject> order = Comparator.comparingInt(rows::indexOf);
        List<EObject> sorted =
                moved.stream().sorted(by < 0 ? order : order.reversed()).toList();
        Steps all = steps();
        for (EObject row : sorted) {
            int target = rows.indexOf(row) + by;
            if (target < 0 || target >= rows.size()) {
                return false;
            }
            all.reorder(context.object(), context.feature(), row, target);
        }
        return run(all, "undo.move");
    }

    /** Puts a copy of a row behind it and answers the copy; null where the list takes no more. */
    public EObject duplicate(EObject row) {
        EObject copy = EcoreUtil.copy(row);
        EAttribute id = copy.eClass().getEIDAttribute();
        if (id != null) {
            copy.eUnset(id);
        }
        Seals.lift(copy);
        Steps adding = steps().add(context.object(), context.feature(), copy, rows().indexOf(row) + 1);
        return run(adding, "undo.duplicate") ? copy : null;
    }

    private boolean run(Steps steps, String label) {
        return context.execute(steps.command(), FormTexts.get(label, context.label()));
    }

    private Steps steps() {
        return new Steps(domain());
    }

    private EditingDomain domain() {
        return context.kit().services().domain();
    }
}
