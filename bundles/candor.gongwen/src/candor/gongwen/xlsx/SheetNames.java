// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of the sheets of one workbook, as every reader takes them: short, without certain signs, no two alike. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}]");
    private static final Pattern QUOTES = Pattern.compile("^'+|(?<!')'+$");

    private final Set<String> taken = new HashSet<>();

    String next(String wanted) {
        String name = QUOTES.matcher(FORBIDDEN.matcher(wanted).replaceAll(" "))
                .replaceAll("")
                .strip();
        if (name.isEmpty()) {
            name = "Sheet";
        }
        for (int i = 1; ; i++) {
            String end = i == 1 ? "" : "-" + i;
            String candidate = name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
            if (taken.add(candidate.toLowerCase(Locale.ROOT))) {
                return candidate;
            }
        }
    }
}
