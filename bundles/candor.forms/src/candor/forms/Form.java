// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * The editor of one object, derived from its class: which fields, in which order and groups, the metamodel says; what
 * they are called, the item providers; what is wrong, the program's checks and the fields themselves. Everything is
 * written through the editing domain, and everything follows the model, also when it is changed elsewhere.
 *
 * <p>The form lives as long as its control: disposing that gives back everything.
 */
public final class Form {
    private final FormKit kit;
    private final EObject object;
    private final Composite area;
    private final Runnable resized;
    private final List<FormGroup> groups = new ArrayList<>();
    private final Map<EStructuralFeature, FormRow> rows = new LinkedHashMap<>();
    private final FindingsStrip strip;
    private boolean ready;
    private final Set<FormRow> stale = new LinkedHashSet<>();
    private boolean updating;

    /** A form of its own; it does not scroll, {@link ScrolledForm} does. */
    public Form(Composite parent, EObject object, FormServices services, FormContents contents) {
        this(parent, object, new FormKit(parent, services), contents, 0, parent::layout);
    }

    /**
     * A form within a field of another one.
     *
     * @param kit an {@linkplain FormKit#inner() inner} kit, closed with the form
     * @param depth how many forms this one is nested in
     * @param resized to be run when the form wants another height
     */
    public Form(Composite parent, EObject object, FormKit kit, FormContents contents, int depth, Runnable resized) {
        this.kit = kit;
        this.object = object;
        this.resized = resized;
        area = new Composite(parent, SWT.NONE);
        area.setBackgroundMode(SWT.INHERIT_DEFAULT);
        if (depth == 0) {
            area.setBackground(kit.color(kit.colors().surface()));
        }
        area.setLayout(grid(depth));
        FormKit.identify(area, object.eClass().getName());
        area.addListener(SWT.Dispose, event -> kit.scope().close());
        strip = new FindingsStrip(area, kit, object.eClass().getName(), 3);
        FormPlan plan = contents.plan(object.eClass());
        boolean alone = plan.size() == 1;
        plan.groups().forEach(group -> add(group, contents, depth, alone));
        rows.values().forEach(FormRow::refresh);
        kit.scope().listen(object, this::modelChanged);
        kit.scope().onClose(kit.services().domain().onChange(this::stepDone)::close);
        Runnable checked = this::findingsChanged;
        kit.services().findings().addListener(checked);
        kit.scope().onClose(() -> kit.services().findings().removeListener(checked));
        showFindings();
        ready = true;
    }

    /** The outermost widget. */
    public Composite control() {
        return area;
    }

    /** The object that is edited. */
    public EObject object() {
        return object;
    }

    /** The scope that owns the listeners, images and fonts of the form. */
    public FormScope scope() {
        return kit.scope();
    }

    /** The field of a feature, where the form shows it. */
    public Optional<Field> field(EStructuralFeature feature) {
        return Optional.ofNullable(rows.get(feature)).map(FormRow::field);
    }

    /** Shows the field of a feature, also in a folded group, and gives it the keyboard. False where there is none. */
    public boolean reveal(EStructuralFeature feature) {
        FormRow row = rows.get(feature);
        if (row == null) {
            return false;
        }
        unfold(row);
        row.field().setFocus();
        return true;
    }

    /**
     * Goes to a field of this form's object or of one that it contains, also within the rows of its lists.
     *
     * @param feature of {@code target}; null for the object as a whole
     * @return false where this form does not show it
     */
    public boolean reveal(EObject target, EStructuralFeature feature) {
        if (target == object) {
            if (feature == null) {
                setFocus();
            }
            return feature == null || reveal(feature);
        }
        EObject child = target;
        while (child != null && child.eContainer() != object) {
            child = child.eContainer();
        }
        FormRow row = child == null ? null : rows.get(child.eContainmentFeature());
        if (row == null) {
            return false;
        }
        unfold(row);
        return row.field().reveal(child, target, feature);
    }

    private void unfold(FormRow row) {
        groups.stream().filter(group -> group.rows().contains(row)).forEach(FormGroup::unfold);
    }

    /** Gives the keyboard to the first field. */
    public void setFocus() {
        rows.values().stream().findFirst().ifPresent(row -> row.field().setFocus());
    }

    /** Writes what has been typed but not written yet; to be called before saving. */
    public void flush() {
        rows.values().forEach(row -> row.field().flush());
        kit.writer().endTyping();
    }

