// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.export.Blockers;
import candor.export.archive.ArchiveExport;
import candor.export.archive.ArchiveReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** One archive in a thread of its own. An interrupt stops it between two files; then there is none. */
final class ArchiveTask implements Callable<ArchiveReport> {

    private final ArchiveExport archive;
    private final DossierDocument document;
    private final Blockers blockers;
    private final boolean asDraft;
    private final Path place;

    ArchiveTask(ArchiveExport archive, DossierDocument document, Blockers blockers, boolean asDraft, Path place) {
        this.archive = archive;
        this.document = document;
        this.blockers = blockers;
        this.asDraft = asDraft;
        this.place = place;
    }

    @Override
    public ArchiveReport call() throws MeetingFileException {
        Thread worker = Thread.currentThread();
        return archive.write(document, blockers, asDraft, place, false, worker::isInterrupted);
    }
}
