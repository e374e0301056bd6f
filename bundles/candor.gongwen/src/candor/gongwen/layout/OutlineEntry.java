// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

/**
 * An entry of the document outline.
 *
 * @param title its text
 * @param level from 1
 * @param page number of the page it leads to, from 1
 * @param top height it leads to, in points from the upper edge of the page
 */
public record OutlineEntry(String title, int level, int page, double top) {}
