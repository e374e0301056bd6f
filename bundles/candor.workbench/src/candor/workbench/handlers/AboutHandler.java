// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.about.AboutDialog;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/** Says what this program is and what it is made of. */
public final class AboutHandler {

    @Execute
    void show(@Optional Shell shell) {
        new AboutDialog(
                        shell,
                        FrameworkUtil.getBundle(AboutHandler.class)
                                .getBundleContext()
                                .getBundles())
                .open();
    }
}
