// SPDX-License-Identifier: EPL-2.0
/**
 * An official document as a sequence of styled paragraphs: numbers made, 附件说明 and 署名 placed, titles broken into lines, everything
 * that the rules of GB/T 9704—2012 decide without knowing pages.
 *
 * <p>The layout sets a {@link candor.gongwen.flow.Flow} on pages, the DOCX writer writes the same flow as paragraphs; a rule that both
 * need is applied here, once.
 */
package candor.gongwen.flow;
