// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import java.util.concurrent.Executor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.widgets.Display;

/**
 * Runs work in the user-interface thread when a person who types makes a pause, at the latest after a second: what is looked
 * at meanwhile is half a word.
 */
final class QuietMoment implements Executor {

    private static final int PAUSE = 150;
    private static final long PATIENCE = 1_000;

    private final Display display;
    private long lastEdit;

    /** @param stack tells of edits */
    QuietMoment(Display display, CommandStack stack) {
        this.display = display;
        stack.addCommandStackListener(event -> lastEdit = now());
    }

    @Override
    public void execute(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> await(work, now() + PATIENCE));
        }
    }

    private void await(Runnable work, long latest) {
        display.timerExec(PAUSE, () -> {
            if (now() - lastEdit < PAUSE && now() < latest) {
                await(work, latest);
            } else {
                work.run();
            }
        });
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
