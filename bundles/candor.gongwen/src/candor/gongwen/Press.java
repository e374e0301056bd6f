// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import candor.gongwen.Composer.Composition;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.docx.DocxWriter;
import candor.gongwen.fonts.DamagedFontException;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.Pages;
import candor.gongwen.pdf.PdfWriter;
import candor.gongwen.style.HouseStyle;
import candor.gongwen.xlsx.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Writes official documents in the format of GB/T 9704—2012. One press serves a whole process and all its threads. */
public final class Press {

    private static final int FIRST_SIZE = 1 << 18;
    /** The most damaged fonts that are replaced; with more, the document is not set. */
    private static final int MOST_DAMAGED = 20;

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
     * @throws candor.gongwen.fonts.MissingFontException if a kind of type has no font on this machine
     * @throws IllegalArgumentException if the document contradicts itself; the message is for people
     */
    public Pages pages(OfficialDocument document) {
        return pages(document, pages -> {});
    }

    /**
     * The pages of a document, for a caller that draws them.
     *
     * @param loading reads all glyphs of the pages; where one is damaged, the pages are set in another font and read again
     */
    public Pages pages(OfficialDocument document, Consumer<Pages> loading) {
        try {
            return inSoundFonts(() -> {
                Pages pages = compose(document).pages();
                loading.accept(pages);
                return pages;
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Writes a document.
     *
     * @param out is flushed and stays open
     * @return number of pages, every font that stood in for another, and what a clause of the standard made necessary
     * @throws IOException if writing fails
     * @throws candor.gongwen.fonts.MissingFontException if a kind of type has no font on this machine
     * @throws IllegalArgumentException if the document contradicts itself, e.g. a table's cells do not fit; the message is for people
     */
    public PrintReport write(OfficialDocument document, OutputFormat format, OutputStream out) throws IOException {
        if (format == OutputFormat.XLSX) {
            XlsxWriter.write(document, out);
            return new PrintReport(0, List.of(), List.of());
        }
        // Written to memory first, because a font may turn out to be damaged.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_SIZE);
        PrintReport report = inSoundFonts(() -> {
            bytes.reset();
            return write(compose(document), format, bytes);
        });
        bytes.writeTo(out);
        out.flush();
        return report;
    }

    /** Work that uses fonts. */
    private interface Work<T> {
        T run() throws IOException;
    }

    /** Does the work, and repeats it with other fonts whenever one turns out to be damaged. */
    private <T> T inSoundFonts(Work<T> work) throws IOException {
        for (int i = 0; i < MOST_DAMAGED; i++) {
            try {
                return work.run();
            } catch (DamagedFontException damaged) {
                fonts.passOver(damaged);
            }
        }
        return work.run();
    }

    private PrintReport write(Composition composed, OutputFormat format, OutputStream out) throws IOException {
        Pages pages = composed.pages();
        switch (format) {
            case DOCX -> new DocxWriter(fonts).write(composed.flow(), pages, out);
            case PDF -> PdfWriter.write(pages, out);
            case XLSX -> throw new IllegalStateException("a workbook is not set on pages");
        }
        return new PrintReport(pages.pages().size(), pages.substitutions(), pages.remarks());
    }

    private Composition compose(OfficialDocument document) {
        return new Composer(fonts, style).compose(document);
    }
}
