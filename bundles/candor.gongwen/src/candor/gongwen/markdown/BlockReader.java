// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import candor.gongwen.document.Block;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.texts.LibraryTexts;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Turns CommonMark's blocks into blocks of a 公文. One instance reads one source. */
final class BlockReader {

    private static final String RUN_IN_MARK = "。";

    private final List<String> lines;
    private final InlineReader inlines;
    private final List<Block> out;

    BlockReader(List<String> lines, Inserts inserts, List<Block> out) {
        this.lines = lines;
        this.inlines = new InlineReader(inserts);
        this.out = out;
    }

    void readChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node = read(node);
        }
    }

    /** Reads one block and answers the last node that it used up. */
    private Node read(Node node) {
        return switch (node) {
            case org.commonmark.node.Heading heading -> heading(heading);
            case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph);
            case OrderedList list -> {
                out.add(new NumberedList(items(list, 1)));
                yield list;
            }
            case TableBlock table -> {
                out.add(new TableReader(lines, inlines).read(table, null));
                yield table;
            }
            default -> throw MarkdownRefusal.of(node);
        };
    }

    private Node heading(org.commonmark.node.Heading heading) {
        int line = MarkdownRefusal.lineOf(heading);
        if (heading.getSourceSpans().size() > 1) {
            throw new MarkdownException(line, LibraryTexts.get("heading.underlined"));
        }
        if (heading.getLevel() > 4) {
            throw new MarkdownException(line, LibraryTexts.get("heading.deep"));
        }
        List<Span> text = SpanList.onOneLine(inlines.read(heading).spans());
        if (text.isEmpty()) {
            throw new MarkdownException(line, LibraryTexts.get("heading.empty"));
        }
        if (!InlineReader.endsWithStatic(heading, RUN_IN_MARK)) {
            out.add(new Heading(heading.getLevel(), text, List.of()));
            return heading;
        }
        if (!(heading.getNext() instanceof org.commonmark.node.Paragraph next)) {
            throw new MarkdownException(line, LibraryTexts.get("heading.alone"));
        }
        InlineReader.Line body = inlines.read(next);
        if (body.mark() != null) {
            throw new MarkdownException(
                    MarkdownRefusal.lineOf(next), LibraryTexts.get("heading.position", body.mark()));
        }
        List<List<Span>> paragraphs = SpanList.paragraphs(body.spans());
        out.add(new Heading(
                heading.getLevel(),
                SpanList.withoutEnd(text, RUN_IN_MARK),
                paragraphs.isEmpty() ? List.of() : paragraphs.getFirst()));
        paragraphs.stream().skip(1).map(Paragraph::body).forEach(out::add);
        return next;
    }

    private Node paragraph(org.commonmark.node.Paragraph paragraph) {
        InlineReader.Line text = inlines.read(paragraph);
        if ("caption".equals(text.mark())) {
            if (!(paragraph.getNext() instanceof TableBlock table)) {
                throw new MarkdownException(MarkdownRefusal.lineOf(paragraph), LibraryTexts.get("caption.alone"));
            }
            out.add(new TableReader(lines, inlines).read(table, SpanList.text(SpanList.onOneLine(text.spans()))));
            return table;
        }
        Paragraph.Placement placement = placement(text.mark(), paragraph);
        SpanList.paragraphs(text.spans()).forEach(spans -> out.add(new Paragraph(placement, spans)));
        return paragraph;
    }

    private static Paragraph.Placement placement(String mark, Node node) {
        return switch (mark) {
            case null -> Paragraph.Placement.BODY;
            case "flush" -> Paragraph.Placement.FLUSH;
            case "centred" -> Paragraph.Placement.CENTRED;
            case "right" -> Paragraph.Placement.RIGHT;
            default ->
                throw new MarkdownException(MarkdownRefusal.lineOf(node), LibraryTexts.get("position.unknown", mark));
        };
    }

    private List<NumberedList.Item> items(OrderedList list, int depth) {
        int line = MarkdownRefusal.lineOf(list);
        if (depth > 2) {
            throw new MarkdownException(line, LibraryTexts.get("list.deep"));
        }
        if (list.getMarkerStartNumber() != 1) {
            throw new MarkdownException(line, LibraryTexts.get("list.start"));
        }
        List<NumberedList.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(item, depth));
        }
        return items;
    }

    private NumberedList.Item item(Node item, int depth) {
        Node text = item.getFirstChild();
        if (!(text instanceof org.commonmark.node.Paragraph)) {
            throw new MarkdownException(MarkdownRefusal.lineOf(item), LibraryTexts.get("list.empty"));
        }
        InlineReader.Line line = inlines.read(text);
        if (line.mark() != null) {
            throw new MarkdownException(MarkdownRefusal.lineOf(text), LibraryTexts.get("list.position", line.mark()));
        }
        Node rest = text.getNext();
        if (rest != null && (!(rest instanceof OrderedList) || rest.getNext() != null)) {
            throw new MarkdownException(MarkdownRefusal.lineOf(rest), LibraryTexts.get("list.paragraphs"));
        }
        return new NumberedList.Item(
                SpanList.onOneLine(line.spans()), rest == null ? List.of() : items((OrderedList) rest, depth + 1));
    }
}
