// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.base.text.Text;
import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The time line of a dossier as an iCalendar file (RFC 5545), for the calendar that a person uses anyway: an all-day event for each
 * deadline and window, with a reminder for what is still to be done. Written twice, it is the same but for the stamp; read a second time by a calendar,
 * its events replace those of the first, because their identifiers come from the dossier.
 */
public final class TimelineCalendar {

    private static final String PRODUCT = "-//Candor//Candor//ZH";

    /** So much of it stands on one line, whatever is folded. */
    private static final int PRODUCER = 10;

    /** Hour of the day at which people are reminded. */
    private static final int REMINDER_HOUR = 9;

    private static final int HOURS_OF_A_DAY = 24;

    private final Dossier dossier;
    private final Clock clock;
    private final Locale locale;
    private final LocalDate today;

    /**
     * @param clock says what day it is, and stamps the events
     * @param locale language of the words
     */
    public TimelineCalendar(Dossier dossier, Clock clock, Locale locale) {
        this.dossier = dossier;
        this.clock = clock;
        this.locale = locale;
        today = LocalDate.now(clock);
    }

    /** Whether a text begins as such a file does. */
    public static boolean isOurs(String beginning) {
        return beginning.startsWith("BEGIN:VCALENDAR") && beginning.contains(PRODUCT.substring(0, PRODUCER));
    }

    /** The whole file; to be written as UTF-8. */
    public String text() {
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", PRODUCT)
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH");
        if (dossier.getTitle() != null) {
            lines.text("NAME", dossier.getTitle()).text("X-WR-CALNAME", dossier.getTitle());
        }
        Timeline.of(dossier, today).events().stream()
                .filter(event -> event.day().isPresent())
                .forEach(event -> write(event, lines));
        return lines.line("END", "VCALENDAR").toString();
    }

    /**
     * Writes the whole file; one that stood there is replaced.
     *
     * @throws MeetingFileException the file is then as it was before
     */
    public void write(Path file) throws MeetingFileException {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        new DurableFile(new Disk()).write(file, bytes.length, out -> out.write(bytes));
    }

    private void write(TimelineEvent event, ContentLines lines) {
        LocalDate last = event.day().orElseThrow();
        String name = EventTexts.name(event).in(locale);
        lines.line("BEGIN", "VEVENT")
                .line("UID", identifier(event))
                .instant("DTSTAMP", clock.instant())
                .date("DTSTART", event.isWindow() ? event.from() : last)
                .date("DTEND", last.plusDays(1))
                .text("SUMMARY", name)
                .text("DESCRIPTION", description(event))
                .text("CATEGORIES", EventTexts.stage(event.stage()).in(locale))
                .line("TRANSP", "TRANSPARENT");
        if (event.state().isOpen() && event.due() != null) {
            lines.line("BEGIN", "VALARM")
                    .line("ACTION", "DISPLAY")
                    .text("DESCRIPTION", name)
                    .triggerFromEnd(trigger())
                    .line("END", "VALARM");
        }
        lines.line("END", "VEVENT");
    }

    private String description(TimelineEvent event) {
        return EventTexts.details(event, today).stream()
                .map((Text line) -> line.in(locale))
                .collect(Collectors.joining("\n"));
    }

    /** In the morning, the profile's days before the last day; an all-day event ends when that day is over. */
    private String trigger() {
        CampaignProfile profile = dossier.getProfile();
        int days = (profile == null ? MeetingFactory.eINSTANCE.createCampaignProfile() : profile).getReminderDays();
        return "-P" + Math.max(days, 0) + "DT" + (HOURS_OF_A_DAY - REMINDER_HOUR) + "H";
    }

    /** That of the object where a dossier has several events of the kind, else that of the dossier. */
    private String identifier(TimelineEvent event) {
        EObject object = event.kind().isRepeated() ? event.subject() : dossier;
        String id = EcoreUtil.getURI(object).fragment();
        return id + "-" + event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
