// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
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
 * @param fault why documents cannot be set in it, or {@code null}
 */
record FontFace(
        Path path,
        long offset,
        Set<String> families,
        Set<String> fullNames,
        String postScriptName,
        String displayName,
        int weight,
        boolean italic,
        FontFault fault) {

    /** Restricted licence; no subsetting; bitmaps only (OpenType OS/2, fsType). Of the first, a later bit that allows more goes before. */
    private static final int RESTRICTED = 0x0002;

    private static final int PREVIEW_OR_EDITABLE = 0x000c;
    private static final int NO_SUBSET_OR_BITMAPS = 0x0300;

    static FontFace read(FontFile file, long offset) throws IOException {
        Sfnt font = Sfnt.at(file, offset);
        NameTable names = NameTable.read(font);
        int weight = FontWeight.of(font, names.style);
        boolean italic = font.has("OS/2") && (font.head("OS/2", 64).getShort(62) & 1) != 0;
        String display = names.chineseFamily == null ? names.family : names.chineseFamily;
        display += FontWeight.name(weight);
        return new FontFace(
                file.path(),
                offset,
                names.families,
                names.fullNames,
                names.postScriptName,
                display,
                weight,
                italic,
                fault(font));
    }

    private static FontFault fault(Sfnt font) throws IOException {
        if (font.has("fvar")) {
            return FontFault.VARIABLE;
        }
        if (!font.isWhole()) {
            return FontFault.DAMAGED;
        }
        int rights = font.has("OS/2") ? font.head("OS/2", 10).getShort(8) : 0;
        boolean restricted = (rights & RESTRICTED) != 0 && (rights & PREVIEW_OR_EDITABLE) == 0;
        return restricted || (rights & NO_SUBSET_OR_BITMAPS) != 0 ? FontFault.NOT_EMBEDDABLE : null;
    }

    /** The same, found to be damaged. */
    FontFace damaged() {
        return new FontFace(
                path, offset, families, fullNames, postScriptName, displayName, weight, italic, FontFault.DAMAGED);
    }

    /** Whether someone who asks for {@code name} means this font or another weight of its family. */
    boolean isCalled(String name) {
        return families.stream().anyMatch(name::equalsIgnoreCase)
                || fullNames.stream().anyMatch(name::equalsIgnoreCase)
                || postScriptName.equalsIgnoreCase(name);
    }
}
