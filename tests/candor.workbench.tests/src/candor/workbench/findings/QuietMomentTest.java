// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.Debouncer;
import candor.edit.EditTimer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks wait for a pause in editing, which every key begins anew. */
class QuietMomentTest {

    private final List<String> started = new ArrayList<>();
    private Runnable task;
    private final QuietMoment quiet = new QuietMoment(new EditTimer() {
        @Override
        public long now() {
            return 0;
        }

        @Override
        public void post(Runnable work) {
            work.run();
        }

        @Override
        public void start(Runnable due, int millis) {
            started.add("after " + millis);
            task = due;
        }

        @Override
        public void stop(Runnable due) {
            task = null;
        }
    });

    @Test
    void aCheckWaitsAndEveryKeyPutsItOff() {
        List<String> done = new ArrayList<>();
        quiet.changed();
        assertThat(started).as("nothing waits yet").isEmpty();
        quiet.execute(() -> done.add("checked"));
        assertThat(done).as("never at once").isEmpty();
        quiet.changed();
        assertThat(started).containsExactly("after " + Debouncer.PAUSE, "after " + Debouncer.PAUSE);
        task.run();
        assertThat(done).containsExactly("checked");
        quiet.changed();
        assertThat(started).as("nothing waits any more").hasSize(2);
    }
}
