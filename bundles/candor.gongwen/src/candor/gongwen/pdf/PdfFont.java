// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import candor.gongwen.fonts.Bounds;
import candor.gongwen.fonts.FontProgram;
import candor.gongwen.fonts.Typeface;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A font of a document: composite, two-byte codes, embedded as a subset (ISO 32000-1 §9.7).
 *
 * <p>Codes are handed out per character, not per glyph: two characters that share a glyph still copy as what they are.
 */
final class PdfFont {

    private static final int LETTERS_IN_TAG = 6;
    private static final int CODES_PER_BLOCK = 100;

    private final Typeface typeface;
    private final int object;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));

    /**
     * A font without characters.
     *
     * @param object number of its object
     */
    PdfFont(Typeface typeface, int object) {
        this.typeface = typeface;
        this.object = object;
    }

    int object() {
        return object;
    }

    /** The code of a character, from 1. */
    int code(int character) {
        return codes.computeIfAbsent(character, key -> {
            glyphs.add(typeface.glyph(key));
            return glyphs.size() - 1;
        });
    }

    /** Width of a character in thousandths of an em, exactly as the file states it. */
    double width(int character) {
        return thousandths(typeface.advance(typeface.glyph(character)));
    }

    void write(PdfFile file) throws IOException {
        String name = tag() + "+" + typeface.postScriptName();
        FontProgram program = typeface.subset(PdfSyntax.name(name).substring(1), glyphs);
        boolean cff = program.kind() == FontProgram.Kind.CFF;
        int data = cff
                ? file.unrepetitiveStream("/Subtype/CIDFontType0C", program.bytes())
                : file.stream("/Length1 " + program.bytes().length, program.bytes());
        int descriptor = file.object(descriptor(name, cff ? "/FontFile3 " : "/FontFile2 ", data));
        int descendant = file.object("<</Type/Font/Subtype/" + (cff ? "CIDFontType0" : "CIDFontType2")
                + "/BaseFont" + PdfSyntax.name(name)
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + (cff ? "" : "/CIDToGIDMap/Identity")
                + "/FontDescriptor " + PdfFile.reference(descriptor)
                + "/DW 1000/W[0[" + widths() + "]]>>");
        int unicode = file.stream("", toUnicode().getBytes(StandardCharsets.US_ASCII));
        file.object(
                object,
                "<</Type/Font/Subtype/Type0/BaseFont" + PdfSyntax.name(name) + "/Encoding/Identity-H/DescendantFonts["
                        + PdfFile.reference(descendant) + "]/ToUnicode " + PdfFile.reference(unicode) + ">>");
    }

    private String descriptor(String name, String key, int data) {
        Bounds box = typeface.box();
        return "<</Type/FontDescriptor/FontName" + PdfSyntax.name(name) + "/Flags 4/ItalicAngle 0/StemV 80/FontBBox["
                + number(box.left()) + " " + number(box.bottom()) + " " + number(box.right()) + " "
                + number(box.top()) + "]/Ascent " + number(typeface.ascent()) + "/Descent "
                + number(-typeface.descent()) + "/CapHeight " + number(typeface.ascent()) + key
                + PdfFile.reference(data) + ">>";
    }

    private String widths() {
        StringBuilder widths = new StringBuilder();
        glyphs.forEach(glyph -> widths.append(PdfSyntax.number(thousandths(typeface.advance(glyph))))
                .append(' '));
        return widths.toString().strip();
    }

    private static double thousandths(double em) {
        return Math.round(em * 1000);
    }

    private static String number(double em) {
        return PdfSyntax.number(thousandths(em));
    }

    /** Six letters that tell subsets of one font apart (§9.6.4). */
    private String tag() {
        int hash = Objects.hash(typeface.postScriptName(), codes.keySet()) & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < LETTERS_IN_TAG; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    /** The characters behind the codes, for copying and searching (§9.10.3). */
    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit/ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
                /CMapName/Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000><FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(codes.entrySet());
        for (int from = 0; from < entries.size(); from += CODES_PER_BLOCK) {
            List<Map.Entry<Integer, Integer>> block =
                    entries.subList(from, Math.min(from + CODES_PER_BLOCK, entries.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> map.append('<')
                    .append(PdfSyntax.code(entry.getValue()))
                    .append("><")
                    .append(PdfSyntax.utf16(Character.toString(entry.getKey())))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
