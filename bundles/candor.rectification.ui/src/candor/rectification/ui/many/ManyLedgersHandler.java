// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.many;

import candor.core.store.MeetingFileException;
import candor.export.SummaryExport;
import candor.export.document.Audience;
import candor.forms.dialogs.Windows;
import candor.rectification.summary.LedgerSummary;
import candor.rectification.ui.RectificationTexts;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.save.FileKind;
import candor.workbench.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;

/** Asks for a folder of dossiers, reads their ledgers in the background, and shows what they say together. */
public final class ManyLedgersHandler {

    @Execute
    void run(FileChooser chooser, TaskRunner tasks, Failures failures, Display display) {
        chooser.folder(RectificationTexts.get("many.folder"), null).ifPresent(folder -> {
            Consumer<List<Path>> show = files -> read(files, chooser, tasks, failures, display);
            run(tasks, failures, RectificationTexts.get("many.looking"), () -> ManyLedgers.files(folder), files -> {
                if (files.isEmpty()) {
                    failures.show(RectificationTexts.get("many.none", folder));
                } else {
                    show.accept(files);
                }
            });
        });
    }

    private static void read(
            List<Path> files, FileChooser chooser, TaskRunner tasks, Failures failures, Display display) {
        run(
                tasks,
                failures,
                RectificationTexts.get("many.reading", files.size()),
                () -> ManyLedgers.read(files, Thread.currentThread()::isInterrupted),
                ledgers -> new ManyLedgersDialog(
                                Windows.front(display), ledgers, () -> export(files, chooser, tasks, failures))
                        .open());
    }

    private static void export(List<Path> files, FileChooser chooser, TaskRunner tasks, Failures failures) {
        LedgerSummary summary = new LedgerSummary();
        String name = summary.label(Locale.getDefault());
        FileKind kind = new FileKind(RectificationTexts.get("many.kind"), ".xlsx");
        chooser.fileToWrite(RectificationTexts.get("many.export"), name, kind)
                .ifPresent(target -> run(
                        tasks,
                        failures,
                        RectificationTexts.get("many.writing", files.size()),
                        () -> new SummaryExport(Locale.getDefault())
                                .write(
                                        summary,
                                        files,
                                        target,
                                        Audience.SUPERIOR,
                                        (number, all, file) -> {},
                                        Thread.currentThread()::isInterrupted),
                        result -> {}));
    }

    private static <T> void run(TaskRunner tasks, Failures failures, String title, Callable<T> task, Consumer<T> then) {
        T result;
        try {
            result = tasks.run(title, task);
        } catch (CancellationException cancelled) {
            return;
        } catch (MeetingFileException told) {
            failures.show(told.text(Locale.getDefault()), told);
            return;
        } catch (Exception unexpected) {
            failures.show(RectificationTexts.get("many.failed"), unexpected);
            return;
        }
        then.accept(result);
    }
}
