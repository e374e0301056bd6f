// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.Flow;
import candor.gongwen.flow.FlowMasthead;
import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.ParagraphFormat;
import candor.gongwen.flow.ParagraphFormat.Align;
import candor.gongwen.flow.ParagraphStyle;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.layout.ImprintGeometry;
import candor.gongwen.layout.MastheadGeometry;
import candor.gongwen.layout.PageNumbers;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.PageGrid;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The paragraph styles of one document. What is placed by measure (版头, 标题, 署名 …) gives its places to its styles, so that the text
 * itself says nothing but their names.
 */
final class StyleSheet {

    /** Height in points of the invisible line below a table that ends a section. */
    private static final double ANCHOR = 1;

    private final PageGrid grid;
    private final Map<String, NamedStyle> styles = new LinkedHashMap<>();

    /**
     * The styles of a document.
     *
     * @param fonts its widths and heights were measured with
     */
    StyleSheet(Flow flow, DocumentFonts fonts) {
        grid = flow.grid();
        Shape base = Shape.of(grid.linePitch());
        styles.put(
                StyleNames.BASE,
                new NamedStyle(StyleNames.BASE, "公文", "Normal", StyleNames.BASE, TextStyle.BODY, base));
        for (ParagraphStyle style : ParagraphStyle.values()) {
            String parent = style.parent() == null ? StyleNames.BASE : StyleNames.id(style.parent());
            Shape shape = Shape.of(style, format(flow, style), grid, false);
            add(
                    StyleNames.id(style),
                    style.chineseName(),
                    parent,
                    StyleNames.id(style.next()),
                    style.textStyle(),
                    shape);
        }
        addMasthead(flow, fonts);
        addImprint();
        add(
                StyleNames.ANCHOR,
                "公文占位",
                StyleNames.BASE,
                null,
                new TextStyle(TextStyle.BODY.role(), ANCHOR),
                Shape.of(ANCHOR));
    }

    private void add(String id, String name, String parent, String next, TextStyle text, Shape shape) {
        styles.put(id, new NamedStyle(id, name, parent, next == null ? id : next, text, shape));
    }

    /**
     * The format of a style: that of its first paragraph for kinds that are placed by measure, else the one by rule.
     */
    private static ParagraphFormat format(Flow flow, ParagraphStyle style) {
        return switch (style) {
            case TITLE, ATTACHMENT_TITLE, ATTACHMENT_NOTE, ATTACHMENT_NOTE_MORE, SIGNATURE, DATE ->
                flow.blocks().stream()
                        .filter(FlowParagraph.class::isInstance)
                        .map(FlowParagraph.class::cast)
                        .filter(paragraph -> paragraph.style() == style)
                        .map(paragraph -> paragraph.format().kept(style.format().keep()))
                        .findFirst()
                        .orElse(style.format(flow.grid()));
            default -> style.format(flow.grid());
        };
    }

    private void addMasthead(Flow flow, DocumentFonts fonts) {
        List<MastheadParagraph> paragraphs = new ArrayList<>();
        flow.blocks().stream()
                .filter(FlowMasthead.class::isInstance)
                .map(FlowMasthead.class::cast)
                .map(masthead -> MastheadGeometry.of(masthead.masthead(), fonts))
                .forEach(geometry -> paragraphs.addAll(MastheadParagraph.of(geometry)));
        for (MastheadParagraph.Kind kind : MastheadParagraph.Kind.values()) {
            paragraphs.stream()
                    .filter(paragraph -> paragraph.kind() == kind)
                    .findFirst()
                    .ifPresent(p -> add(kind.id, kind.chineseName, StyleNames.BASE, null, p.text(), p.shape()));
        }
    }

    private void addImprint() {
        Shape line = Shape.of(Gb9704.IMPRINT_LINE_PITCH);
        add(
                StyleNames.COPIES,
                "公文抄送机关",
                StyleNames.BASE,
                null,
                ImprintGeometry.STYLE,
                line.indented(ImprintGeometry.COPIES));
        add(
                StyleNames.CLOSE_COPIES,
                "公文抄送机关密排",
                StyleNames.COPIES,
                null,
                ImprintGeometry.STYLE,
                Shape.of(Gb9704.IMPRINT_CLOSE_PITCH).indented(ImprintGeometry.COPIES));
        Shape printed = line.indented(ImprintGeometry.PRINTED)
                .aligned(Align.LEFT)
                .tabbed(List.of(new Shape.Tab("right", Twips.of(Gb9704.TYPE_AREA_WIDTH - ImprintGeometry.INDENT))));
        add(StyleNames.PRINTED, "公文印发机关", StyleNames.BASE, null, ImprintGeometry.STYLE, printed);
        Shape number = Shape.of(SnugLine.height(PageNumbers.STYLE.size()));
        ParagraphFormat.Indent odd = new ParagraphFormat.Indent(0, 0, PageNumbers.STYLE.size());
        ParagraphFormat.Indent even = new ParagraphFormat.Indent(PageNumbers.STYLE.size(), PageNumbers.STYLE.size(), 0);
        add(
                StyleNames.PAGE_NUMBER,
                "公文页码",
                StyleNames.BASE,
                null,
                PageNumbers.STYLE,
                number.indented(odd).aligned(Align.RIGHT));
        add(
                StyleNames.PAGE_NUMBER_EVEN,
                "公文页码偶数页",
                StyleNames.PAGE_NUMBER,
                null,
                PageNumbers.STYLE,
                number.indented(even).aligned(Align.LEFT));
    }

    /** What lines and characters of the document stand on. */
    PageGrid grid() {
        return grid;
    }

    /** All styles, each after the one it is based on. */
    Collection<NamedStyle> all() {
        return styles.values();
    }

    /** The style of an id. */
    NamedStyle style(String id) {
        return styles.get(id);
    }
}
