// SPDX-License-Identifier: EPL-2.0
/** The ledgers of many dossiers together: what a line says of each problem, the totals of each body, the workbook. */
package candor.rectification.summary;
