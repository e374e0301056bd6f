// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.Field;
import candor.forms.FieldContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no, as a check box. */
final class BooleanField extends Field {
    private final FieldContext context;
    private final Button button;

    BooleanField(Composite parent, FieldContext context) {
        this.context = context;
        button = new Button(parent, SWT.CHECK);
        button.setEnabled(!context.isReadOnly());
        button.addListener(SWT.Selection, event -> {
            context.set(button.getSelection());
            refresh();
        });
        context.identify(button, "");
    }

    @Override
    public Control control() {
        return button;
    }

    @Override
    public void refresh() {
        button.setSelection(Boolean.TRUE.equals(context.value()));
    }
}
