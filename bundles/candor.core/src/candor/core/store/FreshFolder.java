// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A folder of files that appears whole or not at all. It is filled in a {@link Workshop} beside its place, which only its owner may look into, and
 * moved there in one step. What is there already is never mixed with it and never deleted.
 */
public final class FreshFolder implements AutoCloseable {

    private final Path target;
    private final Workshop workshop;
    private final Path folder;
    private final Disk disk;

    private FreshFolder(Path target, Workshop workshop, Path folder, Disk disk) {
        this.target = target;
        this.workshop = workshop;
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Begins one.
     *
     * @param place where it is to be; what is missing above it is made
     * @param aside whether a folder that is there and holds something is put aside, under its name with a number behind; otherwise it is refused
     * @throws MeetingFileException UNWRITABLE or NO_SPACE
     */
    public static FreshFolder at(Path place, boolean aside, Disk disk) throws MeetingFileException {
        Path parent = place.toAbsolutePath().getParent();
        if (parent == null) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "occupied").saving(place);
        }
        new DurableFile(disk).makeFolder(parent);
        try {
            Path target = RealPath.of(place);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                refuse(target, aside);
            }
            Workshop workshop = Workshop.beside(target, disk);
            try {
                return new FreshFolder(target, workshop, workshop.makeFolder("new"), disk);
            } catch (IOException refused) {
                workshop.close();
                throw refused;
            }
        } catch (IOException e) {
            throw WriteTrouble.of(place, 0, disk, e).saving(place);
        }
    }

    private static void refuse(Path target, boolean aside) throws IOException {
        if (!Files.isDirectory(target)) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "notFolder", target);
        }
        if (!aside && !isEmpty(target)) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "occupied");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Where its files are written until it is finished. */
    public Path path() {
        return folder;
    }

    /**
     * Puts it in its place.
     *
     * @throws MeetingFileException UNWRITABLE where that cannot be; what was there stays
     */
    public void finish() throws MeetingFileException {
        try {
            if (Files.exists(target)) {
                if (isEmpty(target)) {
                    Files.delete(target);
                } else {
                    Files.move(target, free());
                }
            }
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw WriteTrouble.of(target, 0, disk, e).saving(target);
        }
    }

    private Path free() {
        int number = 1;
        Path name;
        do {
            number++;
            name = target.resolveSibling(target.getFileName() + "-" + number);
        } while (Files.exists(name, LinkOption.NOFOLLOW_LINKS));
        return name;
    }

    /** Deletes what is not finished. */
    @Override
    public void close() {
        workshop.close();
    }
}
