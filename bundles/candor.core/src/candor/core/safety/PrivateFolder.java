// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders for copies of dossiers: what stands in these is nobody else's business on this machine. */
final class PrivateFolder {

    private PrivateFolder() {}

    /** Makes it, and what is missing above it. */
    static Path make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException meanwhile) {
            return folder;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }
}
