// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A flat button with an icon beside a field, and an accessible name. */
public final class IconButton {
    private IconButton() {}

    /**
     * A button below {@code parent}, in a tool bar of its own.
     *
     * @param meaning its tool tip and accessible name
     */
    public static ToolItem in(Composite parent, FormKit kit, String icon, String meaning, String id, Runnable action) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(kit.icon(icon, kit.colors().secondary()));
        item.setToolTipText(LiteralText.of(meaning));
        item.addListener(SWT.Selection, event -> action.run());
        FormKit.identify(item, id);
        FormKit.name(bar, meaning);
        return item;
    }
}
