// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import candor.edit.Debouncer;
import candor.edit.Registration;
import candor.workbench.session.DisplayTimer;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.EventHandler;

/**
 * Keeps a view of a dossier up to date: after changes of the dossier it is shown again, once for several in a row, and after a
 * change of the theme it takes the new colours. All of it ends when the control of the view is disposed. Each part gets one
 * of its own by injection. User-interface thread only.
 */
@Creatable
public final class ViewUpdates {

    private final DossierSession session;
    private final IEventBroker events;
    private final Display display;
    private Runnable request = () -> {};

    @Inject
    public ViewUpdates(DossierSession session, IEventBroker events, Display display) {
        this.session = session;
        this.events = events;
        this.display = display;
    }

    /** Follows the dossier for a view that the person works in: it is shown again as soon as a step is finished. */
    public void followAtOnce(Control view, Runnable show) {
        Turn turn = new Turn(view, show);
        follow(view, () -> turn.request(display));
    }

    /**
     * Follows the dossier for a view that the person only looks at: it is shown again after a {@linkplain
     * Debouncer#PAUSE pause}.
     */
    public void followInPauses(Control view, Runnable show) {
        Debouncer pause = new Debouncer(new DisplayTimer(display), () -> {
            if (!view.isDisposed()) {
                show.run();
            }
        });
        follow(view, pause::soon);
    }

    /** Follows the dossier for a view that decides itself when to update: it is told of every change at once. */
    public void follow(Control view, Runnable changed) {
        request = changed;
        Registration registration = session.onChange(this::request);
        view.addListener(SWT.Dispose, event -> registration.close());
    }

    /** Shows the view again because something else than the dossier has changed. */
    public void request() {
        if (!display.isDisposed()) {
            request.run();
        }
    }

    /** Takes the colours of a new theme once the toolkit's own widgets have them. */
    public void onTheme(Control view, Runnable takeColours) {
        EventHandler handler = event -> Themes.whenSettled(view, takeColours);
        events.subscribe(Themes.CHANGED, handler);
        view.addListener(SWT.Dispose, event -> events.unsubscribe(handler));
    }

    /** Answers many requests by showing the view once, in a later turn of the event loop. */
    private static final class Turn {

        private final Control view;
        private final Runnable show;
        private boolean pending;

        Turn(Control view, Runnable show) {
            this.view = view;
            this.show = show;
        }

        void request(Display display) {
            if (!pending) {
                pending = true;
                display.asyncExec(this::show);
            }
        }

        private void show() {
            pending = false;
            if (!view.isDisposed()) {
                show.run();
            }
        }
    }
}
