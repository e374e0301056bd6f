// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;

/**
 * One font of a file as the scan sees it: where it is and what it is called, nothing of its glyphs.
 *
 * @param path the file
 * @param offset of its table directory in the file; not zero in collections
 * @param families family names in every language
 * @param fullNames full names in every language
 * @param postScriptName unique name
 * @param displayName what people call it: the family, in Chinese where it has a Chinese name, and whether it is bold
 * @param weight 400 regular, 700 bold (OpenType usWeightClass)
 * @param italic slanted
 */
record FontFace(
        Path path,
        long offset,
        Set<String> families,
        Set<String> fullNames,
        String postScriptName,
        String displayName,
        int weight,
        boolean italic) {

    private static final int REGULAR = 400;
    private static final int BOLD = 600;

    static FontFace read(FontFile file, long offset) throws IOException {
        Sfnt font = Sfnt.at(file, offset);
        NameTable names = NameTable.read(font);
        int weight = REGULAR;
        boolean italic = false;
        if (font.has("OS/2")) {
            ByteBuffer os2 = font.head("OS/2", 64);
            weight = os2.getShort(4) & 0xffff;
            italic = (os2.getShort(62) & 1) != 0;
        }
        String display = names.chineseFamily == null ? names.family : names.chineseFamily;
        if (weight >= BOLD) {
            display += " Bold";
        }
        return new FontFace(
                file.path(), offset, names.families, names.fullNames, names.postScriptName, display, weight, italic);
    }

    /** Whether someone who asks for {@code name} means this font or another weight of its family. */
    boolean isCalled(String name) {
        return families.stream().anyMatch(name::equalsIgnoreCase)
                || fullNames.stream().anyMatch(name::equalsIgnoreCase)
                || postScriptName.equalsIgnoreCase(name);
    }
}
