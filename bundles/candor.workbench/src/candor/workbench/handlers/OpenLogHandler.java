// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import java.io.File;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.program.Program;

/** Shows the folder the log is in, so that it can be sent to whoever helps. */
public final class OpenLogHandler {

    @Execute
    void open(Failures failures) {
        File log = Platform.getLogFileLocation().toFile();
        if (!Program.launch(log.getParent())) {
            failures.show(WorkbenchTexts.get("log.place", log));
        }
    }
}
