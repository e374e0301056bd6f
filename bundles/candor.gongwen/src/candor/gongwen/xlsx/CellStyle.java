// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

/** How a cell looks; the order is that of {@link WorkbookStylesPart}, where each one is described. */
enum CellStyle {
    PLAIN,
    TITLE,
    NOTE,
    HEADING,
    HEADER,
    TEXT,
    NUMBER,
    SHARE,
    DATE,
    TOTAL
}
