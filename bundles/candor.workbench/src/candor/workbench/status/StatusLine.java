// SPDX-License-Identifier: EPL-2.0
package candor.workbench.status;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.workbench.WorkbenchTexts;
import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import candor.workbench.tabs.DossierTabs;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** One line at the bottom: where the dossier in front lies, and what was done last. What is too long is cut, and whole in its tip. */
public final class StatusLine {

    /** Topic of messages for the status line; the data is the text, one line. */
    public static final String TOLD = "candor/status/TOLD";

    /** Either text gets this part of the window at most; the rest belongs to what the checks say. */
    private static final int PART = 3;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;
    private CLabel place;
    private CLabel event;
    private DossierSession session;
    private DossierSession spokenOf;

    @Inject
    public StatusLine(Clock clock) {
        this.clock = clock;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(8, 12, 0, 0)
                .applyTo(box);
        place = label(box, "status.place", SWT.BEGINNING);
        event = label(box, "status.event", SWT.END);
        parent.getShell().addListener(SWT.Resize, resized -> {
            fit(place);
            fit(event);
        });
        show();
    }

    private static CLabel label(Composite box, String id, int side) {
        CLabel label = new CLabel(box, SWT.NONE);
        label.setText("");
        label.setMargins(0, 0, 0, 0);
        FormKit.identify(label, id);
        GridDataFactory.fillDefaults()
                .align(side, SWT.CENTER)
                .grab(side == SWT.BEGINNING, true)
                .applyTo(label);
        return label;
    }

    @Inject
    void activated(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        session = DossierTabs.shownIn(part).orElse(null);
        if (spokenOf != null && spokenOf != session) {
            // What was said of another dossier is not true of this one.
            spokenOf = null;
            tell("");
        }
        show();
    }

    @Inject
    @Optional
    void saved(@UIEventTopic(SessionEvents.SAVED) DossierSession which) {
        tell(WorkbenchTexts.get(
                "status.saved", which.name(), LocalTime.now(clock).format(TIME)));
        spokenOf = which;
        show();
    }

    @Inject
    @Optional
    void told(@UIEventTopic(TOLD) String text) {
        spokenOf = null;
        tell(text);
    }

    private void tell(String text) {
        if (event != null && !event.isDisposed()) {
            write(event, text);
        }
    }

    private static void write(CLabel label, String text) {
        String line = text.replace('\n', ' ');
        label.setText(LiteralText.of(line));
        label.setToolTipText(LiteralText.of(line));
        fit(label);
    }

    private static void fit(CLabel label) {
        if (!label.isDisposed()) {
            int most = label.getShell().getClientArea().width / PART;
            GridData data = (GridData) label.getLayoutData();
            data.widthHint = Math.min(most, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
            label.requestLayout();
        }
    }

    private void show() {
        if (place != null && !place.isDisposed()) {
            write(
                    place,
                    session == null
                            ? WorkbenchTexts.get("status.ready")
                            : session.file()
                                    .map(Object::toString)
                                    .orElseGet(() -> WorkbenchTexts.get("status.nofile")));
        }
    }
}
