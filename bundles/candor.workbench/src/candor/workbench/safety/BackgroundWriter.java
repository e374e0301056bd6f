// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Reads and writes files one after the other in a background thread. The thread does not keep the program from ending.
 */
public final class BackgroundWriter {

    private static final int PATIENCE = 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "candor: safety");
        worker.setDaemon(true);
        return worker;
    });

    /** Runs work after all earlier work; after {@link #finish} it is ignored. */
    public void run(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException finished) {
            // The program ends; what mattered has been done.
            return;
        }
    }

    /** Waits until all is done, but not for ever: a network drive may not answer any more. */
    public void finish() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
