// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.base.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A calendar file that cannot be used, in words a clerk can act on: which file, which line, what is wrong, what to do. */
public final class CalendarFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text what;
    private final transient Path file;
    private final int line;

    private CalendarFileException(Text what, Path file, int line, Throwable cause) {
        super(what.key(), cause);
        this.what = what;
        this.file = file;
        this.line = line;
    }

    /**
     * @param key of a text of this package that says what is wrong and what to do
     * @param arguments of the text; of a long one from a file only its beginning is said
     */
    static CalendarFileException of(String key, Object... arguments) {
        return new CalendarFileException(Text.of(CalendarFileException.class, "bad." + key, arguments), null, 0, null);
    }

    /** The same trouble in a line; the first line is 1. */
    CalendarFileException at(int number) {
        return new CalendarFileException(what, file, number, getCause());
    }

    /** The same trouble in a file. */
    CalendarFileException in(Path name) {
        return new CalendarFileException(what, name, line, getCause());
    }

    CalendarFileException because(Throwable cause) {
        return new CalendarFileException(what, file, line, cause);
    }

    /** The line it is about, from 1; 0 where it is about the whole file. */
    public int line() {
        return line;
    }

    @Override
    public String getMessage() {
        return text(Locale.getDefault());
    }

    /** The whole message in a language. */
    public String text(Locale locale) {
        return words().in(locale);
    }

    /** The whole message in all languages. */
    Text words() {
        Text words = line > 0 ? Text.of(CalendarFileException.class, "frame.line", line, what) : what;
        return file == null ? words : Text.of(CalendarFileException.class, "frame.file", file, words);
    }
}
