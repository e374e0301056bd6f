// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.gongwen.fonts.GlyphPath;
import candor.gongwen.fonts.Typeface;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;

/** The shape of one glyph in em, y upwards from the baseline. */
final class Outline {

    private final byte[] types;
    private final float[] points;

    private Outline(byte[] types, float[] points) {
        this.types = types;
        this.points = points;
    }

    static Outline of(Typeface typeface, int character) {
        Recorder recorder = new Recorder();
        typeface.draw(typeface.glyph(character), recorder);
        return new Outline(recorder.types.toByteArray(), Arrays.copyOf(recorder.points, recorder.count));
    }

    /** Adds the shape to a path: the origin of the glyph at (x, baseline), y downwards, an em {@code size} long. */
    void addTo(Path path, double x, double baseline, double size) {
        float left = (float) x;
        float base = (float) baseline;
        float em = (float) size;
        int i = 0;
        for (byte type : types) {
            switch (type) {
                case SWT.PATH_MOVE_TO -> path.moveTo(left + points[i] * em, base - points[i + 1] * em);
                case SWT.PATH_LINE_TO -> path.lineTo(left + points[i] * em, base - points[i + 1] * em);
                case SWT.PATH_QUAD_TO ->
                    path.quadTo(
                            left + points[i] * em,
                            base - points[i + 1] * em,
                            left + points[i + 2] * em,
                            base - points[i + 3] * em);
                case SWT.PATH_CUBIC_TO ->
                    path.cubicTo(
                            left + points[i] * em,
                            base - points[i + 1] * em,
                            left + points[i + 2] * em,
                            base - points[i + 3] * em,
                            left + points[i + 4] * em,
                            base - points[i + 5] * em);
                default -> path.close();
            }
            i += length(type);
        }
    }

    private static int length(byte type) {
        return switch (type) {
            case SWT.PATH_MOVE_TO, SWT.PATH_LINE_TO -> 2;
            case SWT.PATH_QUAD_TO -> 4;
            case SWT.PATH_CUBIC_TO -> 6;
            default -> 0;
        };
    }

    private static final class Recorder implements GlyphPath {

        private final ByteArrayOutputStream types = new ByteArrayOutputStream();
        private float[] points = new float[128];
        private int count;

        private void add(int type, double... coordinates) {
            types.write(type);
            if (count + coordinates.length > points.length) {
                points = Arrays.copyOf(points, points.length * 2);
            }
            for (double coordinate : coordinates) {
                points[count++] = (float) coordinate;
            }
        }

        @Override
        public void moveTo(double x, double y) {
            add(SWT.PATH_MOVE_TO, x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            add(SWT.PATH_LINE_TO, x, y);
        }

        @Override
        public void quadTo(double controlX, double controlY, double x, double y) {
            add(SWT.PATH_QUAD_TO, controlX, controlY, x, y);
        }

        @Override
        public void cubicTo(
                double controlX1, double controlY1, double controlX2, double controlY2, double x, double y) {
            add(SWT.PATH_CUBIC_TO, controlX1, controlY1, controlX2, controlY2, x, y);
        }

        @Override
        public void close() {
            add(SWT.PATH_CLOSE);
        }
    }
}
