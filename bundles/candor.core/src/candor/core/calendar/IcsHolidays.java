// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

/**
 * Reads the events of an iCalendar file (RFC 5545): the syntax is the library's, ours is which components may stand where, and where a
 * file ends too early. What an event says of its days is {@link IcsEvent}'s.
 */
final class IcsHolidays extends VObjectDataAdapter {

    private static final int MOST_CHARACTERS = 10_000;
    private static final int MOST_DEPTH = 8;
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";

    /** Version 1.0 (vCalendar) folds and quotes in another way; a file that says no version is a new one. */
    private static final SyntaxRules SYNTAX = new SyntaxRules(SyntaxStyle.NEW);

    static {
        SYNTAX.addRule(CALENDAR, "1.0", SyntaxStyle.OLD);
        SYNTAX.addRule(CALENDAR, "2.0", SyntaxStyle.NEW);
    }

    private final HolidayCollector found;
    private final IcsZones zones = new IcsZones();
    private int open;
    private String last = "";
    private IcsEvent event;
    private CalendarFileException trouble;

    private IcsHolidays(HolidayCollector found) {
        this.found = found;
    }

    static void read(String text, int lines, HolidayCollector found) throws CalendarFileException {
        IcsHolidays reader = new IcsHolidays(found);
        try (VObjectReader syntax = new VObjectReader(new StringReader(text), SYNTAX)) {
            syntax.parse(reader);
        } catch (IOException e) {
            throw CalendarFileException.of("unreadable").because(e);
        }
        if (reader.trouble != null) {
            throw reader.trouble;
        }
        if (reader.open > 0) {
            throw CalendarFileException.of("unfinished", reader.last).at(lines);
        }
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        List<String> parents = context.getParentComponents();
        boolean misplaced = parents.isEmpty() != name.equals(CALENDAR)
                || name.equals(EVENT) && parents.size() != 1
                || parents.size() >= MOST_DEPTH;
        if (misplaced) {
            refuse(CalendarFileException.of("nesting", name), context);
            return;
        }
        open++;
        last = name;
        if (name.equals(EVENT)) {
            event = new IcsEvent(context.getLineNumber());
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        open--;
        if (!context.getUnfoldedLine().strip().toUpperCase(Locale.ROOT).endsWith(name)) {
            // The library closes a component that the end of an outer one leaves open; here that is refused.
            refuse(CalendarFileException.of("nesting", name), context);
        } else if (name.equals(EVENT)) {
            finish(context);
        }
    }

    private void finish(Context context) {
        try {
            event.collect(zones, found);
        } catch (CalendarFileException e) {
            refuse(e, context);
        }
        event = null;
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        List<String> parents = context.getParentComponents();
        if (parents.isEmpty()) {
            refuse(CalendarFileException.of("notProperty"), context);
        } else if (context.getUnfoldedLine().length() > MOST_CHARACTERS) {
            refuse(CalendarFileException.of("longLine", MOST_CHARACTERS), context);
        } else if (event != null && parents.getLast().equals(EVENT)) {
            event.property(property, context.getLineNumber());
        } else {
            zones.property(property, parents);
        }
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        switch (warning) {
            case MALFORMED_LINE -> refuse(CalendarFileException.of("notProperty"), context);
            case UNMATCHED_END, EMPTY_BEGIN, EMPTY_END ->
                refuse(CalendarFileException.of("nesting", context.getUnfoldedLine()), context);
            default -> {
                // The version or encoding is unknown; the values are read as they stand.
            }
        }
    }

    private void refuse(CalendarFileException what, Context context) {
        if (trouble == null) {
            trouble = what.line() > 0 ? what : what.at(context.getLineNumber());
        }
        context.stop();
    }
}
