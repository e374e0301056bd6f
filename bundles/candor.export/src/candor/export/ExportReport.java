// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Placeholder;
import candor.gongwen.OutputFormat;
import candor.gongwen.PrintReport;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of an order.
 *
 * @param files written, in the order of documents and formats
 * @param failures what was not written, each with its reason; the folder holds no part of it
 * @param blocked documents that were left out because of what a check found
 * @param empty identifiers of documents of which no copy can be made yet
 */
public record ExportReport(
        List<ExportedFile> files, List<Failure> failures, List<Blocked> blocked, List<String> empty) {

    /** Nothing was left out. */
    public ExportReport(List<ExportedFile> files, List<Failure> failures, List<String> empty) {
        this(files, failures, List.of(), empty);
    }

    public ExportReport {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
        blocked = List.copyOf(blocked);
        empty = List.copyOf(empty);
    }

    /**
     * A file that was written.
     *
     * @param document identifier of the {@link DocumentType}
     * @param copy label of the copy; empty for a document that is made once
     * @param format what it is written as
     * @param path where it is
     * @param print its pages, and fonts that stood in for others
     * @param placeholders what is still to be filled in
     * @param blockers why it is only a draft, and says so on every page; empty where it may be sent
     */
    public record ExportedFile(
            String document,
            String copy,
            OutputFormat format,
            Path path,
            PrintReport print,
            List<Placeholder> placeholders,
            List<String> blockers) {

        /** Whether 草稿 stands across its pages. */
        public boolean isDraft() {
            return !blockers.isEmpty();
        }
    }

    /**
     * A document that was left out.
     *
     * @param document identifier of the {@link DocumentType}
     * @param copy label of the copy; empty for a document that is made once
     * @param reasons what the check found, for people
     */
    public record Blocked(String document, String copy, List<String> reasons) {}

    /**
     * A document that was not written.
     *
     * @param document identifier of the {@link DocumentType}
     * @param copy label of the copy; empty for a document that is made once
     * @param format what it should have been written as; {@code null} when the document itself could not be made
     * @param message in Chinese, for people
     */
    public record Failure(String document, String copy, OutputFormat format, String message) {}
}
