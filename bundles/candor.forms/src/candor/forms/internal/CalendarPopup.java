// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FormKit;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A month to pick a day from, below a field; a double click or Enter picks, Esc or a click elsewhere does not. */
public final class CalendarPopup {
    private CalendarPopup() {}

    /** Opens below {@code field}; {@code picked} is called at most once. */
    public static void open(FormKit kit, Control field, LocalDate shown, Consumer<LocalDate> picked) {
        Shell shell = Popups.shell(field);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR);
        FormKit.identify(calendar, "calendar");
        calendar.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
        Runnable close = () -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        };
        calendar.addListener(SWT.DefaultSelection, event -> {
            LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
            close.run();
            picked.accept(day);
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(close));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                close.run();
            }
        });
        kit.scope().onClose(close);
        shell.pack();
        Popups.place(shell, field, shell.getSize());
        shell.open();
        calendar.setFocus();
    }
}
