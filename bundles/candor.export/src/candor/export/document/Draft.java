// SPDX-License-Identifier: EPL-2.0
package candor.export.document;

import candor.gongwen.document.OfficialDocument;
import candor.gongwen.layout.Remark;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A document made from a dossier.
 *
 * @param document complete, but for the placeholders
 * @param placeholders what is still to be filled in, in reading order
 * @param sources addresses, as in {@link candor.gongwen.document.Span#origin()}, of every field and computed value that was looked at, printed
 *     or not
 * @param computed texts that were put together from other fields, of which no address is known
 */
public record Draft(
        OfficialDocument document, List<Placeholder> placeholders, Set<String> sources, Set<String> computed) {

    public Draft {
        Objects.requireNonNull(document, "document");
        placeholders = List.copyOf(placeholders);
        sources = Set.copyOf(sources);
        computed = Set.copyOf(computed);
    }

    /** One without texts put together from other fields. */
    public Draft(OfficialDocument document, List<Placeholder> placeholders, Set<String> sources) {
        this(document, placeholders, sources, Set.of());
    }

    /** The same with a word across every page. */
    public Draft marked(String mark) {
        return new Draft(document.marked(mark), placeholders, sources, computed);
    }

    /** What a secretary would send back, for people to know before they print (实务). */
    public List<Remark> remarks() {
        return SentenceCheck.of(document).stream()
                .map(sentence -> new Remark(sentence, false))
                .toList();
    }

    /** A document of which nobody knows what it was made from. */
    public Draft(OfficialDocument document, List<Placeholder> placeholders) {
        this(document, placeholders, Set.of());
    }
}
