// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

/** One block of a flow. */
public sealed interface FlowBlock permits FlowSection, FlowMasthead, FlowParagraph, FlowTable, FlowImprint {}
