// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks a person for files, with the system's own dialogs. */
public interface FileChooser {

    /** Files to open; empty where the person cancelled. */
    List<Path> filesToOpen();

    /** One file to read from; none where the person cancelled. */
    Optional<Path> fileToReadFrom(String title);

    /**
     * Where to save, with the extension of dossiers; whether an existing file may be replaced has been asked.
     *
     * @param name what to call it, without the extension
     * @param folder where to begin, or null
     * @param free whether a file may be written at all, which is found out before anything is asked about it
     */
    Optional<Path> fileToSave(String name, Path folder, Predicate<Path> free);

    /**
     * A folder, to be made where it is not there; none where the person cancelled.
     *
     * @param folder where to begin, or null
     */
    Optional<Path> folder(String title, Path folder);

    /** One file that is no dossier, to read from; none where the person cancelled. */
    Optional<Path> fileToRead(String title, FileKind kind);

    /**
     * Where to write a file that is no dossier; whether an existing one may be replaced has been asked.
     *
     * @param name what to call it, without the extension
     */
    Optional<Path> fileToWrite(String title, String name, FileKind kind);
}
