// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which run of the program, whose and where: enough to tell later whether it still goes on.
 *
 * @param user who started it
 * @param machine where
 * @param pid its process there
 * @param started when; the same process number is given out again
 */
public record ProcessMark(String user, String machine, long pid, Instant started) {

    /** Systems count a start from their own start, and correct their clocks meanwhile. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname");

    public ProcessMark {
        Objects.requireNonNull(user);
        Objects.requireNonNull(machine);
        Objects.requireNonNull(started);
    }

    /** This run. */
    public static ProcessMark current() {
        ProcessHandle process = ProcessHandle.current();
        return new ProcessMark(System.getProperty("user.name"), thisMachine(), process.pid(), start(process));
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
        return machine.equals(thisMachine());
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Not asked of the network: that takes long where a name server does not answer. */
    private static String thisMachine() {
        return Stream.of(System.getenv("COMPUTERNAME"), linuxName(), System.getenv("HOSTNAME"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("localhost");
    }

    private static String linuxName() {
        try {
            return Files.readString(LINUX_NAME).strip();
        } catch (IOException elsewhere) {
            return null;
        }
    }
}
