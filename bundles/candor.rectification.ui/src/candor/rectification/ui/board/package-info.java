// SPDX-License-Identifier: EPL-2.0
/** The ledger as a board: one column for each state, moved by keyboard or mouse. */
package candor.rectification.ui.board;
