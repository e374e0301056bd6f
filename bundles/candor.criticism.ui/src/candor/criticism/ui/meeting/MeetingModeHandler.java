// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.forms.FormLabels;
import candor.forms.FormServices;
import candor.workbench.save.Saving;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import jakarta.inject.Named;
import java.time.Clock;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Opens the meeting mode of the dossier in front. */
public final class MeetingModeHandler {

    @CanExecute
    boolean can(@Optional DossierSession session) {
        return session != null && session.dossier().getMeeting() != null;
    }

    @Execute
    void open(
            IEclipseContext context,
            DossierSession session,
            FormServices forms,
            Themes themes,
            Clock clock,
            Saving saving,
            @Named(IServiceConstants.ACTIVE_SHELL) Shell parent) {
        session.flush();
        MeetingWindow window = new MeetingWindow(
                parent,
                session,
                new FormLabels(forms.adapterFactory()),
                themes.formColors(),
                clock,
                () -> saving.save(session));
        keepKeysFrom(context, window.shell());
        window.open();
    }

    /** While the window is open, the keys of the window behind it have no dossier that they could do anything to. */
    private static void keepKeysFrom(IEclipseContext context, Shell shell) {
        IEclipseContext own = context.getActiveLeaf().createChild("candor.meeting.mode");
        own.set(DossierSession.class, null);
        own.activateBranch();
        shell.addListener(SWT.Dispose, event -> {
            own.deactivate();
            own.dispose();
        });
    }
}
