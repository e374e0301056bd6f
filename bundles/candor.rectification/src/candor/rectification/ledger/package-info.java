// SPDX-License-Identifier: EPL-2.0
/** How the ledger is written: problems made from their sources, merged, worked on, put off, closed and taken up again; each one step of undo. */
package candor.rectification.ledger;
