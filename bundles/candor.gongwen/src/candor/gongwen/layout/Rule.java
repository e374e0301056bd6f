// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

/**
 * A filled rectangle in points from the upper left corner of the page.
 *
 * @param x of its left edge
 * @param y of its upper edge
 * @param width from left to right
 * @param height from top to bottom
 * @param red red, otherwise black
 */
public record Rule(double x, double y, double width, double height, boolean red) {

    /** The same rule elsewhere. */
    Rule moved(double dx, double dy) {
        return new Rule(x + dx, y + dy, width, height, red);
    }
}
