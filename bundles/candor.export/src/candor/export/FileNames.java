// SPDX-License-Identifier: EPL-2.0
package candor.export;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for files and folders that every system takes. */
public final class FileNames {

    /** The most characters of a name: file systems allow 255 bytes, and a Chinese character has three. */
    private static final int MAX_LENGTH = 60;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|(?<![\\s.])[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\..*)?");

    private FileNames() {}

    /**
     * A name made of a text: forbidden characters become {@code _}, blanks and dots at its ends go, a name of a Windows device gets a
     * {@code _} in front, and nothing at all becomes {@code _}.
     */
    public static String of(String text) {
        String name = EDGES.matcher(FORBIDDEN.matcher(text).replaceAll("_")).replaceAll("");
        if (name.length() > MAX_LENGTH) {
            name = EDGES.matcher(name.substring(0, cut(name))).replaceAll("");
        }
        boolean unusable =
                name.isEmpty() || DEVICE.matcher(name.toUpperCase(Locale.ROOT)).matches();
        return unusable ? "_" + name : name;
    }

    private static int cut(String name) {
        return Character.isHighSurrogate(name.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    }

    /**
     * A name that is not taken yet: the same, or with {@code -2}, {@code -3} ... behind it.
     *
     * @param taken names in lower case, for systems that do not tell them apart; the answer is added
     */
    public static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + "-" + i;
        }
        return candidate;
    }
}
