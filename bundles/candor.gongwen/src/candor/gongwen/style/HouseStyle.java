// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.style;

/**
 * What GB/T 9704—2012 leaves to the practice of an office.
 *
 * @param imprintOnEvenPage whether the 版记 always stands on an even page, the back of the last sheet (实务; §7.4 asks for the last page only)
 */
public record HouseStyle(boolean imprintOnEvenPage) {

    /** The style of an office that asks for nothing beyond the standard. */
    public static final HouseStyle STANDARD = new HouseStyle(false);
}
