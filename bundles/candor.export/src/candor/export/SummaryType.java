// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Audience;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * A kind of workbook that is made of many dossiers together. Registered as an OSGi service; a bureau adds its own the same way. It is made
 * only where somebody asks for it by name, never along with the documents of one dossier; no {@link DocumentType} may have the same identifier.
 *
 * <p>Implementations are used by several threads at once.
 */
public interface SummaryType extends CatalogEntry {

    /**
     * Writes it.
     *
     * @param members each is to be let go before the next is asked for, so that their number costs no memory
     * @param audience one of {@link #audiences()}
     * @param out where it goes; stays open
     * @throws IOException if it cannot be written
     */
    void write(Iterator<SummaryMember> members, Audience audience, OutputStream out) throws IOException;
}
