// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.edit.Debouncer;
import candor.edit.EditTimer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Runs work in the user-interface thread once the person pauses, so that no check looks at a word that is half typed.
 */
final class QuietMoment implements Executor {

    private final EditTimer timer;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Debouncer pause;

    QuietMoment(EditTimer timer) {
        this.timer = timer;
        pause = new Debouncer(timer, this::run);
    }

    /** Tells of a change; waiting work starts its pause again. */
    void changed() {
        if (pause.isWaiting()) {
            pause.soon();
        }
    }

    @Override
    public void execute(Runnable work) {
        timer.post(() -> {
            waiting.add(work);
            pause.soon();
        });
    }

    private void run() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
