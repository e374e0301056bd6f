// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.base.place.UserFolder;
import candor.core.store.Digests;
import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.MeetingStore;
import candor.core.store.PrivateFolder;
import candor.core.store.RealPath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What dossiers' files held before, version by version: a folder of its own for each file (by its path), in it whole copies
 * named after when they were kept and what they hold. Any thread may use it.
 */
public final class BackupStore {

    private static final DateTimeFormatter KEPT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final int SHORT = 16;

    /** A file that tells a person who looks into the folder whose versions these are. */
    private static final String PATH = "path.txt";

    /**
     * One version that was kept.
     *
     * @param content where it lies
     * @param saved when the file had been saved that held it
     * @param size in bytes
     */
    public record Version(Path content, Instant saved, long size) {}

    private final Path folder;
    private final DurableFile files;
    private final Clock clock;

    /** @param folder made when the first version is kept */
    public BackupStore(Path folder) {
        this(folder, new Disk(), Clock.systemUTC());
    }

    /** The store of the user who runs the program. */
    public static BackupStore ofUser() {
        return new BackupStore(UserFolder.find().resolve("backups"));
    }

    BackupStore(Path folder, Disk disk, Clock clock) {
        this.folder = folder;
        this.files = new DurableFile(disk).forOwnerOnly();
        this.clock = clock;
    }

    /** Where the versions lie. */
    public Path folder() {
        return folder;
    }

    /**
     * Keeps what a file holds now, unless that is what was kept last; the oldest versions go.
     *
     * @param versions how many are kept; at least one
     * @throws IOException where that failed; nothing that was kept before is lost
     */
    public synchronized void keep(Path file, int versions) throws IOException {
        FileStamp stamp = FileStamp.of(file);
        String digest = stamp.digest().substring(0, SHORT);
        List<Version> present = versions(file);
        if (present.isEmpty() || !name(present.getFirst()).contains(digest)) {
            Path own = PrivateFolder.make(PrivateFolder.make(folder).resolve(identity(file)));
            byte[] path = (RealPath.orSame(file) + "\n").getBytes(StandardCharsets.UTF_8);
            files.write(own.resolve(PATH), path.length, out -> out.write(path));
            Path content = own.resolve(KEPT.format(clock.instant()) + "-" + digest + MeetingStore.EXTENSION);
            files.write(content, stamp.size(), out -> copy(file, stamp, out));
            Files.setLastModifiedTime(content, FileTime.from(stamp.modified()));
        }
        DurableFile.sweep(folder.resolve(identity(file)));
        for (Version old : versions(file).stream().skip(versions).toList()) {
            Files.delete(old.content());
        }
    }

    private static void copy(Path file, FileStamp stamp, OutputStream out) throws IOException {
        if (!Digests.copy(file, out).equals(stamp.digest())) {
            throw new IOException("written while it was copied: " + file);
        }
    }

    /**
     * What was kept of a file, latest first.
     *
     * @throws IOException where the folder cannot be read
     */
    public List<Version> versions(Path file) throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve(identity(file)))) {
            List<Path> contents = entries.filter(BackupStore::isVersion)
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
            List<Version> versions = new ArrayList<>();
            for (Path content : contents) {
                versions.add(
                        new Version(content, Files.getLastModifiedTime(content).toInstant(), Files.size(content)));
            }
            return versions;
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /** Whether an entry is a complete version; an unfinished copy has another ending and begins with a dot. */
    private static boolean isVersion(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(MeetingStore.EXTENSION) && !name.startsWith(".");
    }

    private static String name(Version version) {
        return version.content().getFileName().toString();
    }

    /** The identity of a file: the same for every path that leads to it; a file that is gone keeps the path it had. */
    private static String identity(Path file) {
        byte[] path = RealPath.orSame(file).toString().getBytes(StandardCharsets.UTF_8);
        return Digests.of(path).substring(0, SHORT);
    }
}
