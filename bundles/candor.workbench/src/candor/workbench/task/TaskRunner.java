// SPDX-License-Identifier: EPL-2.0
package candor.workbench.task;

import java.util.concurrent.Callable;

/** Runs what may take long beside the user interface, and waits for it. */
public interface TaskRunner {

    /**
     * Runs {@code task} in a thread of its own; meanwhile the windows are drawn but take no input, so that nobody edits
     * what is being read or written. After half a second a person sees what is going on and can cancel.
     *
     * @param title what is going on, for people
     * @throws java.util.concurrent.CancellationException where it was cancelled before it was done
     * @throws Exception what the task threw
     */
    <T> T run(String title, Callable<T> task) throws Exception;

    /**
     * The same for work on many things: a person sees how many of them are done.
     *
     * @throws java.util.concurrent.CancellationException where it was cancelled before it was done
     * @throws Exception what the task threw
     */
    default <T> T runCounted(String title, CountedTask<T> task) throws Exception {
        return run(title, () -> task.call((number, all) -> {}));
    }

    /** Whether something is running now; then no dialog may be opened beside it, for it could not be answered. */
    default boolean isRunning() {
        return false;
    }
}
