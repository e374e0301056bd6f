// SPDX-License-Identifier: EPL-2.0
package candor.plugins.ui;

import candor.forms.dialogs.Question;
import candor.plugins.Installer;
import candor.plugins.PluginFolder;
import candor.workbench.failure.Failures;
import candor.workbench.restart.Restart;
import candor.workbench.save.ClosingGuard;
import candor.workbench.save.FileChooser;
import candor.workbench.task.TaskRunner;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/** Opens the window of plugins, and offers a restart where something was changed in it. */
public final class PluginsHandler {

    @Execute
    void open(
            @Optional Shell shell,
            TaskRunner tasks,
            FileChooser chooser,
            Failures failures,
            ClosingGuard closing,
            IWorkbench workbench) {
        PluginFolder folder = PluginFolder.ofUser();
        Installer installer = Installer.of(
                folder, FrameworkUtil.getBundle(PluginsHandler.class).getBundleContext());
        PluginsDialog dialog = new PluginsDialog(shell, new PluginDesk(folder, installer, tasks), chooser, failures);
        dialog.open();
        if (dialog.hasChanged()) {
            offerRestart(shell, closing, workbench);
        }
    }

    private static void offerRestart(Shell shell, ClosingGuard closing, IWorkbench workbench) {
        String title = PluginTexts.get("restart.title");
        if (!Restart.isPossible()) {
            Question.tell(shell, title, PluginTexts.get("restart.later"));
            return;
        }
        int answer = Question.ask(
                shell,
                title,
                PluginTexts.get("restart.text"),
                0,
                PluginTexts.get("restart.now"),
                PluginTexts.get("restart.notNow"));
        if (answer == 0 && closing.mayClose()) {
            if (Restart.begin()) {
                workbench.close();
            } else {
                Question.tell(shell, title, PluginTexts.get("restart.failed"));
            }
        }
    }
}
