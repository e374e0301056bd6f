// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.calendar.EventTexts;
import candor.core.calendar.TimelineCalendar;
import candor.core.store.MeetingFileException;
import candor.model.meeting.Dossier;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code candor timeline}: what is to be done by which day, as a list and as an iCalendar file. It is no format of
 * {@code export}: that sets official documents on pages, and a calendar is none.
 */
@Component
@CommandName("timeline")
public final class TimelineCommand implements Command {

    private static final String TO = "--to";

    private final Clock clock;

    public TimelineCommand() {
        this(Clock.systemDefaultZone());
    }

    TimelineCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Text summary() {
        return Text.of(TimelineCommand.class, "timeline.summary");
    }

    @Override
    public void describe(CommandSpec spec, Messages texts) {
        GivenDossier.describe(spec, texts.get("timeline.file"));
        spec.addOption(OptionSpec.builder(TO)
                .paramLabel("FILE.ics")
                .type(String.class)
                .description(texts.get("timeline.to"))
                .build());
        Targets.describe(spec, texts);
    }

    @Override
    public int run(ParseResult arguments, Session session) throws CommandException {
        Messages texts = session.texts();
        GivenDossier given = GivenDossier.open(arguments, session);
        Dossier dossier = given.document().dossier();
        print(dossier, session);
        String to = arguments.matchedOptionValue(TO, (String) null);
        if (to != null) {
            Path target = Paths.of(to, texts);
            List<Path> inputs = given.file() == null ? List.of() : List.of(Paths.of(given.file(), texts));
            Targets.check(target, inputs, TimelineCalendar::isOurs, arguments, texts);
            write(dossier, target, texts);
            session.print(texts.get("timeline.done", target));
            session.result().put("path", target.toString());
        }
        return ExitCode.OK;
    }

    private void print(Dossier dossier, Session session) {
        LocalDate today = LocalDate.now(clock);
        List<Object> events = new ArrayList<>();
        for (TimelineEvent event : Timeline.of(dossier, today).events()) {
            Locale locale = session.texts().locale();
            session.print(String.join(
                    "\t",
                    event.day().map(LocalDate::toString).orElse("-"),
                    EventTexts.name(event).in(locale),
                    EventTexts.state(event.state()).in(locale),
                    EventTexts.when(event, today).in(locale)));
            events.add(map(event, locale));
        }
        session.result().put("events", events);
    }

    /** One event for machines. */
    static Map<String, Object> map(TimelineEvent event, Locale locale) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", event.kind().name());
        map.put("name", EventTexts.name(event).in(locale));
        map.put("from", text(event.from()));
        map.put("due", text(event.due()));
        map.put("done", text(event.done()));
        map.put("workingDay", text(event.workingDay()));
        map.put("state", event.state().name());
        map.put("basis", event.kind().basis().name());
        return map;
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void write(Dossier dossier, Path target, Messages texts) throws CommandException {
        try {
            new TimelineCalendar(dossier, clock, texts.locale()).write(target);
        } catch (MeetingFileException e) {
            throw new CommandException(ExitCode.OUTPUT, e.text(texts.locale()), e);
        }
    }
}
