// SPDX-License-Identifier: EPL-2.0
package candor.edit;

/** A clock, and what runs work later in the thread that edits. */
public interface EditTimer {
    /** Milliseconds from some point on. */
    long now();

    /** Runs a task as soon as the thread is free; callable in any thread. */
    void post(Runnable task);

    /** Runs a task once after so many milliseconds; takes the place of what was started for the same task. */
    void start(Runnable task, int millis);

    /** Forgets what was started for a task. */
    void stop(Runnable task);
}
