// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__PLANNED_WEEKDAY;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.LiveCheck;
import candor.core.rules.RuleService;
import candor.edit.Debouncer;
import candor.edit.EditTimer;
import candor.model.meeting.Meeting;
import candor.model.meeting.Weekday;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks follow a dossier after a pause, which every further change begins anew. */
@ExtendWith(DesktopExtension.class)
class ChecksTest {

    private static final int MOST = Debouncer.PAUSE - 1;

    private final HandTurnedTimer timer = new HandTurnedTimer();

    @Test
    void aChangeIsCheckedAfterAPauseThatTheNextChangeBeginsAnew(Desktop desktop) {
        DossierSession session = Fixtures.sample();
        Meeting meeting = session.dossier().getMeeting();
        Clock clock = Clock.fixed(Instant.parse("2022-01-25T00:00:00Z"), ZoneOffset.UTC);
        LiveCheck check = new Checks(desktop.service(RuleService.class), clock, timer).of(session);
        Collection<Finding> before = List.copyOf(check.knownAt(meeting));

        Fixtures.set(session, meeting, MEETING__PLANNED_WEEKDAY, Weekday.MONDAY);
        timer.turn(MOST);
        assertThat(check.knownAt(meeting)).as("a pause first").containsExactlyElementsOf(before);
        Fixtures.set(session, meeting, MEETING__PLANNED_WEEKDAY, Weekday.TUESDAY);
        timer.turn(MOST);
        assertThat(check.knownAt(meeting)).as("the pause has begun anew").containsExactlyElementsOf(before);
        timer.turn(1);
        assertThat(check.knownAt(meeting)).hasSize(before.size() + 1);
        check.dispose();
    }

    /** Time passes when a test says so. */
    private static final class HandTurnedTimer implements EditTimer {

        private final Deque<Runnable> posted = new ArrayDeque<>();
        private final Map<Runnable, Long> started = new HashMap<>();
        private long now;

        @Override
        public long now() {
            return now;
        }

        @Override
        public void post(Runnable task) {
            posted.add(task);
        }

        @Override
        public void start(Runnable task, int millis) {
            started.put(task, now + millis);
        }

        @Override
        public void stop(Runnable task) {
            started.remove(task);
        }

        void turn(int millis) {
            while (!posted.isEmpty()) {
                posted.poll().run();
            }
            now += millis;
            List.copyOf(started.keySet()).stream()
                    .filter(task -> started.get(task) <= now)
                    .forEach(task -> {
                        started.remove(task);
                        task.run();
                    });
        }
    }
}
