// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that make a paper a draft: 送审稿, 讨论稿, with or without spaces between, and 拟于. */
public final class DraftMarks {

    private static final Pattern VERSION =
            Pattern.compile("[（(]?\\s{0,9}(?:送\\s{0,9}审\\s{0,9}稿|讨\\s{0,9}论\\s{0,9}稿)\\s{0,9}[）)]?");
    private static final Pattern INTENDED = Pattern.compile("拟于");

    private DraftMarks() {}

    /** The first mark of a draft in a text. */
    public static Optional<String> in(String text) {
        Matcher version = VERSION.matcher(text);
        if (version.find()) {
            return Optional.of(version.group().strip());
        }
        Matcher intended = INTENDED.matcher(text);
        return intended.find() ? Optional.of(intended.group()) : Optional.empty();
    }

    /** The text without marks of a draft; 拟于 becomes 于. */
    public static String without(String text) {
        return INTENDED.matcher(VERSION.matcher(text).replaceAll("")).replaceAll("于");
    }
}
