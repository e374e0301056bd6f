// SPDX-License-Identifier: EPL-2.0
package candor.export.archive;

import candor.export.ExportReport;
import java.nio.file.Path;

/**
 * What became of an archive.
 *
 * @param folder where it stands
 * @param pieces how many it has
 * @param attachments how many files of the dossier stand in it
 * @param report of its documents, those of the index last
 */
public record ArchiveReport(Path folder, int pieces, int attachments, ExportReport report) {}
