// SPDX-License-Identifier: EPL-2.0
package candor.workbench.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.swt.widgets.Display;

/**
 * Waits in an event loop of its own and shows a {@link ProgressShell} when it takes longer than half a second. Cancelling
 * interrupts the thread of the task: files are read and written through channels, which an interrupt breaks off.
 */
public final class DialogTaskRunner implements TaskRunner {

    private static final int PATIENCE = 500;

    private final Display display;
    private boolean busy;

    public DialogTaskRunner(Display display) {
        this.display = display;
    }

    @Override
    public <T> T run(String title, Callable<T> task) throws Exception {
        return wait(title, false, count -> task.call());
    }

    @Override
    public <T> T runCounted(String title, CountedTask<T> task) throws Exception {
        return wait(title, true, task);
    }

    private <T> T wait(String title, boolean counted, CountedTask<T> task) throws Exception {
        if (busy) {
            throw new IllegalStateException("another task is running");
        }
        busy = true;
        ProgressShell[] told = new ProgressShell[1];
        FutureTask<T> work = new FutureTask<>(() -> task.call((number, all) -> told[0].at(number, all)));
        Thread worker = new Thread(
                () -> {
                    work.run();
                    if (!display.isDisposed()) {
                        display.wake();
                    }
                },
                "candor: " + title);
        try (InputLock lock = new InputLock(display);
                ProgressShell progress = new ProgressShell(display, title, counted, worker::interrupt)) {
            told[0] = progress;
            display.timerExec(PATIENCE, () -> lock.exempt(work.isDone() ? null : progress.open()));
            worker.start();
            while (!work.isDone() && !display.isDisposed()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
            return result(work, progress.isCancelled());
        } finally {
            busy = false;
        }
    }

    @Override
    public boolean isRunning() {
        return busy;
    }

    /** The result of the task. A failure after the person cancelled counts as the cancellation. */
    private static <T> T result(FutureTask<T> work, boolean cancelled) throws Exception {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            if (cancelled) {
                CancellationException cancellation = new CancellationException();
                cancellation.initCause(failed.getCause());
                throw cancellation;
            }
            if (failed.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw failed;
        }
    }
}
