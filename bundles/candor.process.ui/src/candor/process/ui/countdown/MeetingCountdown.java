// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.countdown;

import candor.core.calendar.EventTexts;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.model.meeting.Dossier;
import candor.model.query.Timeline;
import candor.process.ui.ProcessTexts;
import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import candor.workbench.tabs.DossierTabs;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** In the tool bar all the time: when the meeting of the dossier in front is, and how many days are left. */
public final class MeetingCountdown {

    private static final String CSS_ID = "org.eclipse.e4.ui.css.id";

    private final Clock clock;
    private Label label;
    private DossierSession session;

    @Inject
    public MeetingCountdown(Clock clock) {
        this.clock = clock;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 12, 0, 0).applyTo(box);
        label = new Label(box, SWT.NONE);
        FormKit.identify(label, "meeting.countdown");
        label.setData(CSS_ID, "MeetingCountdown");
        GridDataFactory.swtDefaults()
                .align(SWT.END, SWT.CENTER)
                .grab(true, true)
                .applyTo(label);
        // Made only when the mouse enters, because it is computed from the whole dossier.
        label.addListener(
                SWT.MouseEnter,
                event -> label.setToolTipText(
                        LiteralText.of(session == null ? null : deadline(session.dossier(), LocalDate.now(clock)))));
        show();
    }

    @Inject
    void activated(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        session = DossierTabs.shownIn(part).orElse(null);
        show();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(SessionEvents.CHANGED) DossierSession which) {
        if (which == session) {
            show();
        }
    }

    private void show() {
        if (label != null && !label.isDisposed()) {
            label.setText(session == null ? "" : text(session.dossier(), LocalDate.now(clock)));
            label.requestLayout();
        }
    }

    /** The words for a dossier on a given day. */
    static String text(Dossier dossier, LocalDate today) {
        LocalDate date =
                dossier.getMeeting() == null ? null : dossier.getMeeting().getDate();
        if (date == null) {
            return ProcessTexts.get("countdown.none");
        }
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return ProcessTexts.get("countdown.today", date.toString());
        }
        return ProcessTexts.get(
                days > 0 ? "countdown.before" : "countdown.after", date.toString(), String.valueOf(Math.abs(days)));
    }

    /** What is overdue and what is to be done next, a line each; null where nothing is. */
    static String deadline(Dossier dossier, LocalDate today) {
        Timeline line = Timeline.of(dossier, today);
        return Stream.concat(line.overdue().stream(), line.next().stream())
                .map(event -> ProcessTexts.get(
                        "countdown.deadline",
                        EventTexts.name(event).in(Locale.getDefault()),
                        EventTexts.when(event, today).in(Locale.getDefault())))
                .reduce((first, second) -> first + "\n" + second)
                .orElse(null);
    }
}
