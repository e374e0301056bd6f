// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a CID-keyed CFF font with few glyphs, CID = glyph number, without subroutines (Adobe Technical Note 5176).
 *
 * <p>Every offset is written as a five-byte integer, so that the dictionaries have their final length before the offsets are known.
 */
final class CffSubset {

    private static final int FIRST_OWN_STRING = 391;

    private final CffOutlines font;
    private final String name;
    private final List<Integer> glyphs;
    private final List<Integer> dicts = new ArrayList<>();

    CffSubset(CffOutlines font, String name, List<Integer> glyphs) {
        this.font = font;
        this.name = name;
        this.glyphs = glyphs;
        for (int glyph : glyphs) {
            int dict = font.fontDictOf(glyph);
            if (!dicts.contains(dict)) {
                dicts.add(dict);
            }
        }
    }

    byte[] toByteArray() throws IOException {
        byte[] header = {1, 0, 4, 4};
        byte[] names = index(List.of(ascii(name)));
        byte[] strings = index(List.of(ascii("Adobe"), ascii("Identity")));
        byte[] noSubroutines = {0, 0};
        byte[] charset = charset();
        byte[] select = select();
        List<byte[]> outlines = new ArrayList<>();
        for (int glyph : glyphs) {
            outlines.add(font.charstring(glyph));
        }
        byte[] charstrings = index(outlines);

        int charsetAt = header.length
                + names.length
                + index(List.of(top(0, 0, 0, 0))).length
                + strings.length
                + noSubroutines.length;
        int selectAt = charsetAt + charset.length;
        int charstringsAt = selectAt + select.length;
        int privateAt = charstringsAt + charstrings.length;

        ByteArrayOutputStream privates = new ByteArrayOutputStream();
        List<byte[]> fontDicts = new ArrayList<>();
        for (int dict : dicts) {
            CffOutlines.FontDict original = font.fontDict(dict);
            ByteArrayOutputStream fontDict = new ByteArrayOutputStream();
            fontDict.writeBytes(original.matrix());
            integer(fontDict, original.hints().length);
            integer(fontDict, privateAt + privates.size());
            fontDict.write(CffDict.PRIVATE);
            fontDicts.add(fontDict.toByteArray());
            privates.writeBytes(original.hints());
        }
        int arrayAt = privateAt + privates.size();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header);
        out.writeBytes(names);
        out.writeBytes(index(List.of(top(charsetAt, selectAt, charstringsAt, arrayAt))));
        out.writeBytes(strings);
        out.writeBytes(noSubroutines);
        out.writeBytes(charset);
        out.writeBytes(select);
        out.writeBytes(charstrings);
        out.writeBytes(privates.toByteArray());
        out.writeBytes(index(fontDicts));
        return out.toByteArray();
    }

    private byte[] top(int charset, int select, int charstrings, int array) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        integer(out, FIRST_OWN_STRING);
        integer(out, FIRST_OWN_STRING + 1);
        integer(out, 0);
        operator(out, CffDict.ROS);
        out.writeBytes(font.matrix());
        integer(out, glyphs.size());
        operator(out, 0x0c22);
        integer(out, charset);
        operator(out, 15);
        integer(out, select);
        operator(out, CffDict.FD_SELECT);
        integer(out, charstrings);
        operator(out, CffDict.CHARSTRINGS);
        integer(out, array);
        operator(out, CffDict.FD_ARRAY);
        return out.toByteArray();
    }

    /** Format 2: one range from CID 1 on; glyph 0 has no entry. */
    private byte[] charset() {
        int left = Math.max(0, glyphs.size() - 2);
        return glyphs.size() < 2 ? new byte[] {0} : new byte[] {2, 0, 1, (byte) (left >> 8), (byte) left};
    }

    private byte[] select() {
        byte[] table = new byte[1 + glyphs.size()];
        for (int i = 0; i < glyphs.size(); i++) {
            table[i + 1] = (byte) dicts.indexOf(font.fontDictOf(glyphs.get(i)));
        }
        return table;
    }

    private static byte[] index(List<byte[]> items) {
        int size = items.stream().mapToInt(item -> item.length).sum();
        ByteBuffer out = ByteBuffer.allocate(2 + 1 + 4 * (items.size() + 1) + size);
        out.putShort((short) items.size()).put((byte) 4);
        int offset = 1;
        out.putInt(offset);
        for (byte[] item : items) {
            offset += item.length;
            out.putInt(offset);
        }
        items.forEach(out::put);
        return out.array();
    }

    private static void integer(ByteArrayOutputStream out, int value) {
        out.write(29);
        fourBytes(out, value);
    }

    private static void operator(ByteArrayOutputStream out, int operator) {
        if (operator > 0xff) {
            out.write(operator >> 8);
        }
        out.write(operator);
    }

    private static void fourBytes(ByteArrayOutputStream out, int value) {
        out.write(value >> 24);
        out.write(value >> 16);
        out.write(value >> 8);
        out.write(value);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
