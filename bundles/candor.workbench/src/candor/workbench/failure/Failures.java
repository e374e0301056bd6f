// SPDX-License-Identifier: EPL-2.0
package candor.workbench.failure;

import candor.workbench.Ids;
import candor.workbench.WorkbenchTexts;
import java.util.Arrays;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Tells a person what went wrong, and the log everything about it. */
public class Failures {

    private final Display display;

    public Failures(Display display) {
        this.display = display;
    }

    /** Something that cannot be done, and nothing is broken. */
    public void show(String message) {
        MessageDialog.openInformation(parent(), WorkbenchTexts.get("failure.notice"), message);
    }

    /**
     * Something that failed.
     *
     * @param message what, and what to do about it
     */
    public void show(String message, Throwable cause) {
        log(message, cause);
        new FailureDialog(
                        parent(), message, cause, Platform.getLogFileLocation().toOSString())
                .open();
    }

    /** The window a message belongs to: right after a dialog has closed none is active, and a message without one could hide. */
    private Shell parent() {
        Shell active = display.getActiveShell();
        if (active != null) {
            return active;
        }
        return Arrays.stream(display.getShells())
                .filter(shell -> shell.getParent() == null && shell.isVisible())
                .findFirst()
                .orElse(null);
    }

    /** Something that failed where nobody has to be told. */
    public void log(String message, Throwable cause) {
        ILog.of(Failures.class).log(new Status(Status.ERROR, Ids.BUNDLE, message, cause));
    }
}
