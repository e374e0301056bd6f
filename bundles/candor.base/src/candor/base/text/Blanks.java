// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import java.util.regex.Pattern;

/** Blanks of every kind in what is pasted: also line ends, those that never break, and those that cannot be seen. */
public final class Blanks {

    /** One blank or several, as a part of patterns. */
    public static final String RUN = "[\\s\\p{Z}\\p{Cf}]+";

    private static final Pattern ANY = Pattern.compile(RUN);
    private static final Pattern EDGES = Pattern.compile("^" + RUN + "|" + RUN + "$");

    private Blanks() {}

    /** A text without any blank. */
    public static String none(String text) {
        return ANY.matcher(text).replaceAll("");
    }

    /** A text without the blanks around it. */
    public static String stripped(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /** A text in one line, its words set apart by one space each. */
    public static String single(String text) {
        return ANY.matcher(text).replaceAll(" ").strip();
    }
}
