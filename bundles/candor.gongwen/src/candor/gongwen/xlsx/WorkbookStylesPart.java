// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import candor.gongwen.ooxml.Xml;
import java.io.IOException;

/** The part {@code xl/styles.xml}: how each {@link CellStyle} looks. */
final class WorkbookStylesPart implements Xml.Content {

    /** Built into every reader: 0%. */
    private static final int PERCENT_FORMAT = 9;

    /** Built into every reader: a whole number. */
    private static final int NUMBER_FORMAT = 1;

    private static final int DATE_FORMAT = 164;
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String BODY = "宋体";
    private static final String HEAD = "黑体";

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("styleSheet", "xmlns", SheetPart.NAMESPACE);
        xml.start("numFmts", "count", 1)
                .empty("numFmt", "numFmtId", DATE_FORMAT, "formatCode", DATE)
                .end();
        xml.start("fonts", "count", 4);
        font(xml, BODY, 11, false);
        font(xml, HEAD, 16, false);
        font(xml, HEAD, 11, false);
        font(xml, BODY, 11, true);
        xml.end();
        xml.start("fills", "count", 3);
        xml.start("fill").empty("patternFill", "patternType", "none").end();
        xml.start("fill").empty("patternFill", "patternType", "gray125").end();
        xml.start("fill").start("patternFill", "patternType", "solid");
        xml.empty("fgColor", "rgb", "FFE7E6E6").end().end();
        xml.end();
        xml.start("borders", "count", 2);
        border(xml, false);
        border(xml, true);
        xml.end();
        xml.start("cellStyleXfs", "count", 1).empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
        xml.end();
        xml.start("cellXfs", "count", CellStyle.values().length);
        for (CellStyle style : CellStyle.values()) {
            look(xml, style);
        }
        xml.end();
        xml.end();
    }

    private static void look(Xml xml, CellStyle style) throws IOException {
        switch (style) {
            case PLAIN -> look(xml, 0, 0, 0, 0, "general", "bottom");
            case TITLE -> look(xml, 0, 1, 0, 0, "center", "center");
            case NOTE -> look(xml, 0, 0, 0, 0, "left", "center");
            case HEADING -> look(xml, 0, 2, 0, 0, "left", "center");
            case HEADER -> look(xml, 0, 2, 2, 1, "center", "center");
            case TEXT -> look(xml, 0, 0, 0, 1, "left", "center");
            case NUMBER -> look(xml, NUMBER_FORMAT, 0, 0, 1, "center", "center");
            case SHARE -> look(xml, PERCENT_FORMAT, 0, 0, 1, "center", "center");
            case DATE -> look(xml, DATE_FORMAT, 0, 0, 1, "center", "center");
            case TOTAL -> look(xml, NUMBER_FORMAT, 3, 2, 1, "center", "center");
        }
    }

    /** {@code quotePrefix} keeps a text a text when a person edits its cell, also one that begins with =, +, − or @. */
    private static void look(Xml xml, int format, int font, int fill, int border, String across, String upright)
            throws IOException {
        xml.start(
                "xf",
                "numFmtId",
                format,
                "fontId",
                font,
                "fillId",
                fill,
                "borderId",
                border,
                "xfId",
                0,
                "quotePrefix",
                format == 0 ? 1 : 0,
                "applyNumberFormat",
                1,
                "applyFont",
                1,
                "applyFill",
                1,
                "applyBorder",
                1,
                "applyAlignment",
                1);
        xml.empty("alignment", "horizontal", across, "vertical", upright, "wrapText", 1);
        xml.end();
    }

    private static void font(Xml xml, String name, int size, boolean bold) throws IOException {
        xml.start("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", size).empty("name", "val", name).empty("charset", "val", 134);
        xml.end();
    }

    private static void border(Xml xml, boolean lines) throws IOException {
        xml.start("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            if (lines) {
                xml.start(side, "style", "thin").empty("color", "auto", 1).end();
            } else {
                xml.empty(side);
            }
        }
        xml.empty("diagonal").end();
    }
}
