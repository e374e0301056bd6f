// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes the content lines of an iCalendar file: line ends, folding and escapes as RFC 5545 §3.1 and §3.3.11 have them. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    /** A line whose value needs no escapes. */
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line with a text of people. */
    ContentLines text(String name, String value) {
        return line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("\\p{Cntrl}", " "));
    }

    ContentLines date(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    ContentLines instant(String name, Instant instant) {
        return line(name, INSTANT.format(instant));
    }

    /** No line is longer than 75 octets, and no character is cut in two. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
