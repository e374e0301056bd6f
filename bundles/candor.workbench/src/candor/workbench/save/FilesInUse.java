// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import candor.core.safety.LockMarker;
import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.safety.FileGuard;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.e4.core.di.annotations.Creatable;

/** Dossiers that are open somewhere: who writes over such a file takes another one's changes, unseen. */
@Creatable
public final class FilesInUse {

    private final Sessions sessions;
    private final FileGuard guard;
    private final Failures failures;

    @Inject
    public FilesInUse(Sessions sessions, FileGuard guard, Failures failures) {
        this.sessions = sessions;
        this.guard = guard;
        this.failures = failures;
    }

    /**
     * Whether a file that a person has chosen may be written; tells her where it may not.
     *
     * @param writer the session that may have the file open itself; null where none may
     */
    public Predicate<Path> free(DossierSession writer) {
        return file -> {
            Optional<String> obstacle = obstacle(writer, file);
            obstacle.ifPresent(failures::show);
            return obstacle.isEmpty();
        };
    }

    private Optional<String> obstacle(DossierSession writer, Path file) {
        Optional<String> here = sessions.of(file)
                .filter(owner -> owner != writer)
                .map(owner -> WorkbenchTexts.get("save.taken", file.getFileName()));
        return here.or(() -> guard.holder(file)
                .map(LockMarker.Holder::process)
                .map(who -> WorkbenchTexts.get("save.held", file.getFileName(), who.user(), who.machine())));
    }
}
