// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.ExportOrder;
import candor.export.ExportReport;
import candor.export.ExportService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * One export in a thread of its own. An interrupt stops it between two files; files that were written are reported all
 * the same.
 */
final class ExportTask implements Callable<ExportReport> {

    private final ExportService exports;
    private final Supplier<ExportOrder> order;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** @param order made in the thread of the task: what keeps papers back is found out for it */
    ExportTask(ExportService exports, Supplier<ExportOrder> order) {
        this.exports = exports;
        this.order = order;
    }

    /** Whether it was stopped before everything was written. */
    boolean isStopped() {
        return stopped.get();
    }

    @Override
    public ExportReport call() throws ExecutionException {
        Thread worker = Thread.currentThread();
        CompletableFuture<ExportReport> report = exports.export(order.get(), () -> stopped(worker.isInterrupted()));
        try {
            ExportReport done = report.get();
            // The interrupt may have come when everything was written but the present document.
            stopped(worker.isInterrupted());
            return done;
        } catch (InterruptedException interrupted) {
            stopped.set(true);
            return report.join();
        }
    }

    private boolean stopped(boolean interrupted) {
        if (interrupted) {
            stopped.set(true);
        }
        return stopped.get();
    }
}
