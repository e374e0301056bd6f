// SPDX-License-Identifier: EPL-2.0
/**
 * Fonts of the machine: finding them, measuring text with them, and cutting out of them what a document embeds.
 *
 * <p>Reads OpenType files itself, table by table, because a library that loads a whole Chinese font (25 MB, 65,000 glyphs) costs more
 * time and memory than the rest of an export together. The Chinese font files of an office are treated as hostile input like any other.
 */
package candor.gongwen.fonts;
