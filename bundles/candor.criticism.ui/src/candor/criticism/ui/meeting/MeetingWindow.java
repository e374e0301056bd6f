// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.criticism.ui.CriticismTexts;
import candor.edit.Registration;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.FormLabels;
import candor.forms.LiteralText;
import candor.forms.dialogs.Windows;
import candor.model.meeting.Dossier;
import candor.workbench.session.DossierSession;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** The window of the meeting mode, over the whole screen; every key has its meaning, and none needs a mouse. */
final class MeetingWindow {
    private static final int SECOND = 1_000;
    private static final int MARGIN = 5 * FormKit.GRID;

    private final DossierSession session;
    private final Runnable save;
    private final Shell shell;
    private final MeetingDesk desk;
    private final MeetingLook look;
    private final Label clock;
    private final Label trouble;
    private final Label keys;
    private final Composite stage;
    private final StackLayout stack = new StackLayout();
    private final RollCallPage rollCall;
    private final FloorPage floor;
    private final EndPage end;
    private MeetingPage page;

    /**
     * @param parent the window of the dossier
     * @param labels of the metamodel
     * @param time says what time it is
     * @param save saves the dossier
     */
    MeetingWindow(
            Shell parent, DossierSession session, FormLabels labels, FormColors colors, Clock time, Runnable save) {
        this.session = session;
        this.save = save;
        shell = Windows.owned(parent, SWT.SHELL_TRIM);
        shell.setText(CriticismTexts.get("meeting.title", session.name()));
        FormKit.identify(shell, "meeting.mode");
        shell.setBackground(new Color(colors.surface()));
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        look = new MeetingLook(shell, colors);
        desk = new MeetingDesk(session, time, this::tell);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, 3 * FormKit.GRID)
                .spacing(0, 2 * FormKit.GRID)
                .applyTo(shell);
        Label name = look.label(shell, "meeting.name", look.small, colors.secondary());
        name.setText(LiteralText.of(name(session.dossier())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        clock = look.label(shell, "meeting.clock", look.words, colors.text());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(clock);
        stage = look.area(shell);
        stage.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(stage);
        trouble = look.label(shell, "meeting.trouble", look.small, colors.error());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(trouble);
        keys = look.label(shell, "meeting.keys", look.small, colors.secondary());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(keys);
        rollCall = new RollCallPage(stage, desk, labels, look);
        floor = new FloorPage(stage, desk, new ItemNames(session.dossier(), labels), look);
        end = new EndPage(stage, desk, look);
        follow();
    }

    private void follow() {
        Listener filter = this::key;
        shell.getDisplay().addFilter(SWT.KeyDown, filter);
        Registration changes = session.onChange(() -> shell.getDisplay().asyncExec(this::changed));
        session.setLive(true);
        shell.addListener(SWT.Dispose, event -> {
            shell.getDisplay().removeFilter(SWT.KeyDown, filter);
            changes.close();
            session.setLive(false);
        });
        session.onClose(() -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        });
    }

    /** Shows it: who is there first, or where the record stopped. */
    void open() {
        shell.setFullScreen(true);
        boolean begun = session.dossier().getMinutes() != null
                && session.dossier().getMinutes().getStartedAt() != null;
        show(begun ? floor : rollCall);
        shell.open();
        page.setFocus();
        tick();
    }

    Shell shell() {
        return shell;
    }

    private void tick() {
        if (!shell.isDisposed()) {
            clock.setText(desk.record().now().toString());
            floor.tick();
            shell.layout(new Control[] {clock});
            shell.getDisplay().timerExec(SECOND, this::tick);
        }
    }

    private void show(MeetingPage next) {
        page = next;
        page.refresh();
        stack.topControl = page.control();
        stage.layout();
        foot();
        page.setFocus();
    }

    private void foot() {
        keys.setText(page.keys());
        shell.layout(new Control[] {keys});
    }

    private void tell(String why) {
        trouble.setText(LiteralText.of(why));
        shell.layout(new Control[] {trouble});
    }

    private void changed() {
        if (!shell.isDisposed()) {
            desk.refresh();
            page.refresh();
            foot();
        }
    }

    private void key(Event event) {
        if (event.widget instanceof Control control && control.getShell() == shell && press(event)) {
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private boolean press(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (!trouble.getText().isEmpty()) {
            tell("");
        }
        if (modifiers == SWT.MOD1) {
            return command(event.keyCode);
        }
        if (page.key(event)) {
            foot();
            return true;
        }
        switch (event.keyCode) {
            case SWT.ESC -> shell.close();
            case SWT.F2 -> show(page == rollCall ? floor : rollCall);
            case SWT.PAGE_UP -> {
                if (page == end) {
                    show(floor);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean command(int key) {
        switch (key) {
            case SWT.CR, SWT.KEYPAD_CR -> goOn();
            case 'z' -> desk.undo();
            case 'y' -> desk.redo();
            case 's' -> save.run();
            default -> {
                return false;
            }
        }
        if (!shell.isDisposed()) {
            page.refresh();
            foot();
        }
        return true;
    }

    private void goOn() {
        if (page == rollCall) {
            var begin = desk.record().begin();
            if (begin.canExecute()) {
                desk.run(begin, "meeting.undo.begin");
            }
            show(floor);
        } else if (page == floor) {
            if (!floor.finish()) {
                show(end);
            }
        } else if (end.isEnded()) {
            shell.close();
        } else {
            desk.run(desk.record().end(), "meeting.undo.end");
        }
    }

    private static String name(Dossier dossier) {
        String body = dossier.getOrganization() == null
                ? null
                : dossier.getOrganization().getShortName();
        String meeting =
                dossier.getProfile() == null ? null : dossier.getProfile().getMeetingName();
        return Objects.requireNonNullElse(body, "") + Objects.requireNonNullElse(meeting, "");
    }
}
