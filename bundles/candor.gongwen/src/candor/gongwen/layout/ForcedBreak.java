// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

/**
 * A page that ends before it is full, because lines of a paragraph had to go along with what follows them. Word processors know no rule
 * for it and have to be told.
 *
 * @param block index of the paragraph in the flow
 * @param offset of the first character on the new page in the paragraph's text, in UTF-16 units; 0 if all of it moved
 */
public record ForcedBreak(int block, int offset) {}
