// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.swt.widgets.Display;

/** Waits for a condition while the event loop runs: it is tested between events, nobody sleeps. */
final class Waiting {
    /** How long a test may wait for anything, in milliseconds: generous, because only failures pay it. */
    static final long LIMIT = 60_000;

    private static final int INTERVAL = 10;

    /** Toolkits fade a check mark in over some frames; in nanoseconds. */
    private static final long FADING = 500_000_000;

    private Waiting() {}

    /** Within a condition, that is in the user-interface thread itself, there is no waiting: it is met now or not. */
    static void until(Display display, Condition condition, long limit) {
        if (display.getThread() == Thread.currentThread()) {
            if (!condition.test()) {
                throw new WidgetNotFoundException(condition.getFailureMessage());
            }
            return;
        }
        CompletableFuture<Void> met = new CompletableFuture<>();
        display.asyncExec(() -> check(display, condition, met));
        try {
            met.get(limit, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            met.cancel(false);
            throw new WidgetNotFoundException(condition.getFailureMessage(), late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WidgetNotFoundException(condition.getFailureMessage(), interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Returns when the window system has shown what there is to show, and its fading in is over. */
    static void painted(Display display) {
        long start = System.nanoTime();
        until(display, Condition.that("still painting", () -> System.nanoTime() - start > FADING), LIMIT);
    }

    private static void check(Display display, Condition condition, CompletableFuture<Void> met) {
        if (met.isDone() || display.isDisposed()) {
            return;
        }
        try {
            if (isMet(condition)) {
                met.complete(null);
            } else {
                display.timerExec(INTERVAL, () -> check(display, condition, met));
            }
        } catch (RuntimeException failed) {
            met.completeExceptionally(failed);
        }
    }

    /** A condition may itself look for a widget that is not there yet. */
    @SuppressWarnings("unused")
    private static boolean isMet(Condition condition) {
        try {
            return condition.test();
        } catch (WidgetNotFoundException notYet) {
            return false;
        }
    }
}
