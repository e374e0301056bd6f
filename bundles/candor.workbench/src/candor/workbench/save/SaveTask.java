// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.task.TaskRunner;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Creatable;

/** Writes a file while the person waits, and tells why where that fails. */
@Creatable
public final class SaveTask {

    private final TaskRunner tasks;
    private final Failures failures;

    @Inject
    public SaveTask(TaskRunner tasks, Failures failures) {
        this.tasks = tasks;
        this.failures = failures;
    }

    /** What writes the file. */
    @FunctionalInterface
    public interface Work {

        void write() throws Exception;
    }

    /** Returns whether the file was written: false after a failure, which was shown, and where the person cancelled it. */
    public boolean run(Path file, Work work) {
        String title = WorkbenchTexts.get("save.running", file.getFileName());
        return failures.attempt(
                        WorkbenchTexts.get("save.failed", file.getFileName()),
                        () -> tasks.run(title, () -> {
                            work.write();
                            return file;
                        }))
                .isPresent();
    }
}
