// SPDX-License-Identifier: EPL-2.0
/**
 * Writes workbooks (ECMA-376, SpreadsheetML): tables that are counted, filtered and sorted further. Cells are typed; no cell is ever a
 * formula. Rows are written as they come, so that their number costs no memory.
 */
package candor.gongwen.xlsx;
