// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

/**
 * A subset of a font, to be embedded.
 *
 * @param kind format of the bytes
 * @param bytes a bare CFF table with CIDs equal to glyph numbers, or a TrueType file
 */
public record FontProgram(Kind kind, byte[] bytes) {

    /** Format of a font program. */
    public enum Kind {
        /** CID-keyed CFF: CIDFontType0C of PDF. */
        CFF,
        /** TrueType: CIDFontType2 of PDF. */
        TRUE_TYPE
    }
}
