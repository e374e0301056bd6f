// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.core.store.RealPath;
import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.osgi.service.prefs.BackingStoreException;

/** Add-on that remembers the dossiers that were open last, latest first. It learns of them by events. */
public final class RecentFiles {

    /** Sent with this add-on when its list has changed. */
    public static final String CHANGED = "candor/recent/CHANGED";

    private static final String KEY = "recent";
    /** That many are offered. */
    private static final int MAX = 10;

    /** More are kept: those on a drive that is not there today come back with it. */
    private static final int KEPT = 30;

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
    private final IEventBroker events;

    @Inject
    public RecentFiles(IEclipseContext context, IEventBroker events) {
        this.events = events;
        context.set(RecentFiles.class, this);
    }

    /** Those that are there. */
    public List<Path> all() {
        return kept().stream().filter(Files::isRegularFile).limit(MAX).toList();
    }

    private List<Path> kept() {
        return new ArrayList<>(preferences
                .get(KEY, "")
                .lines()
                .map(RecentFiles::path)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Path> path(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (InvalidPathException foreign) {
            // Written on another system; such a file cannot be here.
            return Optional.empty();
        }
    }

    /** Takes a file off the list; the file itself stays. */
    public void forget(Path file) {
        List<Path> files = kept();
        files.remove(file);
        store(files);
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void opened(@UIEventTopic(SessionEvents.OPENED) DossierSession session) {
        session.file().ifPresent(this::add);
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void saved(@UIEventTopic(SessionEvents.SAVED) DossierSession session) {
        session.file().ifPresent(this::add);
    }

    private void add(Path file) {
        Path absolute = RealPath.orSame(file);
        List<Path> files = kept();
        files.remove(absolute);
        files.addFirst(absolute);
        store(files.subList(0, Math.min(files.size(), KEPT)));
    }

    private void store(List<Path> files) {
        preferences.put(
                KEY, String.join("\n", files.stream().map(Path::toString).toList()));
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            // The list is a convenience: without a place to write it lasts as long as the program runs.
            preferences.put(KEY, preferences.get(KEY, ""));
        }
        events.post(CHANGED, this);
    }
}
