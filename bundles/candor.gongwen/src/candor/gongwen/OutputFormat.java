// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a document can be written as. */
public enum OutputFormat {
    /** Office Open XML, to be edited further in Word, WPS or LibreOffice. */
    DOCX("docx"),
    /** Portable Document Format, to be read and printed. */
    PDF("pdf"),
    /** Office Open XML, tables to be filtered and reckoned with in Excel, WPS or LibreOffice; only for documents that have one. */
    XLSX("xlsx");

    /** What every document can be written as. */
    public static final Set<OutputFormat> TEXTS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(XLSX)));

    private final String id;

    OutputFormat(String id) {
        this.id = id;
    }

    /** The name of the format on a command line. */
    public String id() {
        return id;
    }

    /** The extension of its files, without the dot. */
    public String extension() {
        return id;
    }
}
