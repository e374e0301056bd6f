// SPDX-License-Identifier: EPL-2.0
package candor.workbench.failure;

import candor.base.contribution.NamelessFault;
import candor.core.store.MeetingFileException;
import candor.forms.dialogs.Question;
import candor.forms.dialogs.Windows;
import candor.workbench.Ids;
import candor.workbench.WorkbenchTexts;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;

/** Tells a person what went wrong, and the log where. */
public class Failures {

    private final Display display;

    public Failures(Display display) {
        this.display = display;
    }

    /** Tells the person that something cannot be done, although nothing is broken. */
    public void show(String message) {
        Question.tell(Windows.front(display), WorkbenchTexts.get("failure.notice"), message);
    }

    /**
     * Tells the person that something failed, and logs the cause.
     *
     * @param message what, and what to do about it
     */
    public void show(String message, Throwable cause) {
        log(cause);
        new FailureDialog(
                        Windows.front(display),
                        message,
                        cause,
                        Platform.getLogFileLocation().toOSString())
                .open();
    }

    /**
     * The result of work; empty where the person cancelled it, or where it failed, which the person is told.
     *
     * @param failed what to say where the failure itself has no words for people
     */
    public <T> Optional<T> attempt(String failed, Callable<T> work) {
        try {
            return Optional.ofNullable(work.call());
        } catch (CancellationException cancelled) {
            return Optional.empty();
        } catch (MeetingFileException told) {
            show(told.getMessage(), told);
        } catch (Exception unexpected) {
            show(failed, unexpected);
        }
        return Optional.empty();
    }

    /** Logs a failure of which the person need not be told: where and of what kind, because messages name files and people. */
    public void log(Throwable cause) {
        ILog.of(Failures.class).log(new Status(Status.ERROR, Ids.BUNDLE, "failure", NamelessFault.of(cause)));
    }
}
