// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names of a font in every language and for every platform (OpenType table "name"). */
final class NameTable {

    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int FULL = 4;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int TYPOGRAPHIC_STYLE = 17;
    private static final Set<Integer> READ =
            Set.of(FAMILY, STYLE, FULL, POST_SCRIPT, TYPOGRAPHIC_FAMILY, TYPOGRAPHIC_STYLE);

    private static final int UNICODE = 0;
    private static final int MACINTOSH = 1;
    private static final int WINDOWS = 3;
    private static final int WINDOWS_GBK = 3;
    private static final int WINDOWS_BIG5 = 4;
    private static final int MAC_SIMPLIFIED_CHINESE = 25;
    private static final int CHINESE_OF_CHINA = 0x0804;

    /** Family names, in the order of the table. */
    final Set<String> families = new LinkedHashSet<>();
    /** Full names, in the order of the table. */
    final Set<String> fullNames = new LinkedHashSet<>();

    String postScriptName = "";
    /** The name of the style, e.g. SemiBold: all names of it that there are, one after another. */
    String style = "";
    /** The family's name in the table's first language, e.g. FandolFang. */
    String family = "";
    /** The family's Simplified Chinese name, or {@code null}. */
    String chineseFamily;

    private boolean typographic;

    static NameTable read(Sfnt font) throws IOException {
        NameTable names = new NameTable();
        ByteBuffer table = font.table("name");
        int count = table.getShort(2) & 0xffff;
        int storage = table.getShort(4) & 0xffff;
        for (int i = 0; i < count; i++) {
            names.add(table, 6 + i * 12, storage);
        }
        return names;
    }

    private void add(ByteBuffer table, int record, int storage) {
        int id = table.getShort(record + 6) & 0xffff;
        if (!READ.contains(id)) {
            return;
        }
        int length = table.getShort(record + 8) & 0xffff;
        int offset = storage + (table.getShort(record + 10) & 0xffff);
        if (offset + length > table.limit()) {
            return;
        }
        int platform = table.getShort(record) & 0xffff;
        Charset charset = charset(platform, table.getShort(record + 2) & 0xffff);
        String name = new String(table.array(), offset, length, charset)
                .replace("\0", "")
                .strip();
        switch (id) {
            case FULL -> fullNames.add(name);
            case POST_SCRIPT -> postScriptName = name;
            case STYLE, TYPOGRAPHIC_STYLE -> style += name + "\n";
            default -> {
                families.add(name);
                // The typographic family, where given, is the name without the style that old systems want in the
                // family's.
                if (family.isEmpty() || id == TYPOGRAPHIC_FAMILY && !typographic) {
                    family = name;
                    typographic = id == TYPOGRAPHIC_FAMILY;
                }
                if (platform == WINDOWS && table.getShort(record + 4) == CHINESE_OF_CHINA) {
                    chineseFamily = name;
                }
            }
        }
    }

    /**
     * The charset of a name. Old Chinese fonts have names in GBK; a Java without that charset reads them as Latin, and
     * they match no name.
     */
    private static Charset charset(int platform, int encoding) {
        if (platform == UNICODE || platform == WINDOWS && encoding != WINDOWS_GBK && encoding != WINDOWS_BIG5) {
            return StandardCharsets.UTF_16BE;
        }
        boolean gbk = platform == WINDOWS && encoding == WINDOWS_GBK
                || platform == MACINTOSH && encoding == MAC_SIMPLIFIED_CHINESE;
        return gbk && Charset.isSupported("GBK") ? Charset.forName("GBK") : StandardCharsets.ISO_8859_1;
    }
}
