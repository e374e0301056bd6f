// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.RefusedException;
import candor.edit.Seals;
import candor.forms.text.FormTexts;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;

/** Gives a field what it needs: the object and feature it edits, the way to write them, and its place in the form. */
public final class FieldContext {
    private final FormKit kit;
    private final EObject object;
    private final EStructuralFeature feature;
    private final FormHints hints;
    private final FieldPlace place;
    private final Consumer<String> problem;
    private final Runnable resized;
    private final EObject near;
    private boolean objected;

    /**
     * @param problem takes what the field itself finds wrong with what is typed; null when nothing is
     * @param resized to be run when the field wants another height
     */
    FieldContext(
            FormKit kit,
            EObject object,
            EStructuralFeature feature,
            FieldPlace place,
            Consumer<String> problem,
            Runnable resized) {
        this.kit = kit;
        this.object = object;
        this.feature = feature;
        this.hints = FormHints.of(feature);
        this.place = place;
        this.near = place.rows() == null ? object : EcoreUtil.create(place.rows());
        this.problem = problem;
        this.resized = resized;
    }

    /**
     * The context of a cell that shows {@code column} of {@code row}, in the field of a list; what is wrong in the cell is
     * said below the list.
     */
    public FieldContext cell(EObject row, EStructuralFeature column) {
        return new FieldContext(kit.inner(), row, column, place.inCell(), problem, resized);
    }

    public FormKit kit() {
        return kit;
    }

    public FormScope scope() {
        return kit.scope();
    }

    public EObject object() {
        return object;
    }

    public EStructuralFeature feature() {
        return feature;
    }

    public FormHints hints() {
        return hints;
    }

    /** Whether the field stands in a cell of a table: no border, no room beside it. */
    public boolean isCell() {
        return place.cell();
    }

    /** Where the field stands. */
    public FieldPlace place() {
        return place;
    }

    /** What the field is called: after its rows, where it shows only those of one kind. */
    public String label() {
        return place.rows() == null
                ? kit.labels().feature(object, feature)
                : kit.labels().type(near(), place.rows());
    }

    /** Path of the field: {@code Meeting.date}. */
    public String id() {
        String path = object.eClass().getName() + "." + feature.getName();
        return place.rows() == null ? path : path + "[" + place.rows().getName() + "]";
    }

    /** Class of the rows of a list. */
    public EClass rows() {
        return place.rows() == null ? ((EReference) feature).getEReferenceType() : place.rows();
    }

    /** Whether an object is a row of this list, where that holds several kinds; true where it does not. */
    public boolean isRow(EObject candidate) {
        return place.rows() == null || candidate.eClass() == place.rows();
    }

    /** An object whose item provider knows the words of the field and of its rows. */
    public EObject near() {
        return near;
    }

    /** Path of one of several widgets of the field: {@code Meeting.date/calendar}. */
    public String id(String part) {
        return id() + "/" + part;
    }

    /** Gives a widget the field's id and name; {@code part} tells several widgets of one field apart, or is empty. */
    public void identify(Control control, String part) {
        FormKit.identify(control, part.isEmpty() ? id() : id(part));
        FormKit.name(control, label());
    }

    /** The value in the model. */
    public Object value() {
        return object.eGet(feature);
    }

    /** Whether the field is read-only. */
    public boolean isReadOnly() {
        return hints.readOnly()
                || isSealed()
                || kit.services().domain().isReadOnly(object.eResource())
                || !kit.labels().writable(object, feature);
    }

    /** Whether the field is read-only because its feature has been sealed. */
    public boolean isSealed() {
        return Seals.isSealed(object, feature);
    }

    /** Writes a value as one step of undo. False where it was there already or is refused; why is said under the field. */
    public boolean set(Object value) {
        return written(() -> kit.writer().set(object, feature, value, editLabel()));
    }

    /** Writes a value as part of continuous typing, as {@link #set} does. */
    public boolean type(Object value) {
        return written(() -> kit.writer().type(object, feature, value, editLabel()));
    }

    /** Executes any other command as one step of undo. False where it is refused; why is said under the field. */
    public boolean execute(Command command, String label) {
        return written(() -> {
            kit.writer().execute(command, label);
            return true;
        });
    }

    private boolean written(BooleanSupplier write) {
        try {
            boolean done = write.getAsBoolean();
            if (objected) {
                objected = false;
                problem(null);
            }
            return done;
        } catch (RefusedException refused) {
            objected = true;
            problem(refused.getMessage());
            return false;
        }
    }

    /** Shows under the field what is wrong with the typed text; null removes the message. */
    public void problem(String message) {
        problem.accept(message);
    }

    /** To be called when the field wants another height. */
    public void resized() {
        resized.run();
    }

    private String editLabel() {
        return FormTexts.get("undo.edit", label());
    }
}
