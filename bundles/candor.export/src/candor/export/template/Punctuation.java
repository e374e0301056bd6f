// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.SentenceCheck;
import candor.gongwen.document.Block;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mends the marks where a template and the texts it prints meet (GB/T 15834—2011). A text often brings its own stop, quotation marks or
 * title marks, and the template has its own around it. Within one text of a dossier nothing is changed: words of others stay what they are.
 */
final class Punctuation {

    private Punctuation() {}

    /**
     * The same blocks with one mark where two met, a stop where a sentence has none, inner quotation and title marks inside others, and no 、
     * between marked titles.
     */
    static List<Block> mended(List<Block> blocks) {
        return blocks.stream().map(Punctuation::mended).toList();
    }

    private static Block mended(Block block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case NumberedList list -> new NumberedList(items(list.items()));
            case Table table -> new Table(table.caption(), table.columns(), rows(table.header()), rows(table.rows()));
        };
    }

    /** A sentence that a text of the dossier ends gets the stop that nobody has typed. */
    private static Paragraph paragraph(Paragraph paragraph) {
        List<Span> spans = MarkedText.mended(paragraph.spans());
        String text = spans.stream().map(Span::text).collect(Collectors.joining());
        boolean typed = !spans.isEmpty() && spans.getLast().origin() != null;
        if (typed && paragraph.placement() == Paragraph.Placement.BODY && SentenceCheck.lacksStop(text)) {
            spans = Stream.concat(spans.stream(), Stream.of(Span.of("。"))).toList();
        }
        return new Paragraph(paragraph.placement(), spans);
    }

    private static Heading heading(Heading heading) {
        return new Heading(heading.level(), MarkedText.mended(heading.text()), MarkedText.mended(heading.runIn()));
    }

    private static List<NumberedList.Item> items(List<NumberedList.Item> items) {
        return items.stream()
                .map(item -> new NumberedList.Item(MarkedText.mended(item.spans()), items(item.children())))
                .toList();
    }

    private static List<Table.Row> rows(List<Table.Row> rows) {
        List<Table.Row> mended = new ArrayList<>();
        for (Table.Row row : rows) {
            List<Table.Cell> cells = row.cells().stream()
                    .map(cell -> new Table.Cell(MarkedText.mended(cell.spans()), cell.columnSpan(), cell.rowSpan()))
                    .toList();
            mended.add(new Table.Row(cells, row.lines()));
        }
        return mended;
    }
}
