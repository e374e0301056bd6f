// SPDX-License-Identifier: EPL-2.0
/**
 * Writes a {@link candor.gongwen.flow.Flow} as DOCX (ECMA-376, transitional): paragraphs that flow, not pages that stand. Looks are named
 * styles, made for each document; a paragraph says only the name of its own. Whoever edits it finds nothing that holds a line or a page.
 */
package candor.gongwen.docx;
