// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.document.Metadata;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.TextStyle;
import java.io.IOException;

/** The part {@code styles.xml}: one style for every named kind of paragraph, all based on 公文, and for kinds of type within them. */
final class StylesPart implements Xml.Content {

    private final RunProperties runProperties;
    private final Metadata metadata;
    private final StyleSheet styles;

    StylesPart(RunProperties runProperties, Metadata metadata, StyleSheet styles) {
        this.runProperties = runProperties;
        this.metadata = metadata;
        this.styles = styles;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:styles", "xmlns:w", DocumentPart.W);
        defaults(xml);
        xml.start("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", "Normal");
        xml.val("w:name", "Normal").empty("w:qFormat").end();
        table(xml);
        for (NamedStyle style : styles.all()) {
            if (style.id().equals(StyleNames.BASE)) {
                base(xml, style);
            } else {
                derived(xml, style, styles.style(style.parent()));
            }
        }
        for (FontRole role : FontRole.values()) {
            characters(xml, StyleNames.characters(role), "公文" + role.chineseName() + "字");
            runProperties.font(xml, role);
            xml.end().end();
        }
        characters(xml, StyleNames.BOLD, "公文加粗字");
        runProperties.bold(xml, true);
        xml.end().end();
        xml.end();
    }

    private void defaults(Xml xml) throws IOException {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        runProperties.write(xml, TextStyle.BODY);
        // Western text follows Western rules: in Chinese LibreOffice breaks lines within numbers and words.
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", metadata.language().toLanguageTag(), "w:bidi", "ar-SA");
        xml.end().end().empty("w:pPrDefault").end();
    }

    private static void table(Xml xml) throws IOException {
        xml.start("w:style", "w:type", "table", "w:default", 1, "w:styleId", "TableNormal");
        xml.val("w:name", "Normal Table")
                .val("w:uiPriority", 99)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed");
        xml.start("w:tblPr").empty("w:tblInd", "w:w", 0, "w:type", "dxa").end();
        xml.end();
    }

    /**
     * Line breaking as the layout does it: Chinese prohibitions on, no grid.
     *
     * <p>Two things are on by default and stay unsaid, because LibreOffice 7.4 misreads them: {@code w:overflowPunct}, whatever its value,
     * switches hanging punctuation off; {@code w:autoSpaceDE} and {@code w:autoSpaceDN}, the gap between Chinese and Western text, are
     * ignored.
     */
    private void base(Xml xml, NamedStyle style) throws IOException {
        start(xml, style);
        xml.start("w:pPr").toggle("w:widowControl", false);
        xml.empty("w:kinsoku");
        xml.toggle("w:topLinePunct", false).toggle("w:adjustRightInd", false).toggle("w:snapToGrid", false);
        Shape shape = style.shape();
        xml.empty("w:spacing", "w:before", 0, "w:after", 0, "w:line", shape.line(), "w:lineRule", "exact");
        shape.align(xml);
        xml.end().start("w:rPr");
        runProperties.write(xml, style.text());
        xml.end().end();
    }

    private void derived(Xml xml, NamedStyle style, NamedStyle parent) throws IOException {
        start(xml, style);
        xml.start("w:pPr");
        style.shape().write(xml, parent.shape());
        xml.end().start("w:rPr");
        runProperties.writeDifference(xml, style.text(), parent.text());
        xml.end().end();
    }

    private static void start(Xml xml, NamedStyle style) throws IOException {
        xml.start("w:style", "w:type", "paragraph", "w:customStyle", 1, "w:styleId", style.id());
        xml.val("w:name", style.name()).val("w:basedOn", style.parent());
        if (!style.next().equals(style.id())) {
            xml.val("w:next", style.next());
        }
        xml.empty("w:qFormat");
    }

    private static void characters(Xml xml, String id, String name) throws IOException {
        xml.start("w:style", "w:type", "character", "w:customStyle", 1, "w:styleId", id);
        xml.val("w:name", name).empty("w:qFormat").start("w:rPr");
    }
}
