// SPDX-License-Identifier: EPL-2.0
/** How far the ledger has come, by month and by department. */
package candor.rectification.ui.chart;
