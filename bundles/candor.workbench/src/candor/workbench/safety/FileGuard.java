// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import candor.core.safety.FileStamp;
import candor.core.safety.FileStamp.Comparison;
import candor.core.safety.LockMarker;
import candor.core.store.MeetingFileException;
import candor.workbench.WorkbenchTexts;
import candor.workbench.safety.FileQuestions.Answer;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.task.TaskRunner;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Guards files that other people or programs may use: it knows who has a file open and whether it has changed since it
 * was read, and asks before anything is overwritten. User-interface thread.
 */
public final class FileGuard {

    private static final System.Logger LOG = System.getLogger(FileGuard.class.getName());

    private final Sessions sessions;
    private final TaskRunner tasks;
    private final FileQuestions questions;
    private final Map<DossierSession, Path> marked = new IdentityHashMap<>();

    public FileGuard(Sessions sessions, TaskRunner tasks, FileQuestions questions) {
        this.sessions = sessions;
        this.tasks = tasks;
        this.questions = questions;
    }

    /**
     * Whether a file may be opened, marked as ours where it may.
     *
     * @return OPEN, COPY or NOTHING
     */
    public Answer mayOpen(Path file) throws Exception {
        LockMarker marker = new LockMarker(file);
        Optional<LockMarker.Holder> holder =
                tasks.run(WorkbenchTexts.get("open.running", file.getFileName()), marker::take);
        Answer answer = holder.map(who -> questions.heldElsewhere(file, who)).orElse(Answer.OPEN);
        if (holder.isPresent() && answer == Answer.OPEN) {
            marker.takeOver();
        }
        return answer;
    }

    /** Tells that a file could not be opened; its marker is removed. */
    public void notOpened(Path file) {
        if (sessions.of(file).isEmpty()) {
            new LockMarker(file).release();
        }
    }

    /** Who else has a file open. */
    public Optional<LockMarker.Holder> holder(Path file) {
        return new LockMarker(file).holder();
    }

    /**
     * Whether the file of a session may be written.
     *
     * @return OVERWRITE, also where there is nothing to ask; SAVE_AS, RELOAD or NOTHING
     */
    public Answer mayWrite(DossierSession session) throws Exception {
        Optional<FileStamp> stamp = session.stamp();
        Path file = session.file().orElseThrow();
        if (stamp.isEmpty()) {
            return Answer.OVERWRITE;
        }
        Comparison comparison = tasks.run(WorkbenchTexts.get("save.running", file.getFileName()), () -> stamp.get()
                .compare(file));
        return comparison == Comparison.SAME ? Answer.OVERWRITE : questions.saving(session, comparison);
    }

    /** A session has this file now: opened, recovered or saved under another name. */
    public void hold(DossierSession session) {
        Path file = session.file().orElse(null);
        Path before = file == null ? marked.remove(session) : marked.put(session, file);
        if (before != null && !before.equals(file)) {
            new LockMarker(before).release();
        }
        if (file != null && !file.equals(before)) {
            try {
                new LockMarker(file).take();
            } catch (MeetingFileException obstacle) {
                // The person was told when the file was opened. Under a new name nobody else has the file open, and it
                // is written as always.
                LOG.log(System.Logger.Level.DEBUG, "no marker beside the dossier", obstacle);
            }
        }
    }

    /** A session is closed; the file may be open in another one again, read anew. */
    void letGo(DossierSession session) {
        Path file = marked.remove(session);
        if (file != null && sessions.of(file).isEmpty()) {
            new LockMarker(file).release();
        }
    }

    /** The program ends. */
    public void letGoAll() {
        marked.values().forEach(file -> new LockMarker(file).release());
        marked.clear();
    }
}
