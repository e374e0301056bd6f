// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.many;

import candor.export.SummaryExport;
import candor.export.document.Audience;
import candor.forms.dialogs.Windows;
import candor.rectification.summary.LedgerSummary;
import candor.rectification.ui.RectificationTexts;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.save.FileKind;
import candor.workbench.task.CountedTask;
import candor.workbench.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/** Asks for a folder of dossiers, reads their ledgers in the background, and shows what they say together. */
final class ManyLedgersDesk {

    private final Supplier<FileChooser> chooser;
    private final TaskRunner tasks;
    private final Failures failures;
    private final Display display;

    ManyLedgersDesk(Supplier<FileChooser> chooser, TaskRunner tasks, Failures failures, Display display) {
        this.chooser = chooser;
        this.tasks = tasks;
        this.failures = failures;
        this.display = display;
    }

    void open() {
        chooser.get().folder(RectificationTexts.get("many.folder"), null).ifPresent(folder -> attempt(
                        () -> tasks.run(RectificationTexts.get("many.looking"), () -> ManyLedgers.files(folder)))
                .ifPresent(files -> read(folder, files)));
    }

    private void read(Path folder, List<Path> files) {
        if (files.isEmpty()) {
            failures.show(RectificationTexts.get("many.none", folder));
            return;
        }
        count(
                        "many.reading",
                        files,
                        count -> ManyLedgers.read(
                                files,
                                (number, all, file) -> count.at(number, all),
                                Thread.currentThread()::isInterrupted))
                .ifPresent(
                        ledgers -> new ManyLedgersDialog(Windows.front(display), ledgers, () -> export(files)).open());
    }

    private Optional<Path> export(List<Path> files) {
        LedgerSummary summary = new LedgerSummary();
        String name = summary.label(Locale.getDefault());
        FileKind kind = new FileKind(RectificationTexts.get("many.kind"), ".xlsx");
        return chooser.get()
                .fileToWrite(name, name, kind)
                .flatMap(target -> count("many.writing", files, count -> new SummaryExport(Locale.getDefault())
                        .write(
                                summary,
                                files,
                                target,
                                Audience.SUPERIOR,
                                (number, all, file) -> count.at(number, all),
                                Thread.currentThread()::isInterrupted)))
                .map(SummaryExport.Result::file);
    }

    private <T> Optional<T> count(String title, List<Path> files, CountedTask<T> task) {
        return attempt(() -> tasks.runCounted(RectificationTexts.get(title, files.size()), task));
    }

    private <T> Optional<T> attempt(Callable<T> task) {
        return failures.attempt(RectificationTexts.get("many.failed"), task);
    }
}
