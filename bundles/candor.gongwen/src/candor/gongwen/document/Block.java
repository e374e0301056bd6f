// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

/** One element of the body, in reading order. */
public sealed interface Block permits Heading, Paragraph, NumberedList, Table {}
