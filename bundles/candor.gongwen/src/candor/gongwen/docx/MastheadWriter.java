// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowParagraph.Align;
import candor.gongwen.flow.FlowSpan;
import candor.gongwen.layout.MastheadGeometry;
import candor.gongwen.layout.MastheadGeometry.Line;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes a 版头 as paragraphs whose heights add up to the measured places of its elements (GB/T 9704—2012 §7.2). */
final class MastheadWriter {

    /** Look of the style 公文发文机关标志; a mark that needs less says so. */
    static final TextStyle MARK = new TextStyle(FontRole.XIAOBIAOSONG, Gb9704.SIZE_XIAOCHU, false, true);

    private final RunWriter runs;
    private final MastheadGeometry geometry;
    /** How far down the type area the paragraphs written so far reach, in points. */
    private double reached;

    MastheadWriter(RunWriter runs, MastheadGeometry geometry) {
        this.runs = runs;
        this.geometry = geometry;
    }

    /** Writes everything down to the red rule. */
    void write(Xml xml) throws IOException {
        for (Line notice : geometry.notices()) {
            xml.start("w:p").start("w:pPr").val("w:pStyle", StyleNames.NOTICE).end();
            run(xml, notice, TextStyle.BODY);
            xml.end();
            reached += Gb9704.LINE_PITCH;
        }
        for (Line mark : geometry.mark()) {
            start(xml, StyleNames.MARK);
            spacing(xml, mark, 0, 0);
            xml.end();
            run(xml, mark, MARK);
            xml.end();
        }
        TreeMap<Double, List<Line>> rows = new TreeMap<>();
        Stream.concat(Stream.of(geometry.number()), geometry.signers().stream())
                .forEach(line -> rows.computeIfAbsent(line.baseline(), key -> new ArrayList<>())
                        .add(line));
        for (List<Line> row : rows.values()) {
            row.sort(Comparator.comparingDouble(Line::x));
            number(xml, row, row.contains(geometry.number()));
        }
    }

    /** A line with 发文字号, 签发人 or both; the last carries the red rule as its lower border. */
    private void number(Xml xml, List<Line> row, boolean last) throws IOException {
        start(xml, StyleNames.NUMBER);
        double shift = 0;
        double after = 0;
        if (last) {
            // Borders keep whole points of distance: the line moves by the rest, so that the rule stands exactly where
            // it belongs.
            double bottom =
                    row.getFirst().baseline() + SnugLine.height(Gb9704.SIZE_3) - SnugLine.baseline(Gb9704.SIZE_3);
            long space = Math.round(geometry.ruleTop() - bottom);
            shift = geometry.ruleTop() - bottom - space;
            after = geometry.flowTop() - geometry.ruleTop() - Gb9704.RED_RULE_THICKNESS;
            xml.start("w:pBdr");
            int thickness = Twips.eighths(Gb9704.RED_RULE_THICKNESS);
            xml.empty("w:bottom", "w:val", "single", "w:sz", thickness, "w:space", space, "w:color", RunProperties.RED);
            xml.end();
        }
        boolean tabbed = !geometry.signers().isEmpty();
        if (tabbed) {
            xml.start("w:tabs");
            for (Line line : row) {
                xml.empty("w:tab", "w:val", "left", "w:pos", Twips.of(line.x()));
            }
            xml.end();
        }
        spacing(xml, row.getFirst(), shift, after);
        ParagraphProperties.align(xml, tabbed ? Align.LEFT : Align.CENTRE);
        xml.end();
        for (Line line : row) {
            if (tabbed && !followsLabel(line)) {
                RunWriter.tab(xml);
            }
            run(xml, line, TextStyle.BODY);
        }
        xml.end();
    }

    /** The first name stands right behind the words 签发人. */
    private boolean followsLabel(Line line) {
        return geometry.signers().indexOf(line) == 1;
    }

    private static void start(Xml xml, String style) throws IOException {
        xml.start("w:p").start("w:pPr").val("w:pStyle", style);
    }

    /** Leaves as much room above as brings the line's baseline to its place. */
    private void spacing(Xml xml, Line line, double shift, double after) throws IOException {
        double size = line.style().size();
        double top = line.baseline() + shift - SnugLine.baseline(size);
        double height = SnugLine.height(size);
        ParagraphProperties.spacing(xml, top - reached, after, height);
        reached = top + height;
    }

    private void run(Xml xml, Line line, TextStyle base) throws IOException {
        runs.write(xml, List.of(new FlowSpan(line.text(), line.style(), null)), base);
    }
}
