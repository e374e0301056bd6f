// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import candor.gongwen.texts.LibraryTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts that stand in a Markdown source by proxy: one private-use character each.
 *
 * <p>Escaping every character that Markdown may take for markup depends on its context (start of line, table cell, beside a bracket).
 * A text that is not in the source cannot be misread there. The characters come from planes 15 and 16, which rare Chinese characters
 * of older systems (they sit in the basic plane) do not use; a source that contains them by itself is refused by the reader, and in an
 * inserted text they are ordinary characters, so that nothing can be forged.
 */
public final class Inserts {

    private static final int FIRST = 0xF0000;
    private static final int LAST = 0x10FFFC;

    private final List<Insert> list = new ArrayList<>();

    /**
     * A text and where it came from.
     *
     * @param text clean: no control character but line feed
     * @param origin opaque address, or {@code null}
     */
    record Insert(String text, String origin) {}

    /**
     * Keeps a text and answers what to write in its place.
     *
     * @param text verbatim; line breaks of every kind become line feeds, tabs become spaces, other control characters, which no page can
     *     show, are dropped
     * @param origin opaque address of the text, or {@code null}
     * @return the placeholder; empty for a text without characters
     * @throws IllegalStateException when there are more than 131,000 of them, more than any document holds
     */
    public String insert(String text, String origin) {
        String clean = clean(text);
        if (clean.isEmpty()) {
            return "";
        }
        int code = FIRST + list.size();
        if (code > LAST) {
            throw new IllegalStateException(LibraryTexts.get("values.many", LAST - FIRST + 1));
        }
        list.add(new Insert(clean, origin));
        return Character.toString(code);
    }

    /**
     * A source with every placeholder replaced by its text; for text that is not Markdown, such as a title.
     *
     * @param source with placeholders of this object
     */
    public String expand(String source) {
        StringBuilder out = new StringBuilder(source.length() + 16);
        source.codePoints().forEach(c -> {
            if (isPlaceholder(c)) {
                out.append(get(c).text());
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Whether a text contains characters that are reserved for placeholders; an author's own source must not. */
    public static boolean containsReserved(String text) {
        return text.codePoints().anyMatch(Inserts::isReserved);
    }

    static boolean isReserved(int c) {
        return c >= FIRST;
    }

    boolean isPlaceholder(int c) {
        return c >= FIRST && c - FIRST < list.size();
    }

    Insert get(int c) {
        return list.get(c - FIRST);
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (c == '\r') {
                if (i + 1 == points.length || points[i + 1] != '\n') {
                    out.append('\n');
                }
            } else if (c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                out.append('\n');
            } else if (c == '\t') {
                out.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE) {
                out.append('\uFFFD');
            } else if (!Character.isISOControl(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }
}
