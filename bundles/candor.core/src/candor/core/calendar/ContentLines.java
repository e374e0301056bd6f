// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes the content lines of an iCalendar file: what the properties of ours say; the syntax is the library's. */
final class ContentLines {

    /** RFC 5545 §3.1 allows 75 octets a line; the library counts characters, and a Chinese one has three. */
    private static final int MOST_CHARACTERS = 24;

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final VObjectWriter lines = new VObjectWriter(out, SyntaxStyle.NEW);

    ContentLines() {
        lines.getFoldedLineWriter().setLineLength(MOST_CHARACTERS);
    }

    /** A line whose value needs no escapes. */
    ContentLines line(String name, String value) {
        return write(new VObjectProperty(name, value));
    }

    /** A line with a text of people. */
    ContentLines text(String name, String value) {
        String visible = value.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        return line(name, VObjectPropertyValues.escape(visible));
    }

    ContentLines date(String name, LocalDate day) {
        VObjectProperty property = new VObjectProperty(name, DateTimeFormatter.BASIC_ISO_DATE.format(day));
        property.getParameters().put("VALUE", "DATE");
        return write(property);
    }

    ContentLines instant(String name, Instant instant) {
        return line(name, INSTANT.format(instant));
    }

    /** When an alarm goes off, counted from the end of its event. */
    ContentLines triggerFromEnd(String duration) {
        VObjectProperty property = new VObjectProperty("TRIGGER", duration);
        property.getParameters().put("RELATED", "END");
        return write(property);
    }

    private ContentLines write(VObjectProperty property) {
        try {
            lines.writeProperty(property);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be written", e);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
