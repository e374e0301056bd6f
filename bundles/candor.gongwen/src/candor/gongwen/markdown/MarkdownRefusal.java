// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

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

/** Words for Markdown that has no place in a 公文. */
final class MarkdownRefusal {

    private static final Map<Class<? extends Node>, String> REASONS = Map.ofEntries(
            Map.entry(HtmlBlock.class, "公文正文不能含 HTML；要原样写“<”，请写成“\\<”"),
            Map.entry(HtmlInline.class, "公文正文不能含 HTML；要原样写“<”，请写成“\\<”"),
            Map.entry(Image.class, "公文正文不能含图片"),
            Map.entry(Link.class, "公文正文不能含链接；要原样写“[”，请写成“\\[”"),
            Map.entry(LinkReferenceDefinition.class, "公文正文不能含链接定义；要原样写“[”，请写成“\\[”"),
            Map.entry(Code.class, "公文正文不能含代码；要原样写“`”，请写成“\\`”"),
            Map.entry(FencedCodeBlock.class, "公文正文不能含代码块"),
            Map.entry(BlockQuote.class, "公文正文不能含引用块；要原样写行首的“>”，请写成“\\>”"),
            Map.entry(BulletList.class, "公文不用项目符号，请用编号列表“1. ”；要原样写行首的“-”，请写成“\\-”"),
            Map.entry(ThematicBreak.class, "公文正文不能含分隔线"),
            Map.entry(HardLineBreak.class, "行末不能用两个空格或反斜线强制换行；另起一段请空一行"));

    private MarkdownRefusal() {}

    static MarkdownException of(Node node) {
        return new MarkdownException(
                lineOf(node),
                REASONS.getOrDefault(
                        node.getClass(), "公文正文不能含“" + node.getClass().getSimpleName() + "”"));
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
