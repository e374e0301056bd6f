// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.core.store.Machine;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Which run of the program, whose and where: enough to tell later whether it still goes on.
 *
 * @param user who started it
 * @param machine where
 * @param pid its process there
 * @param started when; the same process number is given out again
 */
public record ProcessMark(String user, String machine, long pid, Instant started) {

    /** How far start times may differ: systems reckon them from their own start and correct their clocks meanwhile. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    public ProcessMark {
        Objects.requireNonNull(user);
        Objects.requireNonNull(machine);
        Objects.requireNonNull(started);
    }

    /** This run. */
    public static ProcessMark current() {
        ProcessHandle process = ProcessHandle.current();
        return new ProcessMark(System.getProperty("user.name"), Machine.name(), process.pid(), start(process));
    }

    /** Whether it is known to go on: only a process of this machine can be looked for. */
    public boolean isAlive() {
        return isHere()
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .map(ProcessMark::start)
                        .filter(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0)
                        .isPresent();
    }

    /** Whether it is, or was, on this machine. */
    public boolean isHere() {
        return machine.equals(Machine.name());
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
