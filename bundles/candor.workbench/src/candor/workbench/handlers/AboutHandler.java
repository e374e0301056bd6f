// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.Ids;
import candor.workbench.Texts;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Says what this program is. */
public final class AboutHandler {

    @Execute
    void show(Shell shell) {
        MessageDialog.openInformation(
                shell,
                Texts.get("about.title"),
                Texts.get(
                        "about.text",
                        Platform.getBundle(Ids.BUNDLE).getVersion(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name")));
    }
}
