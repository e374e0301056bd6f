// SPDX-License-Identifier: EPL-2.0
package candor.forms.deletion;

import candor.edit.Usages;
import candor.edit.Usages.Usage;
import candor.forms.FormKit;
import candor.forms.FormLabels;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.LongText;
import candor.forms.internal.Twins;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Names what refers to objects that are to be deleted, and offers another object in their place. */
final class UsagesDialog extends ColumnDialog {
    private static final int WIDTH = 480;
    private static final int MOST = 12;

    private final FormLabels labels;
    private final List<EObject> doomed;
    private final Usages usages;
    private final List<EObject> others;
    private Button replacing;
    private ReplacementList choices;
    private EObject replacement;

    UsagesDialog(Shell parent, FormLabels labels, List<EObject> doomed, Usages usages) {
        super(parent, FormTexts.get("delete.title"));
        this.labels = labels;
        this.doomed = doomed;
        this.usages = usages;
        this.others = others();
    }

    /** What shall stand in their place; nothing where the references are to be removed. */
    Optional<EObject> replacement() {
        return Optional.ofNullable(replacement);
    }

    /**
     * The objects that could stand in their place: of the same kind, in the same list, and not deleted too. Only the objects themselves are
     * replaced, not what they contain.
     */
    private List<EObject> others() {
        EObject first = doomed.getFirst();
        boolean alike = doomed.stream()
                .allMatch(one -> one.eClass() == first.eClass() && one.eContainer() == first.eContainer());
        boolean direct = usages.all().stream().allMatch(usage -> doomed.contains(usage.target()));
        return !alike || !direct || first.eContainer() == null
                ? List.of()
                : first.eContainer().eContents().stream()
                        .filter(other -> other.eClass() == first.eClass() && !doomed.contains(other))
                        .toList();
    }

    @Override
    protected void fill(Composite area) {
        String names =
                FormTexts.list(doomed.stream().map(labels::name).limit(MOST).toList());
        String used = FormTexts.get("delete.used", names, usages.all().size());
        FormKit.identify(LongText.create(area, used + "\n\n" + String.join("\n", lines()), WIDTH), "delete/usages");
        if (!others.isEmpty()) {
            replacing = radio(area, "delete.replace");
            choices = new ReplacementList(
                    area, Twins.told(List.copyOf(others), labels::name, labels), () -> select(replacing));
        }
        select(radio(area, "delete.remove"));
    }

    private static Button radio(Composite area, String key) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(FormTexts.get(key));
        FormKit.identify(button, key.replace('.', '/'));
        return button;
    }

    private static void select(Button chosen) {
        for (var sibling : chosen.getParent().getChildren()) {
            if (sibling instanceof Button button) {
                button.setSelection(button == chosen);
            }
        }
    }

    /** What refers to them, several of one kind in one line. */
    private List<String> lines() {
        Map<String, List<Usage>> byKind = new LinkedHashMap<>();
        for (Usage usage : usages.all()) {
            String kind = labels.type(usage.from(), usage.from().eClass()) + " · "
                    + labels.feature(usage.from(), usage.reference());
            byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(usage);
        }
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, same) -> lines.add(
                same.size() > 1
                        ? FormTexts.get("delete.several", kind, same.size())
                        : FormTexts.get(
                                        "delete.one",
                                        kind,
                                        labels.name(same.getFirst().from()))
                                .strip()));
        return lines;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, FormTexts.get("delete.ok"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, FormTexts.get("dialog.cancel"), true);
    }

    @Override
    protected void okPressed() {
        boolean replaces = replacing != null && replacing.getSelection();
        replacement = replaces ? choices.selected() : null;
        // Where none is called as the person has typed, the references must not be lost instead.
        if (!replaces || replacement != null) {
            super.okPressed();
        }
    }
}
