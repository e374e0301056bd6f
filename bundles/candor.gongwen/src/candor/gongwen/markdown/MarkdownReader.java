// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import candor.gongwen.document.Block;
import candor.gongwen.texts.LibraryTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown body text into blocks; see the package for what is understood. Immutable and safe for use by several threads. */
public final class MarkdownReader {

    /**
     * CommonMark closes emphasis only where the marker touches no punctuation on its inner side or touches some on its outer side:
     * {@code **主持人：**张三} stays open. A joiner between the asterisks and the punctuation makes the rule see a letter.
     */
    private static final Pattern BEFORE_ASTERISK = Pattern.compile("(?<=[[\\p{IsP}\\p{IsS}]&&[^\\x00-\\x7F]])(?=\\*)");

    private static final Pattern AFTER_ASTERISK = Pattern.compile("(?<=\\*)(?=[[\\p{IsP}\\p{IsS}]&&[^\\x00-\\x7F]])");

    /** The blocks that are read. Indented code is none of them, because templates indent their lines inside directives. */
    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS = new LinkedHashSet<>(List.of(
            Heading.class,
            ListBlock.class,
            BlockQuote.class,
            HtmlBlock.class,
            FencedCodeBlock.class,
            ThematicBreak.class));

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    /**
     * Reads a source without inserts.
     *
     * @throws MarkdownException for what has no place in a 公文
     */
    public List<Block> read(String source) {
        return read(source, new Inserts());
    }

    /**
     * Reads a source.
     *
     * @param source Markdown with placeholders of {@code inserts}
     * @throws MarkdownException for what has no place in a 公文
     */
    public List<Block> read(String source, Inserts inserts) {
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            refuseReserved(lines.get(i), i + 1, inserts);
        }
        Node root = parser.parse(joined(source));
        List<Block> blocks = new ArrayList<>();
        new BlockReader(lines, inserts, blocks).readChildren(root);
        return List.copyOf(blocks);
    }

    private static void refuseReserved(String line, int number, Inserts inserts) {
        if (line.codePoints().anyMatch(c -> Inserts.isReserved(c) && !inserts.isPlaceholder(c))) {
            throw new MarkdownException(number, LibraryTexts.get("characters.reserved"));
        }
    }

    private static String joined(String source) {
        String joiner = Character.toString(InlineReader.JOINER);
        return AFTER_ASTERISK
                .matcher(BEFORE_ASTERISK.matcher(source).replaceAll(joiner))
                .replaceAll(joiner);
    }
}
