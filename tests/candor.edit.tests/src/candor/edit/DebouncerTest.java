// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pause before work, by a clock that stands still until a test moves it. */
class DebouncerTest {
    /** Runs what is due when its clock is moved. */
    private static final class Clock implements EditTimer {
        private final Map<Runnable, Long> tasks = new HashMap<>();
        private long now;

        @Override
        public long now() {
            return now;
        }

        @Override
        public void post(Runnable task) {
            task.run();
        }

        @Override
        public void start(Runnable task, int millis) {
            tasks.put(task, now + millis);
        }

        @Override
        public void stop(Runnable task) {
            tasks.remove(task);
        }

        void pass(int millis) {
            now += millis;
            List<Runnable> due = tasks.keySet().stream()
                    .filter(task -> tasks.get(task) <= now)
                    .toList();
            due.forEach(tasks::remove);
            due.forEach(Runnable::run);
        }
    }

    private final Clock clock = new Clock();
    private final List<Long> done = new ArrayList<>();
    private final Debouncer debouncer = new Debouncer(clock, () -> done.add(clock.now));

    @Test
    void workWaitsForAPause() {
        debouncer.soon();
        clock.pass(Debouncer.PAUSE - 1);
        assertThat(done).isEmpty();
        assertThat(debouncer.isWaiting()).isTrue();
        debouncer.soon();
        clock.pass(Debouncer.PAUSE - 1);
        assertThat(done).as("the pause begins anew").isEmpty();
        clock.pass(1);
        assertThat(done).hasSize(1);
        assertThat(debouncer.isWaiting()).isFalse();
        clock.pass(Debouncer.PATIENCE);
        assertThat(done).as("once").hasSize(1);
    }

    @Test
    void whoeverGoesOnEditingIsNotWaitedForLongerThanPatience() {
        for (int key = 0; key < 2 * Debouncer.PATIENCE / 100; key++) {
            debouncer.soon();
            clock.pass(100);
        }
        assertThat(done).isNotEmpty();
        assertThat(done.getFirst()).isEqualTo(Debouncer.PATIENCE);
    }

    @Test
    void whatIsDoneAtOnceOrCancelledIsNotDoneAgain() {
        debouncer.soon();
        debouncer.now();
        assertThat(done).hasSize(1);
        debouncer.soon();
        debouncer.cancel();
        clock.pass(Debouncer.PATIENCE);
        assertThat(done).hasSize(1);
    }
}
