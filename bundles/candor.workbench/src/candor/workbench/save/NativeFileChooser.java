// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import candor.core.store.MeetingStore;
import candor.forms.dialogs.Question;
import candor.forms.dialogs.SystemDialogs;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/** The file dialogs of the operating system. */
public final class NativeFileChooser implements FileChooser {

    private final Display display;

    public NativeFileChooser(Display display) {
        this.display = display;
    }

    @Override
    public List<Path> filesToOpen() {
        FileDialog dialog = dialog(SWT.OPEN | SWT.MULTI, WorkbenchTexts.get("file.open.title"));
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }

    @Override
    public Optional<Path> fileToReadFrom(String title) {
        return Optional.ofNullable(dialog(SWT.OPEN, title).open()).map(Path::of);
    }

    @Override
    public Optional<Path> fileToSave(String name, Path folder, Predicate<Path> free) {
        FileDialog dialog = dialog(SWT.SAVE, WorkbenchTexts.get("file.save.title"));
        dialog.setFileName(name + MeetingStore.EXTENSION);
        dialog.setFilterPath(folder == null ? null : folder.toString());
        // The question is asked below, because the added extension may name a file that the dialog has not checked.
        dialog.setOverwrite(false);
        Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(NativeFileChooser::withExtension);
        return chosen.filter(free).filter(file -> !Files.exists(file) || mayReplace(file));
    }

    @Override
    public Optional<Path> folder(String title, Path folder) {
        DirectoryDialog dialog = SystemDialogs.folder(Windows.front(display), title);
        Path existing = folder;
        while (existing != null && !Files.isDirectory(existing)) {
            existing = existing.getParent();
        }
        dialog.setFilterPath(existing == null ? null : existing.toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> fileToRead(String title, FileKind kind) {
        return Optional.ofNullable(dialog(SWT.OPEN, title, kind).open()).map(Path::of);
    }

    @Override
    public Optional<Path> fileToWrite(String title, String name, FileKind kind) {
        FileDialog dialog = dialog(SWT.SAVE, title, kind);
        dialog.setFileName(name + kind.extensions().getFirst());
        // Asked below, as in fileToSave.
        dialog.setOverwrite(false);
        Optional<Path> chosen =
                Optional.ofNullable(dialog.open()).map(kind::withExtension).map(Path::of);
        return chosen.filter(file -> !Files.exists(file) || mayReplace(file));
    }

    static Path withExtension(String path) {
        return Path.of(path.endsWith(MeetingStore.EXTENSION) ? path : path + MeetingStore.EXTENSION);
    }

    private boolean mayReplace(Path file) {
        String[] buttons = {WorkbenchTexts.get("file.replace.yes"), WorkbenchTexts.get("dialog.cancel")};
        return Question.warn(
                        Windows.front(display),
                        WorkbenchTexts.get("file.replace.title"),
                        WorkbenchTexts.get("file.replace.message", file.getFileName()),
                        1,
                        buttons)
                == 0;
    }

    private FileDialog dialog(int style, String title) {
        return dialog(style, title, new FileKind(WorkbenchTexts.get("file.filter.meeting"), MeetingStore.EXTENSION));
    }

    private FileDialog dialog(int style, String title, FileKind kind) {
        FileDialog dialog = SystemDialogs.files(Windows.front(display), style, title);
        String extensions =
                kind.extensions().stream().map(extension -> "*" + extension).collect(Collectors.joining(";"));
        dialog.setFilterExtensions(new String[] {extensions, "*"});
        dialog.setFilterNames(new String[] {kind.name(), WorkbenchTexts.get("file.filter.all")});
        return dialog;
    }
}
