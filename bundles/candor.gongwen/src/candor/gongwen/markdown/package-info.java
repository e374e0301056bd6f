// SPDX-License-Identifier: EPL-2.0
/**
 * Reads the body of a document from Markdown.
 *
 * <p>What is understood, and nothing more:
 *
 * <ul>
 *   <li>{@code #} to {@code ####}: headings of the four levels. A heading whose text ends in 。 runs in: the paragraph below it
 *       continues on its line. A heading that stands alone carries no closing punctuation, so the mark is never ambiguous.
 *   <li>Paragraphs, parted by empty lines. A closing {@code {.flush}}, {@code {.centred}} or {@code {.right}} places one.
 *   <li>Ordered lists, at most two deep, starting at 1.
 *   <li>{@code **strong**} and {@code *in KaiTi*}.
 *   <li>Tables with a delimiter row: colons align a column, and the number of dashes and colons is its share of the width. A paragraph
 *       ending in {@code {.caption}} directly above is the caption. A header whose cells are all empty is left out. A cell of nothing but
 *       {@code {.left}} is one with the cell at its left; a cell that ends in {@code {.lines-6}} makes its row at least six lines high, as
 *       forms need it that are filled in by hand.
 * </ul>
 *
 * <p>Everything else (raw HTML, images, links, code, quotations, bullets, rules, deeper headings) is refused with its line, because it
 * has no place in a 公文 and silent loss is worse than a refusal.
 *
 * <p>Text that is not the author's is not written into the Markdown at all: {@link candor.gongwen.markdown.Inserts} keeps it and hands
 * out one placeholder character for it, so that no text can be taken for markup.
 */
package candor.gongwen.markdown;
