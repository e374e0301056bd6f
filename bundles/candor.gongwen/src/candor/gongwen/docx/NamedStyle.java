// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.style.TextStyle;

/**
 * A paragraph style as people see it in a list.
 *
 * @param id for the file
 * @param name for people
 * @param parent id of the style it is based on
 * @param next id of the style of a paragraph that a person begins below
 * @param text look of its text
 * @param shape how its paragraphs stand
 */
record NamedStyle(String id, String name, String parent, String next, TextStyle text, Shape shape) {}
