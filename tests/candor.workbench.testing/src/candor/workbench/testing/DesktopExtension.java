// SPDX-License-Identifier: EPL-2.0
package candor.workbench.testing;

import candor.testing.DialogWatch;
import candor.workbench.save.FileChooser;
import candor.workbench.save.NativeFileChooser;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the running {@link Desktop}, and leaves it afterwards without dossiers and dialogs. An error that the platform
 * has caught and logged, such as one in a part that is being closed, fails the test.
 */
public final class DesktopExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getPlugin().startsWith("org.eclipse.") && status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    private DialogWatch dialogs;

    @Override
    public void beforeEach(ExtensionContext context) {
        errors.clear();
        Platform.addLogListener(log);
        dialogs = DialogWatch.begin(Desktop.get().display());
    }

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
        Platform.removeLogListener(log);
        dialogs.end();
        errors.removeIf(error -> desktop.isExpected(error.getMessage()));
        desktop.expectNothing();
        if (!errors.isEmpty()) {
            AssertionError failure = new AssertionError("the platform met errors of ours: " + errors);
            errors.forEach(error -> failure.addSuppressed(error.getException()));
            throw failure;
        }
    }
}
