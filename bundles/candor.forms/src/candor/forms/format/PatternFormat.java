// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

import candor.forms.text.FormTexts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of {@code java.time}, shown as ISO 8601 has them and read from whatever fits a pattern. */
abstract class PatternFormat implements ValueFormat {
    private final Pattern pattern;
    private final String wrong;
    private final int columns;

    /** @param wrong key of the message that says what does not fit */
    PatternFormat(String pattern, String wrong, int columns) {
        this.pattern = Pattern.compile(pattern);
        this.wrong = wrong;
        this.columns = columns;
    }

    @Override
    public final String format(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public final Parsed parse(String text, boolean finished) {
        String narrow = Digits.narrow(text);
        if (narrow.isEmpty()) {
            return Parsed.value(null);
        }
        Matcher parts = pattern.matcher(narrow);
        Parsed read = parts.matches() ? read(parts, finished) : null;
        return read == null ? Parsed.notYet(finished, FormTexts.get(wrong, text.strip())) : read;
    }

    @Override
    public final int columns() {
        return columns;
    }

    /** The value in a text that fits; null where there is none after all. */
    abstract Parsed read(Matcher parts, boolean finished);
}
