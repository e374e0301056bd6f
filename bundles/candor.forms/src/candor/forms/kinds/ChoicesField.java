// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.FormKit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Any number of an enumeration's literals, as a row of check boxes; the value keeps the order of the enumeration. */
final class ChoicesField extends Field {
    private final FieldContext context;
    private final Composite row;
    private final List<EEnumLiteral> literals;
    private final List<Button> boxes = new ArrayList<>();

    ChoicesField(Composite parent, FieldContext context) {
        this.context = context;
        this.literals = ((EEnum) context.feature().getEType()).getELiterals();
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = 2 * FormKit.GRID;
        row.setLayout(layout);
        for (EEnumLiteral literal : literals) {
            Button box = new Button(row, SWT.CHECK);
            box.setText(context.kit().labels().literal(context.object(), context.feature(), literal));
            box.setEnabled(!context.isReadOnly());
            box.addListener(SWT.Selection, event -> write());
            FormKit.identify(box, context.id() + "/" + literal.getName());
            boxes.add(box);
        }
    }

    @Override
    public Control control() {
        return row;
    }

    @Override
    public Control focusControl() {
        return boxes.isEmpty() ? row : boxes.getFirst();
    }

    @Override
    public void refresh() {
        List<?> values = (List<?>) context.value();
        for (int index = 0; index < boxes.size(); index++) {
            boxes.get(index).setSelection(values.contains(literals.get(index).getInstance()));
        }
    }

    private void write() {
        List<Object> chosen = new ArrayList<>();
        for (int index = 0; index < boxes.size(); index++) {
            if (boxes.get(index).getSelection()) {
                chosen.add(literals.get(index).getInstance());
            }
        }
        context.set(chosen);
        refresh();
    }
}
