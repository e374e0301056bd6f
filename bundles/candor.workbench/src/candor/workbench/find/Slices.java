// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import org.eclipse.swt.widgets.Display;

/**
 * Does long work in the user-interface thread in slices of a few milliseconds: the model may be read there only, and
 * between two slices a person types on. New work replaces work that is not finished.
 */
public final class Slices {

    private static final long SLICE = 8_000_000;
    private static final int PAUSE = 1;

    private final Display display;
    private Work work;
    private final Runnable next = this::next;

    /** Work that is done step by step. */
    public interface Work {

        /** Whether there is nothing left to do. */
        boolean isDone();

        /** One small step. */
        void step();

        /** Called after each slice. */
        void sliceDone();
    }

    public Slices(Display display) {
        this.display = display;
    }

    /** Begins this work instead of what was going on, with the first slice at once. */
    public void run(Work other) {
        work = other;
        next();
    }

    /** Whether there is work left. */
    public boolean isBusy() {
        return work != null;
    }

    /** Leaves the rest undone. */
    public void cancel() {
        work = null;
    }

    private void next() {
        Work current = work;
        if (current == null || display.isDisposed()) {
            return;
        }
        long start = System.nanoTime();
        while (!current.isDone() && System.nanoTime() - start < SLICE) {
            current.step();
        }
        if (current.isDone()) {
            work = null;
        }
        current.sliceDone();
        if (work == current) {
            display.timerExec(PAUSE, next);
        }
    }
}
