// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

/** What a document can be written as. */
public enum OutputFormat {
    /** Office Open XML, to be edited further in Word, WPS or LibreOffice. */
    DOCX("docx"),
    /** Portable Document Format, to be read and printed. */
    PDF("pdf");

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
