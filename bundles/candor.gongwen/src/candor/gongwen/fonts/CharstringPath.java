// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

/** Follows the commands of a glyph and draws what they say. */
final class CharstringPath implements CharstringReader.Sink {

    private final GlyphPath path;
    private double x;
    private double y;
    private boolean open;

    CharstringPath(GlyphPath path) {
        this.path = path;
    }

    @Override
    public void command(int operator, double[] a, int n, byte[] mask) {
        switch (operator) {
            case 21 -> move(a[n - 2], a[n - 1]);
            case 22 -> move(a[n - 1], 0);
            case 4 -> move(0, a[n - 1]);
            case 5 -> lines(a, 0, n);
            case 6 -> alternatingLines(a, n, true);
            case 7 -> alternatingLines(a, n, false);
            case 8 -> curves(a, 0, n);
            case 24 -> {
                curves(a, 0, n - 2);
                line(a[n - 2], a[n - 1]);
            }
            case 25 -> {
                lines(a, 0, n - 6);
                curves(a, n - 6, n);
            }
            case 26 -> verticalCurves(a, n);
            case 27 -> horizontalCurves(a, n);
            case 30 -> alternatingCurves(a, n, false);
            case 31 -> alternatingCurves(a, n, true);
            case 0x0c22 -> {
                curve(a[0], 0, a[1], a[2], a[3], 0);
                curve(a[4], 0, a[5], -a[2], a[6], 0);
            }
            case 0x0c23 -> curves(a, 0, 12);
            case 0x0c24 -> {
                curve(a[0], a[1], a[2], a[3], a[4], 0);
                curve(a[5], 0, a[6], a[7], a[8], -(a[1] + a[3] + a[7]));
            }
            case 0x0c25 -> flex1(a);
            case CharstringReader.ENDCHAR -> close();
            default -> {}
        }
    }

    private void flex1(double[] a) {
        double dx = a[0] + a[2] + a[4] + a[6] + a[8];
        double dy = a[1] + a[3] + a[5] + a[7] + a[9];
        boolean horizontal = Math.abs(dx) > Math.abs(dy);
        curves(a, 0, 6);
        curve(a[6], a[7], a[8], a[9], horizontal ? a[10] : -dx, horizontal ? -dy : a[10]);
    }

    private void lines(double[] a, int from, int to) {
        for (int i = from; i + 1 < to; i += 2) {
            line(a[i], a[i + 1]);
        }
    }

    private void alternatingLines(double[] a, int n, boolean startHorizontal) {
        boolean horizontal = startHorizontal;
        for (int i = 0; i < n; i++) {
            line(horizontal ? a[i] : 0, horizontal ? 0 : a[i]);
            horizontal = !horizontal;
        }
    }

    private void curves(double[] a, int from, int to) {
        for (int i = from; i + 5 < to; i += 6) {
            curve(a[i], a[i + 1], a[i + 2], a[i + 3], a[i + 4], a[i + 5]);
        }
    }

    private void verticalCurves(double[] a, int n) {
        int i = n % 4;
        double dx = i == 1 ? a[0] : 0;
        for (; i + 3 < n; i += 4) {
            curve(dx, a[i], a[i + 1], a[i + 2], 0, a[i + 3]);
            dx = 0;
        }
    }

    private void horizontalCurves(double[] a, int n) {
        int i = n % 4;
        double dy = i == 1 ? a[0] : 0;
        for (; i + 3 < n; i += 4) {
            curve(a[i], dy, a[i + 1], a[i + 2], a[i + 3], 0);
            dy = 0;
        }
    }

    private void alternatingCurves(double[] a, int n, boolean startHorizontal) {
        boolean horizontal = startHorizontal;
        for (int i = 0; i + 3 < n; i += 4) {
            double last = n - i == 5 ? a[i + 4] : 0;
            if (horizontal) {
                curve(a[i], 0, a[i + 1], a[i + 2], last, a[i + 3]);
            } else {
                curve(0, a[i], a[i + 1], a[i + 2], a[i + 3], last);
            }
            horizontal = !horizontal;
        }
    }

    private void move(double dx, double dy) {
        close();
        x += dx;
        y += dy;
    }

    private void line(double dx, double dy) {
        open();
        x += dx;
        y += dy;
        path.lineTo(x, y);
    }

    private void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
        open();
        double x1 = x + dx1;
        double y1 = y + dy1;
        double x2 = x1 + dx2;
        double y2 = y1 + dy2;
        x = x2 + dx3;
        y = y2 + dy3;
        path.cubicTo(x1, y1, x2, y2, x, y);
    }

    /** Begins the contour only now, because a move without a following line draws nothing. */
    private void open() {
        if (!open) {
            path.moveTo(x, y);
            open = true;
        }
    }

    private void close() {
        if (open) {
            path.close();
            open = false;
        }
    }
}
