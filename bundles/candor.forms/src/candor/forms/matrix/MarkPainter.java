// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import candor.forms.FormColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;

/** Draws marks, in lines and not in pixels, so that they are sharp at every resolution. */
public final class MarkPainter {

    /** Width and height of a mark, in points. */
    public static final int SIZE = 14;

    private static final int DOT = 3;
    private static final int HALF = 180;
    private static final int QUARTER = 90;
    private static final int ROUND = 360;

    private final FormColors colors;

    public MarkPainter(FormColors colors) {
        this.colors = colors;
    }

    /** Draws a mark around a point. */
    public void paint(GC gc, MatrixMark mark, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        ink(gc, color(mark));
        switch (mark) {
            case NONE -> {}
            case OPTIONAL -> gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
            case OPEN -> ring(gc, x, y);
            case PLANNED -> {
                ring(gc, x, y);
                gc.fillArc(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE, QUARTER, HALF);
            }
            case LATE -> late(gc, x, y);
            case PARTIAL -> {
                ring(gc, x, y);
                tick(gc, x, y);
            }
            case DONE -> {
                gc.fillArc(x - SIZE / 2 - 1, y - SIZE / 2 - 1, SIZE + 2, SIZE + 2, 0, ROUND);
                ink(gc, colors.surface());
                tick(gc, x, y);
            }
            case EXCUSED -> {
                ring(gc, x, y);
                gc.drawLine(x - DOT, y, x + DOT, y);
            }
            case REFUSED -> {
                gc.drawLine(x - SIZE / 2 + 2, y - SIZE / 2 + 2, x + SIZE / 2 - 2, y + SIZE / 2 - 2);
                gc.drawLine(x + SIZE / 2 - 2, y - SIZE / 2 + 2, x - SIZE / 2 + 2, y + SIZE / 2 - 2);
            }
        }
        gc.setLineWidth(1);
    }

    private void late(GC gc, int x, int y) {
        int half = SIZE / 2 + 1;
        gc.drawPolygon(new int[] {x, y - half, x + half, y, x, y + half, x - half, y});
        gc.fillPolygon(new int[] {x, y - half, x, y + half, x - half, y});
    }

    private static void ring(GC gc, int x, int y) {
        gc.drawOval(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
    }

    private static void tick(GC gc, int x, int y) {
        gc.drawPolyline(new int[] {x - DOT, y, x - 1, y + DOT - 1, x + DOT + 1, y - DOT});
    }

    private static void ink(GC gc, RGB rgb) {
        Color color = new Color(rgb);
        gc.setForeground(color);
        gc.setBackground(color);
    }

    private RGB color(MatrixMark mark) {
        return switch (mark) {
            case NONE, OPTIONAL, EXCUSED -> colors.secondary();
            case OPEN, LATE, REFUSED -> colors.error();
            case PLANNED -> colors.text();
            case PARTIAL -> colors.warning();
            case DONE -> colors.done();
        };
    }
}
