// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

/**
 * Something about what was exported that wants looking at.
 *
 * @param text in one sentence
 * @param origin address of the field where it can be filled in, see {@link candor.export.values.ModelAddress}; null where there is none
 */
record ExportNote(String text, String origin) {}
