// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.ParagraphFormat.Align;
import candor.gongwen.layout.MastheadGeometry;
import candor.gongwen.layout.MastheadGeometry.Line;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A paragraph of a 版头; the heights of all of them add up to the measured places of its elements (GB/T 9704—2012 §7.2).
 *
 * @param kind which element
 * @param text look of most of its text
 * @param shape how it stands
 * @param runs what stands in it; a run that is {@code null} is a tab
 */
record MastheadParagraph(Kind kind, TextStyle text, Shape shape, List<Line> runs) {

    /** The elements, each a style. */
    enum Kind {
        /** 份号, 密级, 紧急程度. */
        NOTICE("GongwenNotice", "公文份号密级"),
        MARK("GongwenMark", "公文发文机关标志"),
        /** 签发人 above the line of the 发文字号. */
        SIGNERS("GongwenSigners", "公文签发人"),
        NUMBER("GongwenNumber", "公文发文字号");

        final String id;
        final String chineseName;

        Kind(String id, String chineseName) {
            this.id = id;
            this.chineseName = chineseName;
        }
    }

    /** All paragraphs down to the red rule. */
    static List<MastheadParagraph> of(MastheadGeometry geometry) {
        return new Builder(geometry).paragraphs();
    }

    private static final class Builder {
        private final MastheadGeometry geometry;
        private final List<MastheadParagraph> paragraphs = new ArrayList<>();
        /** How far down the type area the paragraphs reach, in points. */
        private double reached;

        Builder(MastheadGeometry geometry) {
            this.geometry = geometry;
        }

        List<MastheadParagraph> paragraphs() {
            for (Line notice : geometry.notices()) {
                Shape line = Shape.of(Gb9704.LINE_PITCH);
                paragraphs.add(new MastheadParagraph(Kind.NOTICE, TextStyle.BODY, line, List.of(notice)));
                reached += Gb9704.LINE_PITCH;
            }
            for (Line mark : geometry.mark()) {
                Shape shape = shape(mark, 0, 0).aligned(Align.CENTRE);
                paragraphs.add(new MastheadParagraph(Kind.MARK, mark.style(), shape, List.of(mark)));
            }
            TreeMap<Double, List<Line>> rows = new TreeMap<>();
            Stream.concat(Stream.of(geometry.number()), geometry.signers().stream())
                    .forEach(line -> rows.computeIfAbsent(line.baseline(), key -> new ArrayList<>())
                            .add(line));
            for (List<Line> row : rows.values()) {
                row.sort(Comparator.comparingDouble(Line::x));
                row(row, row.contains(geometry.number()));
            }
            return paragraphs;
        }

        /** A line with 发文字号, 签发人 or both; the last carries the red rule as its lower border. */
        private void row(List<Line> row, boolean last) {
            Shape shape = last ? numberShape(row.getFirst()) : shape(row.getFirst(), 0, 0);
            List<Line> runs = new ArrayList<>();
            if (geometry.signers().isEmpty()) {
                shape = shape.aligned(Align.CENTRE);
                runs.addAll(row);
            } else {
                shape = shape.aligned(Align.LEFT)
                        .tabbed(row.stream()
                                .map(line -> new Shape.Tab("left", Twips.of(line.x())))
                                .toList());
                for (Line line : row) {
                    if (!followsLabel(line)) {
                        runs.add(null);
                    }
                    runs.add(line);
                }
            }
            paragraphs.add(new MastheadParagraph(last ? Kind.NUMBER : Kind.SIGNERS, TextStyle.BODY, shape, runs));
        }

        /**
         * The distance of a border is a whole number of points, so the line is moved by the remainder to bring the rule
         * to its exact place.
         */
        private Shape numberShape(Line first) {
            double bottom = first.baseline() + SnugLine.height(Gb9704.SIZE_3) - SnugLine.baseline(Gb9704.SIZE_3);
            long space = Math.round(geometry.ruleTop() - bottom);
            double shift = geometry.ruleTop() - bottom - space;
            double after = geometry.flowTop() - geometry.ruleTop() - Gb9704.RED_RULE_THICKNESS;
            return shape(first, shift, after).ruled(space);
        }

        /** The first name stands right behind the words 签发人. */
        private boolean followsLabel(Line line) {
            return geometry.signers().indexOf(line) == 1;
        }

        /** Leaves as much room above as brings the line's baseline to its place. */
        private Shape shape(Line line, double shift, double after) {
            double size = line.style().size();
            double top = line.baseline() + shift - SnugLine.baseline(size);
            double above = top - reached;
            reached = top + SnugLine.height(size);
            return Shape.of(SnugLine.height(size)).spaced(above, after);
        }
    }
}
