// SPDX-License-Identifier: EPL-2.0
package candor.workbench.session;

import candor.core.safety.FileStamp;
import candor.core.store.DossierDocument;
import candor.core.store.DossierSnapshot;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.edit.GuardedDomain;
import candor.edit.GuardedStack;
import candor.edit.RefusedException;
import candor.edit.Registration;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;

/**
 * One open dossier, shared by all parts that show it. Everything that changes it goes through the command stack, so
 * that the position of the stack now and at the last save tells whether there is something to save. To be used in the
 * user-interface thread, {@link #write} excepted.
 */
public final class DossierSession {

    private final MeetingStore store;
    private final DossierDocument document;
    private final String givenName;
    private final GuardedDomain domain;
    private final Consumer<String> refused;
    private final Map<Object, Runnable> writers = new IdentityHashMap<>();
    private final List<Runnable> closers = new ArrayList<>();

    /** Held while the content of a file is made, which only one thread may do at a time. */
    private final ReentrantLock reading = new ReentrantLock();

    private volatile FileStamp stamp;
    private int holders;
    private boolean live;

    /**
     * @param domain guards the model of the document; disposed with the session
     * @param refused tells a person why a step is refused
     * @param givenName what the dossier is called until it has a file
     * @param stamp what its file was when it was read; null where it has none or that is not known
     */
    DossierSession(
            MeetingStore store,
            DossierDocument document,
            GuardedDomain domain,
            Consumer<String> refused,
            String givenName,
            FileStamp stamp) {
        this.store = store;
        this.document = document;
        this.givenName = givenName;
        this.stamp = stamp;
        this.domain = domain;
        this.refused = refused;
    }

    /** The model. */
    public Dossier dossier() {
        return document.dossier();
    }

    /** The model with what its file holds beside it. */
    public DossierDocument document() {
        return document;
    }

    /** Everything is written through it. */
    public GuardedDomain domain() {
        return domain;
    }

    /** Its history. */
    public GuardedStack stack() {
        return domain.getCommandStack();
    }

    /** Executes a command as one step. False where it is refused; the person is then told why. */
    public boolean execute(Command command) {
        try {
            stack().execute(command);
            return true;
        } catch (RefusedException why) {
            refused.accept(why.getMessage());
            return false;
        }
    }

    /** Calls a listener once for every step that is executed, continued by typing, undone or redone. */
    public Registration onChange(Runnable listener) {
        return domain.onChange(listener);
    }

    /** The file it was opened from or saved to last. */
    public Optional<Path> file() {
        return document.file();
    }

    /** What the file was when it was read or written last; empty where there is no file or that is not known. */
    public Optional<FileStamp> stamp() {
        return Optional.ofNullable(stamp);
    }

    /** What people call it: the name of its file, without the extension. */
    public String name() {
        return file().map(file -> {
                    String name = file.getFileName().toString();
                    return name.endsWith(MeetingStore.EXTENSION)
                            ? name.substring(0, name.length() - MeetingStore.EXTENSION.length())
                            : name;
                })
                .orElse(givenName);
    }

    /** Asks for {@code writer} to be run when what is being typed has to reach the model: before saving or closing. */
    public void onFlush(Object owner, Runnable writer) {
        writers.put(owner, writer);
    }

    /** Takes back what {@link #onFlush} asked for. */
    public void noFlush(Object owner) {
        writers.remove(owner);
    }

    /** Brings into the model what has been typed but not written. */
    public void flush() {
        List.copyOf(writers.values()).forEach(Runnable::run);
    }

    /**
     * Says whether somebody is taking down what is said in a meeting. It cannot be said again, so it is copied to the
     * safe place within seconds, whatever the settings say.
     */
    public void setLive(boolean live) {
        this.live = live;
    }

    /** Whether somebody is taking down what is said in a meeting. */
    public boolean isLive() {
        return live;
    }

    /** Whether there is anything to save. */
    public boolean isDirty() {
        return stack().isSaveNeeded();
    }

    /**
     * Writes the dossier to a file; only reads the model, so that a thread of its own may do it while nobody edits. Until
     * {@link #saved} the session counts as changed.
     *
     * @throws MeetingFileException the file is then as it was, and so is {@link #file}
     */
    public void write(Path file) throws MeetingFileException {
        reading.lock();
        try {
            store.save(document, file);
            stamp = stamp(file);
        } finally {
            reading.unlock();
        }
    }

    /** The present stamp of a file; null where it cannot be read, and then later changes cannot be noticed. */
    static FileStamp stamp(Path file) {
        try {
            return FileStamp.of(file);
        } catch (IOException unreadable) {
            return null;
        }
    }

    /**
     * The present content of the dossier, which another thread can write as a safety copy. Empty while the dossier is
     * being saved.
     *
     * @throws MeetingFileException where it holds something that no file can keep
     */
    public Optional<DossierSnapshot> snapshot() throws MeetingFileException {
        if (!reading.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(store.snapshot(document));
        } finally {
            reading.unlock();
        }
    }

    /** The model as it is now, in a copy with the same identifiers: another thread can read it while a person goes on. */
    public Dossier picture() {
        return store.copy(document).dossier();
    }

    /**
     * Marks the session as recovered from a safety copy: it counts as changed until it is saved, whatever is undone.
     */
    void recovered() {
        stack().neverSaved();
    }

    /** Marks what the stack has done so far as saved. */
    public void saved() {
        stack().saveIsDone();
    }

    /** Asks for {@code closer} to be run when the session closes: for what watches the dossier as long as it is open. */
    public void onClose(Runnable closer) {
        closers.add(closer);
    }

    void hold() {
        holders++;
    }

    /** One holder less; the last one closes it. */
    boolean letGo() {
        holders--;
        if (holders == 0) {
            closers.forEach(Runnable::run);
            closers.clear();
            domain.dispose();
        }
        return holders == 0;
    }
}
