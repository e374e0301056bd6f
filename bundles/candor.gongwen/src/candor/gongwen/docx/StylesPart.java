// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.document.Metadata;
import candor.gongwen.flow.FlowParagraph.Align;
import candor.gongwen.flow.FlowParagraph.Indent;
import candor.gongwen.flow.ParagraphStyle;
import candor.gongwen.layout.ImprintGeometry;
import candor.gongwen.layout.PageNumbers;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.io.IOException;

/** The part {@code styles.xml}: one style for every named kind of paragraph, all based on 公文. */
final class StylesPart implements Xml.Content {

    private final RunProperties runProperties;
    private final Metadata metadata;

    StylesPart(RunProperties runProperties, Metadata metadata) {
        this.runProperties = runProperties;
        this.metadata = metadata;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:styles", "xmlns:w", DocumentPart.W);
        defaults(xml);
        xml.start("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", "Normal");
        xml.val("w:name", "Normal").empty("w:qFormat").end();
        table(xml);
        base(xml);
        for (ParagraphStyle style : ParagraphStyle.values()) {
            named(xml, style);
        }
        custom(xml, StyleNames.NOTICE, "公文份号密级", StyleNames.BASE);
        xml.end();
        plain(
                xml,
                StyleNames.MARK,
                "公文发文机关标志",
                MastheadWriter.MARK,
                SnugLine.height(MastheadWriter.MARK.size()),
                Align.CENTRE);
        plain(xml, StyleNames.NUMBER, "公文发文字号", TextStyle.BODY, SnugLine.height(Gb9704.SIZE_3), Align.LEFT);
        plain(xml, StyleNames.IMPRINT, "公文版记", ImprintGeometry.STYLE, Gb9704.IMPRINT_LINE_PITCH, Align.LEFT);
        plain(
                xml,
                StyleNames.PAGE_NUMBER,
                "公文页码",
                PageNumbers.STYLE,
                SnugLine.height(PageNumbers.STYLE.size()),
                Align.LEFT);
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

    private void base(Xml xml) throws IOException {
        custom(xml, StyleNames.BASE, "公文", "Normal");
        xml.start("w:pPr").val("w:widowControl", 0);
        ParagraphProperties.lineBreaking(xml);
        ParagraphProperties.spacing(xml, 0, Gb9704.LINE_PITCH);
        ParagraphProperties.align(xml, Align.JUSTIFIED);
        xml.end().start("w:rPr");
        runProperties.write(xml, TextStyle.BODY);
        xml.end().end();
    }

    private void named(Xml xml, ParagraphStyle style) throws IOException {
        custom(xml, StyleNames.id(style), style.chineseName(), StyleNames.BASE);
        xml.start("w:pPr");
        ParagraphProperties.spacing(xml, 0, style.linePitch());
        if (style == ParagraphStyle.BODY) {
            double firstLine = 2 * Gb9704.CHARACTER_WIDTH;
            ParagraphProperties.indent(xml, new Indent(0, firstLine, 0));
        }
        if (style.outlineLevel() > 0) {
            xml.val("w:outlineLvl", style.outlineLevel() - 1);
        }
        xml.end().start("w:rPr");
        runProperties.write(xml, style.textStyle());
        xml.end().end();
    }

    private void plain(Xml xml, String id, String name, TextStyle text, double pitch, Align align) throws IOException {
        custom(xml, id, name, StyleNames.BASE);
        xml.start("w:pPr");
        ParagraphProperties.spacing(xml, 0, pitch);
        ParagraphProperties.align(xml, align);
        xml.end().start("w:rPr");
        runProperties.write(xml, text);
        xml.end().end();
    }

    private static void custom(Xml xml, String id, String name, String basedOn) throws IOException {
        xml.start("w:style", "w:type", "paragraph", "w:customStyle", 1, "w:styleId", id);
        xml.val("w:name", name).val("w:basedOn", basedOn).empty("w:qFormat");
    }
}
