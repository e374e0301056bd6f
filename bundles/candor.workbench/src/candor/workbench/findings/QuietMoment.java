// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.edit.Debouncer;
import candor.edit.EditTimer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Runs work in the thread that edits when whoever edits makes a pause: what is looked at meanwhile is half a word. */
final class QuietMoment implements Executor {

    private final EditTimer timer;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Debouncer pause;

    QuietMoment(EditTimer timer) {
        this.timer = timer;
        pause = new Debouncer(timer, this::run);
    }

    /** Something has changed: what waits goes on waiting. */
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
