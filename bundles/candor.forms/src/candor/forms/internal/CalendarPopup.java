// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FormKit;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A month below a field, to pick a day from; Esc or a click elsewhere picks none. */
public final class CalendarPopup {
    private CalendarPopup() {}

    /** Opens below {@code field}; {@code picked} is called at most once. */
    public static void open(FormKit kit, Control field, LocalDate shown, Consumer<LocalDate> picked) {
        Shell shell = Popups.shell(kit, field, SWT.NONE);
        MonthGrid month = new MonthGrid(shell, kit, shown);
        FormKit.identify(month, "calendar");
        Runnable close = () -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        };
        month.addListener(SWT.DefaultSelection, event -> {
            LocalDate day = month.selected();
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
        Popups.place(shell, field, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        shell.open();
        month.setFocus();
    }
}
