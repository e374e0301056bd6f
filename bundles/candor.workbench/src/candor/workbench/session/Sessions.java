// SPDX-License-Identifier: EPL-2.0
package candor.workbench.session;

import candor.core.safety.FileStamp;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.core.store.RealPath;
import candor.edit.GuardedDomains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/**
 * The dossiers that are open. One file has one session, however many parts show it and by whatever path it was reached;
 * each part holds its session and lets it go. User-interface thread only, {@link #load} excepted.
 */
public final class Sessions {

    private final MeetingStore store;
    private final GuardedDomains domains;
    private final Consumer<String> refused;
    private final List<DossierSession> open = new ArrayList<>();

    /** The stamps of files that have been read and whose documents are not open yet. */
    private final Map<DossierDocument, FileStamp> stamps = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * @param domains guards what is opened
     * @param refused tells a person why a step is refused
     */
    public Sessions(MeetingStore store, GuardedDomains domains, Consumer<String> refused) {
        this.store = store;
        this.domains = domains;
        this.refused = refused;
    }

    /** All open ones, oldest first. */
    public List<DossierSession> all() {
        return List.copyOf(open);
    }

    /** The session of a file that is open already. */
    public Optional<DossierSession> of(Path file) {
        return open.stream()
                .filter(session ->
                        session.file().filter(path -> isSame(path, file)).isPresent())
                .findFirst();
    }

    /**
     * Reads a file; a thread of its own may do it.
     *
     * @throws MeetingFileException whatever is wrong with it
     */
    public DossierDocument load(Path file) throws MeetingFileException {
        // The stamp is taken first, so that what is written meanwhile is noticed as a change.
        FileStamp stamp = DossierSession.stamp(file);
        DossierDocument document = store.open(file);
        stamps.put(document, stamp);
        return document;
    }

    /** Makes a session of a document that is not open yet and holds it. */
    public DossierSession open(DossierDocument document, String givenName) {
        refuseOpen(document);
        return add(session(document, givenName, stamps.remove(document)));
    }

    /**
     * Makes a session of a safety copy and holds it; it has changes until it is saved.
     *
     * @param stamp what the file was of which these are the changes; null where there was none
     */
    public DossierSession recover(DossierDocument document, String givenName, FileStamp stamp) {
        refuseOpen(document);
        DossierSession session = session(document, givenName, stamp);
        session.recovered();
        return add(session);
    }

    private DossierSession session(DossierDocument document, String givenName, FileStamp stamp) {
        return new DossierSession(store, document, domains.of(document.resourceSet()), refused, givenName, stamp);
    }

    private DossierSession add(DossierSession session) {
        open.add(session);
        return hold(session);
    }

    private void refuseOpen(DossierDocument document) {
        if (document.file().flatMap(this::of).isPresent()) {
            throw new IllegalArgumentException("open already: " + document.file());
        }
    }

    /** One holder more; every hold is to be followed by a {@link #letGo}. */
    public DossierSession hold(DossierSession session) {
        if (!open.contains(session)) {
            throw new IllegalStateException("closed: " + session.name());
        }
        session.hold();
        return session;
    }

    /** One holder less; after the last one the session is closed, whatever has not been saved is lost. */
    public void letGo(DossierSession session) {
        if (session.letGo()) {
            open.remove(session);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other)
                    ? Files.isSameFile(one, other)
                    : RealPath.orSame(one).equals(RealPath.orSame(other));
        } catch (IOException unreadable) {
            // Paths that cannot be compared count as different files.
            return false;
        }
    }
}
