// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.TimelineCalendar;
import candor.core.store.MeetingFileException;
import candor.planning.ui.PlanningTexts;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.save.FileKind;
import candor.workbench.session.DossierSession;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Writes the time line as a calendar file, for the calendar that a person uses anyway. */
public final class ExportTimelineHandler {

    @CanExecute
    boolean can(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void run(DossierSession session, FileChooser chooser, Clock clock, Failures failures) {
        session.flush();
        chooser.fileToWrite(
                        PlanningTexts.get("export.title"),
                        PlanningTexts.get("export.name", session.name()),
                        new FileKind(PlanningTexts.get("export.kind"), ".ics"))
                .ifPresent(file ->
                        write(new TimelineCalendar(session.dossier(), clock, Locale.getDefault()), file, failures));
    }

    private static void write(TimelineCalendar calendar, Path file, Failures failures) {
        try {
            calendar.write(file);
        } catch (MeetingFileException e) {
            failures.show(e.text(Locale.getDefault()), e);
        }
    }
}
