// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import candor.gongwen.Composer.Composition;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.docx.DocxWriter;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.Pages;
import candor.gongwen.pdf.PdfWriter;
import candor.gongwen.style.HouseStyle;
import java.io.IOException;
import java.io.OutputStream;

/** Writes official documents in the format of GB/T 9704—2012. One press serves a whole process and all its threads. */
public final class Press {

    private final FontLibrary fonts;
    private final HouseStyle style;

    /** A press for the standard's own style. */
    public Press(FontLibrary fonts) {
        this(fonts, HouseStyle.STANDARD);
    }

    /**
     * A press.
     *
     * @param fonts the fonts it prints with; kept open between documents
     * @param style of the office
     */
    public Press(FontLibrary fonts, HouseStyle style) {
        this.fonts = fonts;
        this.style = style;
    }

    /**
     * The pages of a document: those that a PDF of it has, to be drawn on a screen or a printer.
     *
     * @throws java.io.UncheckedIOException if a font turns out to be damaged; the message names the file
     * @throws candor.gongwen.fonts.MissingFontException if a kind of type has no font on this machine
     * @throws IllegalArgumentException if the document contradicts itself; the message is for people
     */
    public Pages pages(OfficialDocument document) {
        return new Composer(fonts, style).compose(document).pages();
    }

    /**
     * Writes a document.
     *
     * @param out is flushed and stays open
     * @return number of pages, every font that stood in for another, and what a clause of the standard made necessary
     * @throws IOException if writing fails
     * @throws java.io.UncheckedIOException if a font turns out to be damaged; the message names the file
     * @throws candor.gongwen.fonts.MissingFontException if a kind of type has no font on this machine
     * @throws IllegalArgumentException if the document contradicts itself, e.g. a table's cells do not fit; the message is for people
     */
    public PrintReport write(OfficialDocument document, OutputFormat format, OutputStream out) throws IOException {
        Composition composed = new Composer(fonts, style).compose(document);
        Pages pages = composed.pages();
        switch (format) {
            case DOCX -> new DocxWriter(fonts).write(composed.flow(), pages, out);
            case PDF -> PdfWriter.write(pages, out);
        }
        return new PrintReport(pages.pages().size(), pages.substitutions(), pages.remarks());
    }
}
