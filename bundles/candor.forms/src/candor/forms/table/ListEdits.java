// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.edit.FurtherValues;
import candor.edit.Seals;
import candor.edit.Steps;
import candor.forms.FieldContext;
import candor.forms.FormHints;
import candor.forms.deletion.Deletion;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Shell;

/** What can be done to the rows of a containment, each a command of the editing domain. */
public final class ListEdits {
    private final FieldContext context;

    /** @param context of the containment */
    public ListEdits(FieldContext context) {
        this.context = context;
    }

    /** The rows, in the order of the model. */
    public List<EObject> rows() {
        return context.place().rows() == null
                ? all()
                : all().stream().filter(context::isRow).toList();
    }

    @SuppressWarnings("unchecked")
    private List<EObject> all() {
        return (List<EObject>) context.value();
    }

    /** The place in the whole list that a place among these rows is; the end stays the end. */
    private int inAll(int index) {
        List<EObject> rows = rows();
        return index < 0 || index >= rows.size() ? -1 : all().indexOf(rows.get(index));
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
                .filter(context::isRow)
                .toList();
    }

    /** What the class of a new object is called. */
    public String typeName(EObject offer) {
        EClass type = offer.eClass();
        return context.kit().labels().type(offer, type);
    }

    /** Adds an object at a place, from 0. False where the list takes no more. */
    public boolean add(EObject child, int index) {
        return run(steps().add(context.object(), context.feature(), child, inAll(index)), "undo.add");
    }

    /** Takes rows out; where others refer to them, a person is asked what shall stand in their place. */
    public boolean remove(List<EObject> doomed, Shell shell) {
        if (doomed.isEmpty()) {
            return false;
        }
        Deletion deletion =
                new Deletion(context.kit().services().domain(), context.kit().labels());
        return deletion.ask(shell, doomed)
                .filter(command -> context.execute(command, FormTexts.get("undo.remove", context.label())))
                .isPresent();
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
            all.reorder(context.object(), context.feature(), row, inAll(target));
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
        Steps adding = steps().add(context.object(), context.feature(), copy, all().indexOf(row) + 1);
        return run(adding, "undo.duplicate") ? copy : null;
    }

    /** Brings rows, as they stand now, before the row at a place, counted before anything moves; −1 for the end. */
    boolean moveTo(List<EObject> moved, int index) {
        Comparator<EObject> order = Comparator.comparingInt(rows()::indexOf);
        List<EObject> sorted = moved.stream().sorted(order).toList();
        Steps all = steps().moveAll(context.object(), (EReference) context.feature(), sorted, inAll(index));
        // Rows that are let go where they stand are no step, and nothing to complain about.
        return !all.isEmpty() && run(all, "undo.move");
    }

    /** Gives several rows one value in a column; null empties it. What is sealed is left as it is. */
    boolean fill(List<EObject> filled, EStructuralFeature column, Object value) {
        Object copied = value instanceof List<?> list ? List.copyOf(list) : value;
        Steps all = steps();
        filled.stream().filter(row -> mayWrite(row, column)).forEach(row -> all.set(row, column, copied));
        return !all.isEmpty() && run(all, "undo.fill");
    }

    /** Whether a person may write a column of a row. */
    boolean mayWrite(EObject row, EStructuralFeature column) {
        return !context.isReadOnly()
                && row.eClass().getFeatureID(column) >= 0
                && !FormHints.of(column).readOnly()
                && !Seals.isSealed(row, column)
                && context.kit().labels().writable(row, column);
    }

    /**
     * Does what a plan says, in one step; cells that do not fit are left out.
     *
     * @param index before which row new ones are put, from 0; −1 for the end
     * @return the rows that were written, those made anew among them; none where the step was refused
     */
    List<EObject> paste(PastePlan plan, int index) {
        Steps all = steps();
        List<EObject> made = new ArrayList<>();
        List<EObject> written = new ArrayList<>();
        List<Runnable> afterwards = new ArrayList<>();
        Map<Stranger, EObject> met = new HashMap<>();
        List<EObject> offers = plan.added() == 0 ? List.of() : offers();
        if (plan.added() > 0 && offers.isEmpty()) {
            context.problem(FormTexts.get("paste.readOnly"));
            return List.of();
        }
        for (PastedRow row : plan.rows()) {
            EObject target = row.target() == null ? born(offers.getFirst(), made) : row.target();
            written.add(target);
            row.cells().stream().filter(PastedCell::fits).forEach(cell -> {
                Object value = known(cell.value(), met, all);
                if (row.target() == null && !isMutual(cell.feature())) {
                    // A new row keeps what it is born with where a cell says that there is nothing.
                    if (value != null) {
                        target.eSet(cell.feature(), value);
                    }
                } else {
                    afterwards.add(() -> all.set(target, cell.feature(), value));
                }
            });
        }
        all.addAll(context.object(), context.feature(), made, inAll(index));
        // A reference with an opposite also changes the other object, which may only happen within the step.
        afterwards.forEach(Runnable::run);
        if (all.isEmpty()) {
            context.problem(FormTexts.get("paste.same"));
            return List.of();
        }
        return run(all, "undo.paste") ? written : List.of();
    }

    /** One more new row, born as a further one where others stand before it. */
    private EObject born(EObject offer, List<EObject> made) {
        EObject child = EcoreUtil.copy(offer);
        if (!made.isEmpty()) {
            FurtherValues.give(child);
        }
        made.add(child);
        return child;
    }

    /** The value with an object in the place of each name that nothing had; the object is made where it is first named. */
    private static Object known(Object value, Map<Stranger, EObject> met, Steps all) {
        if (value instanceof List<?> several) {
            return several.stream().map(one -> known(one, met, all)).toList();
        }
        if (value instanceof Stranger stranger) {
            boolean further =
                    met.keySet().stream().anyMatch(other -> other.target().isBesides(stranger.target()));
            if (!met.containsKey(stranger)) {
                EObject made = stranger.target().add(all, stranger.name());
                if (further) {
                    FurtherValues.give(made);
                }
                met.put(stranger, made);
            }
            return met.get(stranger);
        }
        return value;
    }

    private static boolean isMutual(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.getEOpposite() != null;
    }

    /** Adds copies of the rows on the program's own clipboard, with everything they hold; false where they do not fit. */
    boolean pasteObjects(int index) {
        Command pasting = PasteFromClipboardCommand.create(domain(), context.object(), context.feature(), inAll(index));
        return pasting.canExecute() && context.execute(pasting, FormTexts.get("undo.paste", context.label()));
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
