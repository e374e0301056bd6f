// SPDX-License-Identifier: EPL-2.0
/**
 * The content of a 公文 (official document), free of layout: what it says and which element of GB/T 9704—2012 each part is.
 *
 * <p>{@link candor.gongwen.document.OfficialDocument} is the one hand-over point between "what" and "how it looks". All types are
 * immutable. Numbers of headings, attachments and pages are never part of the text; the flow and the layout make them.
 *
 * <p>A bureau's bundle may rely on all of it.
 */
package candor.gongwen.document;
