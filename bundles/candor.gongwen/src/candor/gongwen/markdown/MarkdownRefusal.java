// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import candor.gongwen.texts.LibraryTexts;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Makes the exceptions for Markdown that has no place in a 公文. */
final class MarkdownRefusal {

    private static final Map<Class<? extends Node>, String> REASONS = Map.ofEntries(
            Map.entry(HtmlBlock.class, "refused.HtmlBlock"),
            Map.entry(HtmlInline.class, "refused.HtmlInline"),
            Map.entry(Image.class, "refused.Image"),
            Map.entry(Link.class, "refused.Link"),
            Map.entry(LinkReferenceDefinition.class, "refused.LinkReferenceDefinition"),
            Map.entry(Code.class, "refused.Code"),
            Map.entry(FencedCodeBlock.class, "refused.FencedCodeBlock"),
            Map.entry(BlockQuote.class, "refused.BlockQuote"),
            Map.entry(BulletList.class, "refused.BulletList"),
            Map.entry(ThematicBreak.class, "refused.ThematicBreak"),
            Map.entry(HardLineBreak.class, "refused.HardLineBreak"));

    private MarkdownRefusal() {}

    static MarkdownException of(Node node) {
        return new MarkdownException(
                lineOf(node),
                LibraryTexts.get(
                        REASONS.getOrDefault(node.getClass(), "refused.other"),
                        node.getClass().getSimpleName()));
    }

    /** Line of the node, or of the nearest node around it that has one, from 1. */
    static int lineOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
