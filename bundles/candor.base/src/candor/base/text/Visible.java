// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import java.util.regex.Pattern;

/**
 * Text of files as a terminal may show it: control characters, which could move the cursor, change colours or type for
 * the person, and characters that turn the direction of writing, are written as {@code \}{@code u001b}.
 */
public final class Visible {

    /** Line ends and tabs stay. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

    private Visible() {}

    /** The text, line ends and tabs as they are. */
    public static String of(String text) {
        return HIDDEN.matcher(text)
                .replaceAll(
                        match -> String.format("\\\\u%04x", (int) match.group().charAt(0)));
    }
}
