// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.internal.Wheel;
import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of the literals of an enumeration, as a drop-down list. */
final class EnumerationField extends Field {
    private static final int MANY = 20;

    private final FieldContext context;
    private final List<EEnumLiteral> literals;
    private final Combo combo;

    EnumerationField(Composite parent, FieldContext context) {
        this.context = context;
        this.literals = ((EEnum) context.feature().getEType()).getELiterals();
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        literals.forEach(literal -> combo.add(label(literal)));
        combo.setVisibleItemCount(MANY);
        combo.setEnabled(!context.isReadOnly());
        combo.addListener(SWT.Selection, event -> choose());
        Wheel.scrollsThePage(combo);
        context.identify(combo, "");
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void refresh() {
        Object value = context.value();
        int index = -1;
        for (int candidate = 0; candidate < literals.size(); candidate++) {
            if (literals.get(candidate).getInstance().equals(value)) {
                index = candidate;
            }
        }
        if (index < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    private void choose() {
        if (combo.getSelectionIndex() >= 0) {
            context.set(literals.get(combo.getSelectionIndex()).getInstance());
            refresh();
        }
    }

    private String label(EEnumLiteral literal) {
        return context.kit().labels().literal(context.object(), context.feature(), literal);
    }
}
