// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import candor.workbench.save.FileChooser;
import candor.workbench.save.NativeFileChooser;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the running {@link Desktop}, and leaves it afterwards without dossiers and dialogs. */
final class DesktopExtension implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desktop.class;
    }

    @Override
    public Desktop resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Desktop.get();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Desktop desktop = Desktop.get();
        desktop.call(() -> {
            for (Shell shell : desktop.display().getShells()) {
                if (shell.getParent() != null) {
                    shell.close();
                }
            }
            return null;
        });
        desktop.closeAll();
        desktop.provide(FileChooser.class, new NativeFileChooser(desktop.display()));
    }
}
