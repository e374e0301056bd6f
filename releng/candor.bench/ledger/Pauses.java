// SPDX-License-Identifier: EPL-2.0
package candor.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.widgets.Display;

/**
 * The longest stretch in which the window answers nothing, for each thing that is done in it: between two rings of a clock that rings in the
 * thread of the window every few milliseconds. Counted are the processor time of that thread and the time for which it waits for another, so that
 * a busy machine is blamed on the program as little as can be.
 */
final class Pauses {

    private static final int RING = 5;
    private static final double MILLISECOND = 1e6;

    /** Milliseconds in which the pauses that a person waits for, the checks and the preview have come and gone. */
    private static final int REST = 3_000;

    private final Display display;
    private final Map<String, Double> longest = new LinkedHashMap<>();
    private volatile String act;
    private double last;
    private boolean ended;

    Pauses(Display display) {
        this.display = display;
        ManagementFactory.getThreadMXBean().setThreadContentionMonitoringEnabled(true);
        display.asyncExec(this::ring);
    }

    private void ring() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        ThreadInfo self = threads.getThreadInfo(Thread.currentThread().threadId());
        double now = threads.getCurrentThreadCpuTime() / MILLISECOND + self.getWaitedTime() + self.getBlockedTime();
        if (act != null) {
            longest.merge(act, now - last, Math::max);
        }
        last = now;
        if (!ended) {
            display.timerExec(RING, this::ring);
        }
    }

    /** Does something in the window and waits for all that comes of it. */
    void during(String name, Runnable action) throws InterruptedException {
        display.syncExec(() -> act = name);
        display.asyncExec(action);
        Thread.sleep(REST);
        display.syncExec(() -> act = null);
    }

    /** The clock rings no more. */
    void end() {
        display.syncExec(() -> ended = true);
    }

    /** In milliseconds, in the order in which things were done. */
    Map<String, Double> longest() {
        return longest;
    }
}
