// SPDX-License-Identifier: EPL-2.0
package candor.edit;

/**
 * Runs work when the person pauses in editing, so that no half word is looked at, and at the latest after {@link
 * #PATIENCE}. All that follows a model listens to {@link GuardedDomain#onChange} through one of these.
 */
public final class Debouncer {
    /** The pause, in milliseconds: shorter than people notice, longer than two keys of somebody who types are apart. */
    public static final int PAUSE = 150;

    /** How long work waits at most while somebody goes on editing, in milliseconds. */
    public static final int PATIENCE = 1_000;

    private final EditTimer timer;
    private final Runnable work;
    private final Runnable due = this::run;
    private boolean waiting;
    private long first;

    /** @param work done in the thread that edits */
    public Debouncer(EditTimer timer, Runnable work) {
        this.timer = timer;
        this.work = work;
    }

    /** Tells of a change: the work is done after the pause. */
    public void soon() {
        soon(PAUSE, PATIENCE);
    }

    /**
     * Tells of a change, with a pause of its own for work that takes longer.
     *
     * @param pause in milliseconds
     * @param patience how long it waits at most since the first change, in milliseconds
     */
    public void soon(int pause, int patience) {
        long now = timer.now();
        if (!waiting) {
            waiting = true;
            first = now;
        }
        timer.start(due, (int) Math.clamp(first + patience - now, 0, pause));
    }

    /** Does the work at once, and not once more after the pause. */
    public void now() {
        cancel();
        work.run();
    }

    /** Forgets what was to be done. */
    public void cancel() {
        waiting = false;
        timer.stop(due);
    }

    /** Whether something has changed and the work is not done yet. */
    public boolean isWaiting() {
        return waiting;
    }

    private void run() {
        if (waiting) {
            waiting = false;
            work.run();
        }
    }
}
