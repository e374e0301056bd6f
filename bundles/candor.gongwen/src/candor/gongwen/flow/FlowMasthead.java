// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Masthead;

/**
 * 版头 with its red rule (GB/T 9704—2012 §7.2); always the first block of a flow and set at measured heights.
 *
 * @param masthead its elements
 */
public record FlowMasthead(Masthead masthead) implements FlowBlock {}
