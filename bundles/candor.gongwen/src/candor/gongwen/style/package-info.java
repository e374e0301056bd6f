// SPDX-License-Identifier: EPL-2.0
/** The measures and type of GB/T 9704—2012, each number in one place, used alike by the flow, the layout and every writer. */
package candor.gongwen.style;
