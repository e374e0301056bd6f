// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of text.
 *
 * @param part where on the page it belongs
 * @param element of the document that it is a line of, or {@code null}: it is there for the eye alone
 * @param runs left to right
 */
public record TextLine(Part part, Element element, List<TextRun> runs) {

    /** Part of a page. */
    public enum Part {
        MASTHEAD,
        BODY,
        TABLE,
        IMPRINT,
        PAGE_NUMBER,
        /** A pale word across the page, behind everything else. */
        MARK
    }

    public TextLine {
        runs = List.copyOf(runs);
    }

    /** The characters of the line, as a reader would copy them. */
    public String text() {
        return runs.stream().map(TextRun::text).collect(Collectors.joining());
    }

    /** The same line for the eye alone. */
    TextLine untagged() {
        return new TextLine(part, null, runs);
    }

    /** The same line elsewhere. */
    TextLine moved(double dx, double dy) {
        return new TextLine(
                part, element, runs.stream().map(run -> run.moved(dx, dy)).toList());
    }
}
