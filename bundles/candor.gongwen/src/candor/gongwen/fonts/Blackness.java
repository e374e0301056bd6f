// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

/**
 * Measures how black the text of a font looks: the share of the em square that strokes cover, in a few everyday
 * characters.
 */
final class Blackness extends CubicPath {

    private static final String COMMON = "国的一是在有会党";
    private static final int STEPS = 4;

    private double area;
    private double startX;
    private double startY;

    private Blackness() {}

    /** The blackness of a typeface, from 0 to 1; 0 for one that has none of the characters. */
    static double of(Typeface typeface) {
        double sum = 0;
        int count = 0;
        for (int character : COMMON.codePoints().toArray()) {
            int glyph = typeface.glyph(character);
            if (glyph != 0) {
                Blackness glyphs = new Blackness();
                typeface.draw(glyph, glyphs);
                sum += Math.abs(glyphs.area);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Contours around a hole run the other way, so that its area is taken off. */
    private void to(double nextX, double nextY) {
        area += (x() * nextY - nextX * y()) / 2;
        goTo(nextX, nextY);
    }

    @Override
    public void moveTo(double toX, double toY) {
        goTo(toX, toY);
        startX = toX;
        startY = toY;
    }

    @Override
    public void lineTo(double toX, double toY) {
        to(toX, toY);
    }

    @Override
    public void cubicTo(
            double controlX1, double controlY1, double controlX2, double controlY2, double toX, double toY) {
        double fromX = x();
        double fromY = y();
        for (int i = 1; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            to(at(fromX, controlX1, controlX2, toX, t), at(fromY, controlY1, controlY2, toY, t));
        }
    }

    @Override
    public void close() {
        to(startX, startY);
    }
}
