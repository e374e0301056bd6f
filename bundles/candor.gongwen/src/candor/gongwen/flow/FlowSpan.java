// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.style.TextStyle;

/**
 * A run of text in one style.
 *
 * @param text characters; a line feed suggests a line break, in titles only
 * @param style its look
 * @param origin see {@link candor.gongwen.document.Span#origin()}, may be {@code null}
 */
public record FlowSpan(String text, TextStyle style, String origin) {}
