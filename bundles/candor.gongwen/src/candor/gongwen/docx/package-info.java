// SPDX-License-Identifier: EPL-2.0
/**
 * Writes a {@link candor.gongwen.flow.Flow} as DOCX (ECMA-376, transitional): paragraphs that flow, not pages that
 * stand. Looks are named styles, made for each document; a paragraph says only the name of its own. Nothing in it fixes
 * a line or a page, so that it can be edited.
 */
package candor.gongwen.docx;
