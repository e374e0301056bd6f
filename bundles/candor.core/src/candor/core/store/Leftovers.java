// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of what stands beside a file while it is being written, and who wrote it: {@code .candor-FILE-MACHINE-PROCESS-N.work}. The
 * file stands in it as a digest, because a name as long as names may be leaves no room for more.
 */
final class Leftovers {

    /** A folder in which new content is prepared; worthless when its process has ended. */
    static final String WORK = "work";
    /** Whole new content that is being copied over a file; see {@link Exchange}. */
    static final String WHOLE = "whole";

    private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());
    private static final String PREFIX = ".candor-";
    private static final int DIGITS = 16;
    private static final int PREFIX_LENGTH = PREFIX.length() + DIGITS + 1;
    private static final Pattern OWNER = Pattern.compile("([0-9a-f]{16})-([0-9]{1,10})-.*");
    private static final Duration LONG_AGO = Duration.ofDays(1);
    private static final AtomicLong NUMBER = new AtomicLong();

    private Leftovers() {}

    /** A new name beside a file. */
    static Path beside(Path target, String what, String ending) {
        String owner = digest(Machine.name()) + '-' + ProcessHandle.current().pid() + '-' + NUMBER.incrementAndGet();
        return target.resolveSibling(prefix(target) + owner + '-' + what + '.' + ending);
    }

    /** What stands beside a file under such names; nothing where the folder cannot be read. */
    static List<Path> of(Path target, String ending) {
        return in(target.getParent(), prefix(target) + "*." + ending);
    }

    private static List<Path> in(Path folder, String glob) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            return Stream.iterate(found.iterator(), all -> all.hasNext(), all -> all)
                    .map(all -> all.next())
                    .filter(Leftovers::isOurKind)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Whether it is a folder or an ordinary file, as this program makes them; links and pipes are left alone. */
    private static boolean isOurKind(Path leftover) {
        return Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(leftover, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the process that made it has ended: known of this machine, taken for granted of others after a day. */
    static boolean isOver(Path leftover) {
        if (leftover.getFileName().toString().length() < PREFIX_LENGTH) {
            return false;
        }
        Matcher owner = OWNER.matcher(leftover.getFileName().toString().substring(PREFIX_LENGTH));
        if (!owner.matches()) {
            return false;
        }
        try {
            Instant made = Files.getLastModifiedTime(leftover).toInstant();
            if (!owner.group(1).equals(digest(Machine.name()))) {
                return made.isBefore(Instant.now().minus(LONG_AGO));
            }
            Optional<ProcessHandle> process =
                    ProcessHandle.of(Long.parseLong(owner.group(2))).filter(ProcessHandle::isAlive);
            // Process numbers are reused: a process that began after the file was made is another one.
            return process.isEmpty()
                    || process.get()
                            .info()
                            .startInstant()
                            .filter(made.plusSeconds(2)::isBefore)
                            .isPresent();
        } catch (IOException gone) {
            return false;
        }
    }

    /** Deletes what ended processes left of a file they were writing. */
    static void sweep(Path target) {
        for (Path work : of(target, WORK)) {
            if (isOver(work)) {
                delete(work);
            }
        }
    }

    /** The same for every file of a folder. */
    static void sweepAll(Path folder) {
        in(folder, PREFIX + "*." + WORK).stream().filter(Leftovers::isOver).forEach(Leftovers::delete);
    }

    /** Deletes a folder with its files, a file, or a link but not what it leads to; what cannot be deleted stays. */
    static void delete(Path leftover) {
        try {
            if (Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS)) {
                try (Stream<Path> files = Files.list(leftover)) {
                    files.forEach(Leftovers::delete);
                }
            }
            Files.deleteIfExists(leftover);
        } catch (IOException stays) {
            LOG.log(System.Logger.Level.DEBUG, "not swept", stays);
        }
    }

    private static String prefix(Path target) {
        return PREFIX + digest(target.getFileName().toString()) + '-';
    }

    private static String digest(String text) {
        return Digests.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
