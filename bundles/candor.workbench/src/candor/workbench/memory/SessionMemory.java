// SPDX-License-Identifier: EPL-2.0
package candor.workbench.memory;

import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers on this machine which files were open when the program was left. */
public final class SessionMemory {

    private static final String KEY = "open";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Ids.BUNDLE);

    /** Keeps the files of these sessions; what has no file is not kept. */
    public void remember(Sessions sessions) {
        List<String> files = sessions.all().stream()
                .map(DossierSession::file)
                .flatMap(Optional::stream)
                .map(file -> file.toAbsolutePath().toString())
                .toList();
        preferences.put(KEY, String.join("\n", files));
        Remembering.flush(preferences);
    }

    /** Those that still exist. */
    public List<Path> files() {
        return preferences
                .get(KEY, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(SessionMemory::path)
                .flatMap(Optional::stream)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line));
        } catch (InvalidPathException foreign) {
            // Written on another system, or damaged.
            return Optional.empty();
        }
    }
}
