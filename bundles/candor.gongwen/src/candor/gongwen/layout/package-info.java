// SPDX-License-Identifier: EPL-2.0
/**
 * Sets a flow on pages: line breaking, justification, the grid of 22 lines, the measured places of 版头, 版记 and page numbers (GB/T
 * 9704—2012 §5, §7).
 *
 * <p>The result, {@link candor.gongwen.layout.Pages}, is what PDF, OFD and an on-screen preview draw. DOCX leaves the setting to the word
 * processor; the rules and measures it must ask for are public here, so that both agree.
 */
package candor.gongwen.layout;