    /**
     * Marks every empty required field, also those that the person has not visited. To be called when the person has
     * finished.
     */
    public void showMissing() {
        rows.values().forEach(FormRow::touch);
    }

    private static GridLayout grid(int depth) {
        GridLayout grid = new GridLayout(3, false);
        grid.marginWidth = depth == 0 ? 2 * FormKit.GRID : 0;
        grid.marginHeight = depth == 0 ? 2 * FormKit.GRID : FormKit.GRID / 2;
        grid.horizontalSpacing = FormKit.GRID / 2;
        grid.verticalSpacing = FormKit.GRID;
        return grid;
    }

    private void add(FormPlan.Group group, FormContents contents, int depth, boolean alone) {
        String label = kit.labels().group(object, group.key());
        boolean shown = contents.headings() && !label.isEmpty() && !isTheList(group, label);
        FormGroup[] created = new FormGroup[1];
        GroupHeading heading =
                shown ? FormGroup.heading(area, kit, label, groups.isEmpty(), () -> created[0].toggle()) : null;
        FieldPlace place = new FieldPlace(false, depth, alone, !shown, contents.rows());
        List<FormRow> own = new ArrayList<>();
        for (EStructuralFeature feature : group.features()) {
            FormRow row = new FormRow(area, kit, object, feature, place, this::update, this::relayout);
            own.add(row);
            rows.put(feature, row);
        }
        String id = object.eClass().getName() + "#" + group.key();
        if (heading != null) {
            FormKit.identify(heading, id);
        }
        created[0] = new FormGroup(kit, heading, id, group.folded(), List.copyOf(own), this::relayout);
        groups.add(created[0]);
    }

    /**
     * Whether a group is only a list with the same name: the list has a heading of its own, and the words are not shown
     * twice.
     */
    private boolean isTheList(FormPlan.Group group, String label) {
        EStructuralFeature only = group.features().getFirst();
        return group.features().size() == 1
                && only instanceof EReference reference
                && reference.isContainment()
                && kit.labels().feature(object, only).equals(label);
    }

    private void modelChanged(Notification notification) {
        FormRow row = rows.get(notification.getFeature());
        if (area.isDisposed()) {
            return;
        }
        if (row != null && isList(row.feature())) {
            if (stale.add(row)) {
                // A write past the command stack is reported to other listeners before it reaches this one.
                area.getDisplay().asyncExec(this::stepDone);
            }
            return;
        }
        rows.values().forEach(FormRow::followSeal);
        if (row != null) {
            row.refresh();
        }
        update();
    }

    /** Reads lists once a step is done, because one step may add or remove thousands of rows one by one. */
    private void stepDone() {
        if (area.isDisposed()) {
            return;
        }
        if (!stale.isEmpty()) {
            List<FormRow> lists = List.copyOf(stale);
            stale.clear();
            rows.values().forEach(FormRow::followSeal);
            lists.forEach(FormRow::refresh);
            update();
        }
        // What the fields tell of other objects may have been changed elsewhere.
        rows.values().forEach(row -> row.field().othersMayHaveChanged());
    }

    private static boolean isList(EStructuralFeature feature) {
        return feature.isMany() && feature instanceof EReference reference && reference.isContainment();
    }

    /** May be called in any thread. */
    private void findingsChanged() {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    update();
                    rows.values().forEach(row -> row.field().findingsMayHaveChanged());
                }
            });
        }
    }

    private void update() {
        if (ready && !updating) {
            showFindings();
        }
    }

    private void showFindings() {
        updating = true;
        try {
            Map<EStructuralFeature, List<FieldFinding>> byFeature = new HashMap<>();
            kit.services().findings().findings(object).forEach(finding -> byFeature
                    .computeIfAbsent(finding.feature(), any -> new ArrayList<>())
                    .add(finding));
            boolean moved = strip.show(byFeature.getOrDefault(null, List.of()));
            for (FormRow row : rows.values()) {
                moved |= row.show(byFeature.getOrDefault(row.feature(), List.of()));
            }
            groups.forEach(FormGroup::mark);
            if (moved) {
                relayout();
            }
        } finally {
            updating = false;
        }
    }

    private void relayout() {
        // Fields and findings change their height while the form is built; it is laid out once when it is shown.
        if (ready) {
            area.layout(true, true);
            resized.run();
        }
    }
}
