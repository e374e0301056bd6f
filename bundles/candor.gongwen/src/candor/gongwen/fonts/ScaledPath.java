// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

/** Hands an outline on in other units. */
record ScaledPath(GlyphPath path, double factor) implements GlyphPath {

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x * factor, y * factor);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x * factor, y * factor);
    }

    @Override
    public void quadTo(double controlX, double controlY, double x, double y) {
        path.quadTo(controlX * factor, controlY * factor, x * factor, y * factor);
    }

    @Override
    public void cubicTo(double controlX1, double controlY1, double controlX2, double controlY2, double x, double y) {
        path.cubicTo(
                controlX1 * factor, controlY1 * factor, controlX2 * factor, controlY2 * factor, x * factor, y * factor);
    }

    @Override
    public void close() {
        path.close();
    }
}
