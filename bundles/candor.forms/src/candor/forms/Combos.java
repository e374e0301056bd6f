// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Drop-down lists to choose one thing from. Tests find them by their id, assistive technology tells their name. */
public final class Combos {

    private Combos() {}

    /** A list without a label. */
    public static Combo named(Composite parent, String id, String name) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        FormKit.identify(combo, id);
        FormKit.name(combo, name);
        return combo;
    }

    /** A list behind its label, which is its name: two columns of a grid, the second as wide as there is room. */
    public static Combo labelled(Composite grid, String id, String label) {
        new Label(grid, SWT.NONE).setText(label);
        Combo combo = named(grid, id, label);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        return combo;
    }
}
