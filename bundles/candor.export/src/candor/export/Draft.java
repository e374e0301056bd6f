// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.gongwen.document.OfficialDocument;
import java.util.List;
import java.util.Objects;

/**
 * A document made from a dossier.
 *
 * @param document complete, but for the placeholders
 * @param placeholders what is still to be filled in, in reading order
 */
public record Draft(OfficialDocument document, List<Placeholder> placeholders) {

    public Draft {
        Objects.requireNonNull(document, "document");
        placeholders = List.copyOf(placeholders);
    }
}
