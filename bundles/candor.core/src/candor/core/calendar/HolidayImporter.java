// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.base.text.Text;
import candor.core.calendar.CalendarFile.Holidays;
import candor.core.calendar.HolidayMerge.Change;
import candor.core.calendar.HolidayMerge.Kind;
import candor.core.intake.ImportException;
import candor.core.intake.ImportPlan;
import candor.core.intake.Importer;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** {@code candor import FILE --as calendar}: holidays and shifted working days. */
@Component
public final class HolidayImporter implements Importer {

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public Text label() {
        return text("label");
    }

    @Override
    public List<String> extensions() {
        return List.of(".ics", ".csv", ".txt");
    }

    @Override
    public ImportPlan read(Path file, Dossier dossier) throws ImportException {
        try {
            Holidays holidays = CalendarFile.read(file);
            HolidayMerge merge = HolidayMerge.of(dossier, holidays.periods());
            long changes = merge.count(Kind.ADDED) + merge.count(Kind.CHANGED);
            return new ImportPlan(lines(merge, holidays.notes()), (int) changes, holidays.doubts(), merge::command);
        } catch (CalendarFileException e) {
            throw new ImportException(e.words(), e);
        }
    }

    private static List<Text> lines(HolidayMerge merge, List<Text> notes) {
        List<Text> lines = new ArrayList<>();
        lines.add(text("sum", merge.count(Kind.ADDED), merge.count(Kind.CHANGED), merge.count(Kind.UNCHANGED)));
        lines.addAll(notes);
        merge.changes().stream()
                .filter(change -> change.kind() != Kind.UNCHANGED)
                .forEach(change -> lines.add(line(change)));
        return lines;
    }

    private static Text line(Change change) {
        HolidayPeriod period = change.period();
        Text now = period(period.name(), period.from(), period.to(), period.worked());
        return change.replaced().stream()
                .map(holiday ->
                        period(holiday.getName(), holiday.getStartOn(), holiday.getEndOn(), holiday.isWorkday()))
                .reduce((first, second) -> text("and", first, second))
                .map(before -> text("changed", now, before))
                .orElseGet(() -> text("added", now));
    }

    private static Text period(String name, LocalDate from, LocalDate to, boolean worked) {
        return text("period", name, from, to, text(worked ? "worked" : "off"));
    }

    private static Text text(String key, Object... arguments) {
        return Text.of(HolidayImporter.class, "import." + key, arguments);
    }
}
