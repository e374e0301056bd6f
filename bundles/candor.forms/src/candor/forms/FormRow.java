// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One feature in a form: label, required mark, field, and the findings below it. */
final class FormRow {
    /** As many Chinese characters of a label stand on one line. */
    private static final int LABEL = 12;

    private final FieldContext context;
    private final Runnable changed;
    private final List<Control> controls = new ArrayList<>();
    private final FindingsStrip strip;
    private final FieldKind kind;
    private final Composite cell;
    private Field field;
    private boolean sealed;
    private String problem;
    private boolean touched;
    private List<FieldFinding> findings = List.of();

    /**
     * @param changed called when there may be other findings
     * @param resized called when the field wants another height
     */
    FormRow(
            Composite grid,
            FormKit kit,
            EObject object,
            EStructuralFeature feature,
            FieldPlace place,
            Runnable changed,
            Runnable resized) {
        this.changed = changed;
        this.context = new FieldContext(kit, object, feature, place, this::problem, resized);
        kind = kit.services().kinds().choose(object, feature);
        // The label has to be made before the field, which then decides whether it is needed.
        Label label = new Label(grid, SWT.RIGHT | SWT.WRAP);
        Label star = new Label(grid, SWT.NONE);
        cell = new Composite(grid, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        cell.setLayout(layout);
        sealed = context.isSealed();
        field = kind.create(cell, context);
        strip = new FindingsStrip(cell, kit, context.id(), 1);
        if (context.hints().required() && isEmpty()) {
            strip.reserve();
        }
        boolean wide = field.isWide();
        boolean tall = field.growsDown();
        if (wide) {
            label.dispose();
            star.dispose();
        } else {
            label(label);
            star(star);
        }
        cell.setLayoutData(new GridData(SWT.FILL, tall ? SWT.FILL : SWT.TOP, true, tall, wide ? 3 : 1, 1));
        controls.add(cell);
        place(field.control(), wide, tall);
        field.focusControl().addListener(SWT.FocusOut, event -> touch());
    }

    /** Replaces the field if it has been sealed or unsealed since it was made. */
    void followSeal() {
        if (sealed != context.isSealed()) {
            sealed = context.isSealed();
            boolean focused = field.focusControl().isFocusControl();
            field.control().dispose();
            field = kind.create(cell, context);
            field.control().moveAbove(null);
            place(field.control(), field.isWide(), field.growsDown());
            field.focusControl().addListener(SWT.FocusOut, event -> touch());
            field.refresh();
            cell.layout();
            if (focused) {
                field.setFocus();
            }
        }
    }

    EStructuralFeature feature() {
        return context.feature();
    }

    Field field() {
        return field;
    }

    void refresh() {
        field.refresh();
    }

    /** The worst of what is shown; null where nothing is. */
    FieldSeverity worst() {
        return findings.stream()
                .map(FieldFinding::severity)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Shows what the program's checks say, and what the form itself has to say. True where the height changed. */
    boolean show(List<FieldFinding> checked) {
        List<FieldFinding> all = new ArrayList<>(checked);
        if (sealed) {
            all.add(own(FieldSeverity.INFO, context.kit().services().domain().sealed(context.object())));
        }
        if (problem != null) {
            all.addFirst(own(FieldSeverity.ERROR, problem));
        } else if (touched && checked.isEmpty() && context.hints().required() && isEmpty()) {
            all.add(own(FieldSeverity.ERROR, FormTexts.get("required.empty", context.label())));
        }
        findings = all;
        return strip.show(all);
    }

    /** Marks the field as visited: if it is required and empty, it says so from now on. */
    void touch() {
        if (!touched) {
            touched = true;
            changed.run();
        }
    }

    void visible(boolean visible) {
        for (Control control : controls) {
            ((GridData) control.getLayoutData()).exclude = !visible;
            control.setVisible(visible);
        }
    }

    private void problem(String message) {
        problem = message;
        changed.run();
    }

    private boolean isEmpty() {
        Object value = context.value();
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Number && !context.object().eIsSet(context.feature());
    }

    private FieldFinding own(FieldSeverity severity, String message) {
        return new FieldFinding(severity, message, context.object(), context.feature(), List.of());
    }

    private void label(Label label) {
        label.setText(LiteralText.of(context.label()));
        label.setForeground(context.kit().color(context.kit().colors().text()));
        FormKit.identify(label, context.id() + "/label");
        GridData place = new GridData(SWT.RIGHT, SWT.TOP, false, false);
        // One long name shall not take the room of all fields.
        int most = Widths.characters(label, LABEL);
        place.widthHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > most ? most : SWT.DEFAULT;
        center(label, place);
        controls.add(label);
    }

    private void star(Label star) {
        star.setText(context.hints().required() ? "*" : "");
        star.setForeground(context.kit().color(context.kit().colors().error()));
        star.setToolTipText(context.hints().required() ? FormTexts.get("required.mark") : null);
        GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
        place.widthHint = FormKit.GRID;
        center(star, place);
        controls.add(star);
    }

    private void place(Control control, boolean wide, boolean tall) {
        GridData place = new GridData(SWT.FILL, tall ? SWT.FILL : SWT.TOP, true, tall);
        Point size = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (!wide) {
            place.verticalIndent = Math.max(0, (context.kit().lineHeight() - size.y) / 2);
            // A control that knows its own width, such as a drop-down list, keeps it.
            place.horizontalAlignment =
                    control instanceof Composite && !(control instanceof Combo) ? SWT.FILL : SWT.LEFT;
        }
        control.setLayoutData(place);
    }

    /** Puts a label on the middle of a single-line field, and of the first line of a taller one. */
    private void center(Label label, GridData place) {
        int height = label.computeSize(place.widthHint, SWT.DEFAULT).y;
        int line = context.kit().lineHeight();
        int own = field.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        boolean single = own < line + line / 2;
        place.verticalIndent = Math.max(0, (Math.max(line, single ? own : 0) - height) / 2);
        label.setLayoutData(place);
    }
}
