// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import candor.help.ui.GuideMark.Look;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Turns the Markdown of a page into its text and the looks of its pieces. A row of a table becomes a line. */
final class GuideReader extends AbstractVisitor {

    /** The first line of a page: what it explains. */
    private static final Pattern SUBJECTS = Pattern.compile("\\A<!-- help: ([^>]*) -->");

    private static final Pattern PAGE = Pattern.compile("([\\w-]+)\\.md(#.*)?|(#.+)");
    private static final String BULLET = "•  ";
    private static final String BETWEEN_CELLS = "　";
    private static final int CHINESE = 0x2E80;

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<GuideMark> marks = new ArrayList<>();
    private String title = "";

    private GuideReader(String id) {
        this.id = id;
    }

    /** Reads a page. */
    static GuidePage read(String id, String markdown) {
        GuideReader reader = new GuideReader(id);
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(reader);
        Matcher subjects = SUBJECTS.matcher(markdown);
        Set<String> names = new LinkedHashSet<>();
        if (subjects.find()) {
            names.addAll(List.of(subjects.group(1).split(" ")));
        }
        return new GuidePage(id, reader.title, names, reader.text.toString(), List.copyOf(reader.marks));
    }

    @Override
    public void visit(Heading heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        visitChildren(heading);
        if (title.isEmpty()) {
            title = text.substring(start);
        }
        mark(start, heading.getLevel() == 1 ? Look.TITLE : Look.HEADING, null);
        text.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        text.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(ListItem item) {
        int start = text.length();
        text.append(BULLET);
        visitChildren(item);
        mark(start, Look.ITEM, null);
        if (item.getNext() == null) {
            text.append('\n');
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        int start = text.length();
        text.append(block.getLiteral());
        mark(start, Look.CODE, null);
        text.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            row(row);
        } else {
            visitChildren(node);
        }
    }

    private void row(TableRow row) {
        int start = text.length();
        text.append(BULLET);
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            int from = text.length();
            visitChildren((TableCell) cell);
            if (cell == row.getFirstChild() || row.getParent() instanceof TableHead) {
                mark(from, Look.STRONG, null);
            }
            if (cell.getNext() != null) {
                text.append(BETWEEN_CELLS);
            }
        }
        text.append('\n');
        mark(start, Look.ITEM, null);
        if (row.getNext() == null && !(row.getParent() instanceof TableHead)) {
            text.append('\n');
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        int start = text.length();
        visitChildren(strong);
        mark(start, Look.STRONG, null);
    }

    /** A link to another page of the guide leads there; where it leads out of the guide, its words are words. */
    @Override
    public void visit(Link link) {
        int start = text.length();
        visitChildren(link);
        Matcher page = PAGE.matcher(link.getDestination());
        if (page.matches()) {
            mark(start, Look.LINK, page.group(1) == null ? id + page.group(3) : page.group(1) + below(page.group(2)));
        }
    }

    private static String below(String heading) {
        return heading == null ? "" : heading;
    }

    @Override
    public void visit(Code code) {
        int start = text.length();
        text.append(code.getLiteral());
        mark(start, Look.CODE, null);
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }

    /** Lines of a source end anywhere: between Chinese words nothing stands, between others a space. */
    @Override
    public void visit(SoftLineBreak end) {
        if (text.charAt(text.length() - 1) < CHINESE) {
            text.append(' ');
        }
    }

    private void mark(int start, Look look, String target) {
        marks.add(new GuideMark(start, text.length() - start, look, target));
    }
}
