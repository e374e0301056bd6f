// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.task.FileOpener;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;

/** Shows the folder the log is in, so that it can be sent to whoever helps. */
public final class OpenLogHandler {

    @Execute
    void open(FileOpener opener, Failures failures) {
        Path log = Platform.getLogFileLocation().toFile().toPath();
        if (!opener.open(log.getParent())) {
            failures.show(WorkbenchTexts.get("log.place", log));
        }
    }
}
