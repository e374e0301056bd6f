// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What a third party may write: a number as so many stars. */
final class StarsKind implements FieldKind {
    @Override
    public int rank(EObject object, EStructuralFeature feature) {
        return feature == TripModel.SEATS ? 100 : NOT_APPLICABLE;
    }

    @Override
    public Field create(Composite parent, FieldContext context) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(new RowLayout());
        for (int stars = 1; stars <= 3; stars++) {
            Button button = new Button(row, SWT.RADIO);
            button.setText("★".repeat(stars));
            int value = stars;
            button.addListener(SWT.Selection, event -> context.set(value));
        }
        return new Field() {
            @Override
            public Control control() {
                return row;
            }

            @Override
            public void refresh() {
                for (Control child : row.getChildren()) {
                    Button button = (Button) child;
                    button.setSelection(
                            Integer.valueOf(button.getText().length()).equals(context.value()));
                }
            }
        };
    }
}
