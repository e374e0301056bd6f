// SPDX-License-Identifier: EPL-2.0
package candor.core.intake;

import candor.base.text.Text;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.util.List;

/** Reads files of one kind into dossiers. Registered as an OSGi service. */
public interface Importer {

    /** Name on the command line: {@code candor import FILE --as ID}. */
    String id();

    /** What it reads, for people. */
    Text label();

    /** The endings of its files, each with its dot, for the person who chooses one; none where any file may do. */
    default List<String> extensions() {
        return List.of();
    }

    /**
     * Reads a file and compares it with a dossier; changes nothing. On the desktop it runs beside the user interface, and is
     * interrupted where the person cancels.
     *
     * @throws ImportException whatever is wrong with the file
     */
    ImportPlan read(Path file, Dossier dossier) throws ImportException;
}
