// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import candor.gongwen.document.Span;
import candor.gongwen.document.Span.Emphasis;
import candor.gongwen.texts.LibraryTexts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns CommonMark's inline nodes into spans and puts inserted texts back in their place. */
final class InlineReader {

    /**
     * A character put between an asterisk and Chinese punctuation while CommonMark parses; it is never part of a text.
     */
    static final int JOINER = 0x10FFFD;

    private static final Pattern MARK = Pattern.compile("(?<!\\s)\\s*\\{\\.([\\p{L}\\p{N}-]+)}\\s*$");

    /** The first character that is East Asian or full-width; lines join there without a space. */
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private final Inserts inserts;

    InlineReader(Inserts inserts) {
        this.inserts = inserts;
    }

    /**
     * The text of one block.
     *
     * @param spans without the mark
     * @param mark name in a closing {@code {.name}}, or {@code null}
     */
    record Line(List<Span> spans, String mark) {}

    Line read(Node block) {
        String mark = null;
        if (block.getLastChild() instanceof Text last) {
            Matcher matcher = MARK.matcher(last.getLiteral());
            if (matcher.find()) {
                mark = matcher.group(1);
                last.setLiteral(last.getLiteral().substring(0, matcher.start()));
            }
        }
        SpanList spans = new SpanList();
        children(block, Emphasis.NONE, spans);
        return new Line(spans.list(), mark);
    }

    /** Whether the author's own text (not an inserted one) ends a block with a string. */
    static boolean endsWithStatic(Node block, String end) {
        return block.getLastChild() instanceof Text last && last.getLiteral().endsWith(end);
    }

    private void children(Node parent, Emphasis emphasis, SpanList out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> text(text.getLiteral(), emphasis, out);
                case SoftLineBreak ignored -> out.softBreak();
                case StrongEmphasis strong -> children(strong, nested(strong, emphasis, Emphasis.STRONG), out);
                case org.commonmark.node.Emphasis kai -> children(kai, nested(kai, emphasis, Emphasis.KAI), out);
                default -> throw MarkdownRefusal.of(node);
            }
        }
    }

    private static Emphasis nested(Node node, Emphasis outer, Emphasis inner) {
        if (outer != Emphasis.NONE) {
            throw new MarkdownException(MarkdownRefusal.lineOf(node), LibraryTexts.get("emphasis.twice"));
        }
        return inner;
    }

    private void text(String literal, Emphasis emphasis, SpanList out) {
        StringBuilder run = new StringBuilder();
        literal.codePoints().forEach(c -> {
            if (inserts.isPlaceholder(c)) {
                out.add(run.toString(), emphasis, null);
                run.setLength(0);
                out.add(inserts.get(c).text(), emphasis, inserts.get(c).origin());
            } else if (c != JOINER) {
                run.appendCodePoint(c);
            }
        });
        out.add(run.toString(), emphasis, null);
    }

    static boolean isEastAsian(int c) {
        return c >= FIRST_EAST_ASIAN;
    }
}
