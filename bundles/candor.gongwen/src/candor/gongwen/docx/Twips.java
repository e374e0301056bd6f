// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

/** Units of a DOCX. */
final class Twips {

    private Twips() {}

    /** Points as twentieths of a point. */
    static int of(double points) {
        return (int) Math.round(points * 20);
    }

    /** Points as half points, the unit of type sizes. */
    static int halfPoints(double points) {
        return (int) Math.round(points * 2);
    }

    /** Points as eighths of a point, the unit of rules. */
    static int eighths(double points) {
        return (int) Math.round(points * 8);
    }
}
