// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.many;

import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.task.TaskRunner;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;

/** Opens the ledgers of a whole folder of dossiers. */
public final class ManyLedgersHandler {

    @Execute
    void run(IEclipseContext context, TaskRunner tasks, Failures failures, Display display) {
        new ManyLedgersDesk(() -> context.get(FileChooser.class), tasks, failures, display).open();
    }
}
