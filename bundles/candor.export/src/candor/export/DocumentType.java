// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.gongwen.OutputFormat;
import candor.model.meeting.Dossier;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of document that can be made from a dossier. Registered as an OSGi service; a bureau adds its own the same way.
 *
 * <p>Implementations are used by several threads at once.
 */
public interface DocumentType extends CatalogEntry {

    /** What it can be written as; every document as text, those that are tables as a workbook, too. */
    default Set<OutputFormat> formats() {
        return OutputFormat.TEXTS;
    }

    /**
     * Does beforehand what needs no dossier, such as reading a template. Called while dossiers are being read, in
     * another thread, or not at all. A failure here is not reported, because {@link #create} fails again.
     */
    default void prepare() {
        // most documents need no preparation
    }

    /**
     * The copies in which it is made of a dossier, in their order: one without a name for most documents, one a person or matter for others;
     * none where the dossier has nothing yet that it could be about.
     */
    default List<Copy> copies(Dossier dossier) {
        return List.of(Copy.ONLY);
    }

    /** What it is called among the papers of a dossier: by its label, or as such a paper is called in a body like this one. */
    default String name(Dossier dossier) {
        return label(ExportService.LANGUAGE);
    }

    /** What has to be entered first, and where, for people who look for a document of which there is no copy yet; may be empty. */
    default String missing(Locale locale) {
        return "";
    }

    /**
     * Makes one copy. The dossier is only read.
     *
     * @param copy one of {@link #copies}
     * @param audience one of {@link #audiences()}
     * @param locale language of the document
     * @throws DocumentException when it cannot be made; missing values alone are no reason, they become placeholders
     */
    default Draft create(Dossier dossier, Copy copy, Audience audience, Locale locale) throws DocumentException {
        return create(dossier, audience, locale);
    }

    /**
     * Makes one copy as it stands in a workbook, of a document that knows this format: usually as on paper.
     *
     * @throws DocumentException when it cannot be made
     */
    default Draft createWorkbook(Dossier dossier, Copy copy, Audience audience, Locale locale)
            throws DocumentException {
        return create(dossier, copy, audience, locale);
    }

    /**
     * Makes the document; of one with several copies the first, or an empty form where there is none. The dossier is only read.
     *
     * @param audience one of {@link #audiences()}
     * @param locale language of the document
     * @throws DocumentException when it cannot be made; missing values alone are no reason, they become placeholders
     */
    Draft create(Dossier dossier, Audience audience, Locale locale) throws DocumentException;
}
