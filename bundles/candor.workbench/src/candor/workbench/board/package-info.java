// SPDX-License-Identifier: EPL-2.0
/**
 * Boards: views in which a person works with the pairs, states or days of a dossier.
 *
 * <p>A bureau's bundle may rely on {@link candor.workbench.board.Board} and
 * {@link candor.workbench.board.BoardView}.
 */
package candor.workbench.board;
