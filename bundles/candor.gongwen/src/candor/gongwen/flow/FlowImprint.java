// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Imprint;

/**
 * 版记 (GB/T 9704—2012 §7.4); always the last block of a flow and set at the foot of the last page.
 *
 * @param imprint its elements
 */
public record FlowImprint(Imprint imprint) implements FlowBlock {}
