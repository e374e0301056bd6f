// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.export.Collective.Member;
import candor.export.DocumentType;
import candor.export.ExportReport.Failure;
import candor.export.ExportService;
import candor.gongwen.OutputFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one document of all dossiers that were given. A file that cannot be read is told and stands in the document; the others count. */
final class CollectiveExport {

    private final ExportOptions options;
    private final Session session;
    private final MeetingStore store = new MeetingStore();
    private final DurableFile files = new DurableFile(Disk.withoutWaiting());

    CollectiveExport(ExportOptions options, Session session) {
        this.options = options;
        this.session = session;
    }

    /** The file that will be written. */
    Path file(DocumentType type) {
        return options.folder().resolve(ExportService.collectiveName(type) + "." + OutputFormat.XLSX.extension());
    }

    void write(DocumentType type, ExportResult result) {
        Path file = file(type);
        List<Map<String, String>> unreadable = new ArrayList<>();
        try {
            files.makeFolder(file.toAbsolutePath().getParent());
            files.write(file, 0, out -> {
                unreadable.clear();
                type.together().orElseThrow().write(() -> members(unreadable), options.audience(), out);
            });
            result.together(type.id(), file, options.files().size(), unreadable);
        } catch (MeetingFileException e) {
            result.failed(new Failure(
                    type.id(), "", OutputFormat.XLSX, e.text(session.texts().locale())));
        }
    }

    /** Each dossier is read when it is asked for. */
    private Iterator<Member> members(List<Map<String, String>> unreadable) {
        Iterator<Path> paths = options.files().iterator();
        int[] read = {0};
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return paths.hasNext();
            }

            @Override
            public Member next() {
                Path path = paths.next();
                read[0]++;
                session.progress(session.texts()
                        .get("export.progress", read[0], options.files().size(), path));
                try {
                    return new Member(path.toString(), store.open(path).dossier(), null);
                } catch (MeetingFileException e) {
                    String trouble = e.text(session.texts().locale());
                    Map<String, String> entry = new LinkedHashMap<>();
                    entry.put("source", path.toString());
                    entry.put("error", trouble);
                    unreadable.add(entry);
                    return new Member(path.toString(), null, trouble);
                }
            }
        };
    }
}
