// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

/**
 * A printed line or bar: a filled rectangle in points from the upper left corner of the page.
 *
 * @param x of its left edge
 * @param y of its upper edge
 * @param width from left to right
 * @param height from top to bottom
 * @param red red, otherwise black
 */
public record RuleLine(double x, double y, double width, double height, boolean red) {

    /** The same rule elsewhere. */
    RuleLine moved(double dx, double dy) {
        return new RuleLine(x + dx, y + dy, width, height, red);
    }
}
