// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.CalendarFile;
import candor.core.calendar.CalendarFile.Holidays;
import candor.core.calendar.CalendarFileException;
import candor.core.calendar.HolidayMerge;
import candor.planning.ui.Texts;
import candor.workbench.save.FileChooser;
import candor.workbench.save.FileKind;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Reads holidays from a calendar file into the profile of the dossier, after a person has seen what that changes. */
public final class ImportHolidaysHandler {

    @CanExecute
    boolean can(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void run(
            DossierSession session,
            FileChooser chooser,
            Themes themes,
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        session.flush();
        chooser.fileToRead(Texts.get("import.title"), new FileKind(Texts.get("import.kind"), ".ics", ".csv", ".txt"))
                .ifPresent(file -> read(file, session, themes, shell));
    }

    private static void read(Path file, DossierSession session, Themes themes, Shell shell) {
        try {
            Holidays holidays = CalendarFile.read(file);
            HolidayMerge merge = HolidayMerge.of(session.dossier(), holidays.periods());
            if (new HolidayDialog(shell, merge, holidays.notes(), themes.formColors()).open() == Window.OK) {
                session.execute(merge.command(session.domain()));
            }
        } catch (CalendarFileException e) {
            MessageDialog.openError(shell, Texts.get("import.title"), e.text(Locale.getDefault()));
        }
    }
}
