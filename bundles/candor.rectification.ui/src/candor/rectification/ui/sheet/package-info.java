// SPDX-License-Identifier: EPL-2.0
/** What is seen and done in the lists of the ledger: facets, problems made from their sources, merged, worked on, put off, closed and taken up again. */
package candor.rectification.ui.sheet;
