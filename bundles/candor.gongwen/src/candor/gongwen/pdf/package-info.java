// SPDX-License-Identifier: EPL-2.0
/**
 * Writes pages as PDF 1.7 (ISO 32000-1): embedded subsets, text that copies and searches, an outline, document properties.
 *
 * <p>The few kinds of PDF object that a text document needs are written here directly; decision 0004 has the measurements against the
 * libraries.
 */
package candor.gongwen.pdf;
