// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.core.store.RealPath;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * A small file beside a dossier that says who has it open. Not a lock of the system: these do not reach over every network
 * drive, and die with the process without a word about who it was. Where the folder cannot be written there is no marker,
 * and that is no error.
 */
public final class LockMarker {

    private static final System.Logger LOG = System.getLogger(LockMarker.class.getName());

    /**
     * Who has a file open.
     *
     * @param process the run of the program
     * @param since when it opened the file
     */
    public record Holder(ProcessMark process, Instant since) {}

    private final Path marker;
    private final ProcessMark self;

    /** @param file a dossier */
    public LockMarker(Path file) {
        this(file, ProcessMark.current());
    }

    LockMarker(Path file, ProcessMark self) {
        Path absolute = RealPath.orSame(file);
        this.marker = absolute.resolveSibling(".~" + absolute.getFileName() + ".lock");
        this.self = self;
    }

    /** The one who has the file open; nobody where the marker is our own, or left behind by a run that has ended. */
    public Optional<Holder> holder() {
        try {
            return Optional.of(read()).filter(holder -> !isOver(holder.process()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Marks the file as open here, unless somebody has it open.
     *
     * @return who has; empty where it is marked, or cannot be
     */
    public Optional<Holder> take() {
        try {
            try {
                write(StandardOpenOption.CREATE_NEW);
                return Optional.empty();
            } catch (FileAlreadyExistsException taken) {
                Optional<Holder> other = holder();
                if (other.isEmpty()) {
                    write(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
                }
                return other;
            }
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.DEBUG, "no marker beside the dossier", unwritable);
            return Optional.empty();
        }
    }

    /** Marks the file as open here, whoever else has it open. */
    public void takeOver() {
        try {
            write(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.DEBUG, "no marker beside the dossier", unwritable);
        }
    }

    /** Takes our mark away; another's stays. */
    public void release() {
        try {
            if (read().process().equals(self)) {
                Files.delete(marker);
            }
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "no marker to take away", gone);
        }
    }

    /** Of another machine nobody can know; a person decides. */
    private boolean isOver(ProcessMark process) {
        return process.equals(self) || process.isHere() && !process.isAlive();
    }

    private Holder read() throws IOException {
        JsonObject object = Marks.read(marker);
        return new Holder(Marks.process(object), Marks.instant(object, "since"));
    }

    private void write(StandardOpenOption... options) throws IOException {
        JsonObject object = Marks.write(self);
        object.addProperty("since", Instant.now().toString());
        StandardOpenOption[] all = new StandardOpenOption[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = StandardOpenOption.WRITE;
        Files.write(marker, Marks.bytes(object), all);
    }
}
