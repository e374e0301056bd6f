// SPDX-License-Identifier: EPL-2.0
package candor.workbench.testing;

import candor.workbench.save.FileChooser;
import candor.workbench.save.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers with one file, or cancels; the system's own dialogs cannot be driven from a test. */
public record ScriptedChooser(Path file) implements FileChooser {

    public static final ScriptedChooser CANCELS = new ScriptedChooser(null);

    @Override
    public List<Path> filesToOpen() {
        return file == null ? List.of() : List.of(file);
    }

    @Override
    public Optional<Path> fileToReadFrom(String title) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> fileToSave(String name, Path folder, Predicate<Path> free) {
        return Optional.ofNullable(file).filter(free);
    }

    @Override
    public Optional<Path> folder(String title, Path folder) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> fileToRead(String title, FileKind kind) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> fileToWrite(String title, String name, FileKind kind) {
        return Optional.ofNullable(file);
    }
}
