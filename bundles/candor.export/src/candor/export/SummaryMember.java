// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One of the files that a summary is made of.
 *
 * @param file where it lies
 * @param dossier what it holds; {@code null} where it could not be read
 * @param trouble why it could not be read, for people; empty where it could
 */
public record SummaryMember(Path file, Dossier dossier, String trouble) {

    public SummaryMember {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(trouble, "trouble");
    }

    /** Whether it could be read. */
    public boolean isRead() {
        return dossier != null;
    }
}
