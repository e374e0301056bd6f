// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FormKit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A flat button with an icon, and words for whoever does not see it. */
public final class IconButton {
    private IconButton() {}

    /** A button below {@code parent}; {@code meaning} is its tool tip. */
    public static Button in(Composite parent, FormKit kit, String icon, String meaning) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(kit.icon(icon, kit.colors().secondary()));
        button.setToolTipText(meaning);
        return button;
    }
}
