// SPDX-License-Identifier: EPL-2.0
/**
 * Writes a {@link candor.gongwen.flow.Flow} as DOCX (ECMA-376, transitional): paragraphs that flow, not pages that stand. Everything that
 * a word processor needs to break lines and pages where the layout does is said explicitly; nothing is left to its defaults.
 */
package candor.gongwen.docx;
