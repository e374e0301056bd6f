// SPDX-License-Identifier: EPL-2.0
package candor.process.papers;

import candor.gongwen.document.Block;
import candor.gongwen.document.Content;
import candor.gongwen.document.DocumentAttachment;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One part of a finished paper, the letter or one of its attachments, as plain text.
 *
 * @param title on one line
 * @param version in brackets under the title, or {@code null}
 * @param headings of the first level, without numbers
 * @param lines headings, paragraphs, items and cells, in reading order
 */
public record PaperText(String title, String version, List<String> headings, List<String> lines) {

    /** The letter itself, then its attachments. */
    public static List<PaperText> of(OfficialDocument document) {
        List<PaperText> parts = new ArrayList<>();
        parts.add(of(document.content()));
        for (DocumentAttachment attachment : document.attachments()) {
            parts.add(of(attachment.content()));
        }
        return parts;
    }

    private static PaperText of(Content content) {
        List<String> headings = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Block block : content.blocks()) {
            switch (block) {
                case Heading heading -> {
                    lines.add(text(heading.text()) + text(heading.runIn()));
                    if (heading.level() == 1) {
                        headings.add(text(heading.text()));
                    }
                }
                case Paragraph paragraph -> lines.add(text(paragraph.spans()));
                case NumberedList list -> addItems(list.items(), lines);
                case Table table -> table.rows().forEach(row -> row.cells().forEach(c -> lines.add(text(c.spans()))));
            }
        }
        return new PaperText(content.title().singleLine(), content.title().version(), headings, lines);
    }

    private static void addItems(List<NumberedList.Item> items, List<String> lines) {
        for (NumberedList.Item item : items) {
            lines.add(text(item.spans()));
            addItems(item.children(), lines);
        }
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The line that follows a heading of the first level, or an empty one. */
    public String below(String heading) {
        int at = lines.indexOf(heading);
        return at < 0 || at + 1 == lines.size() ? "" : lines.get(at + 1);
    }
}
