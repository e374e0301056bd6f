// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import candor.core.safety.FileStamp.Comparison;
import candor.core.safety.LockMarker;
import candor.forms.dialogs.Question;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import candor.workbench.session.DossierSession;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Display;

/**
 * Asks what to do with a file that somebody else uses or has changed. Closed without an answer, it means {@link
 * Answer#NOTHING}.
 */
public class FileQuestions {

    /** What a person wants. */
    public enum Answer {
        /** Write over what is there. */
        OVERWRITE,
        /** Keep both: these changes go to another file. */
        SAVE_AS,
        /** Take what is there instead. */
        RELOAD,
        /** Work on something without a file. */
        COPY,
        /** Open it although somebody else has it open. */
        OPEN,
        /** Nothing, for now. */
        NOTHING
    }

    private final Display display;

    public FileQuestions(Display display) {
        this.display = display;
    }

    /** Somebody else has the file open. */
    public Answer heldElsewhere(Path file, LockMarker.Holder holder) {
        String message = WorkbenchTexts.get(
                "lock.message",
                file.getFileName(),
                holder.process().user(),
                holder.process().machine(),
                Moments.text(holder.since()));
        return ask(
                WorkbenchTexts.get("lock.title"),
                message,
                List.of("lock.copy", "lock.open", "dialog.cancel"),
                Answer.COPY,
                Answer.OPEN);
    }

    /** Asks about a file that has changed or is gone, noticed when the person came back to the window. */
    public Answer noticed(DossierSession session, Comparison comparison) {
        if (comparison == Comparison.GONE) {
            return ask(
                    WorkbenchTexts.get("gone.title"),
                    WorkbenchTexts.get("gone.noticed", path(session)),
                    List.of("disk.saveAs", "disk.nothing"),
                    Answer.SAVE_AS);
        }
        return ask(
                WorkbenchTexts.get("disk.title"),
                WorkbenchTexts.get(session.isDirty() ? "disk.noticed.dirty" : "disk.noticed", path(session)),
                List.of("disk.reload", "disk.saveAs", "disk.nothing"),
                Answer.RELOAD,
                Answer.SAVE_AS);
    }

    /** Asks about a file that has changed or is gone, noticed when it is about to be saved. */
    public Answer saving(DossierSession session, Comparison comparison) {
        if (comparison == Comparison.GONE) {
            return ask(
                    WorkbenchTexts.get("gone.title"),
                    WorkbenchTexts.get("gone.saving", path(session)),
                    List.of("gone.again", "disk.saveAs", "dialog.cancel"),
                    Answer.OVERWRITE,
                    Answer.SAVE_AS);
        }
        return ask(
                WorkbenchTexts.get("disk.title"),
                WorkbenchTexts.get("disk.saving", path(session)),
                List.of("disk.saveAs", "disk.overwrite", "disk.reload", "dialog.cancel"),
                Answer.SAVE_AS,
                Answer.OVERWRITE,
                Answer.RELOAD);
    }

    private static String path(DossierSession session) {
        return session.file().map(Path::toString).orElse(session.name());
    }

    /** @param answers of the buttons from the first on; those without one mean nothing */
    private Answer ask(String title, String message, List<String> buttons, Answer... answers) {
        String[] labels = buttons.stream().map(WorkbenchTexts::get).toArray(String[]::new);
        int pressed = Question.warn(Windows.front(display), title, message, 0, labels);
        return pressed >= 0 && pressed < answers.length ? answers[pressed] : Answer.NOTHING;
    }
}
