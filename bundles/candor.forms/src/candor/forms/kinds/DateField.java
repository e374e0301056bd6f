// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.FieldContext;
import candor.forms.Widths;
import candor.forms.format.DateFormat;
import candor.forms.internal.CalendarPopup;
import candor.forms.internal.IconButton;
import candor.forms.text.FormTexts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A day: typed in any usual way or picked from a calendar, with its weekday beside it. */
final class DateField extends FormattedField {
    private Label weekday;

    DateField(Composite parent, FieldContext context) {
        super(parent, context, new DateFormat());
        if (!context.isReadOnly()) {
            IconButton.in(
                    cell(), context.kit(), "calendar", FormTexts.get("date.pick"), context.id("calendar"), this::pick);
            focusControl().addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
                    event.doit = false;
                    pick();
                }
            });
        }
        if (!context.isCell()) {
            weekday = secondary(cell());
            weekday.setLayoutData(widest());
            context.identify(weekday, "weekday");
        }
    }

    @Override
    public void refresh() {
        super.refresh();
        if (weekday != null) {
            weekday.setText(context.value() instanceof LocalDate date ? name(date.getDayOfWeek()) : "");
        }
    }

    private void pick() {
        CalendarPopup.open(
                context.kit(), cell(), context.value() instanceof LocalDate date ? date : LocalDate.now(), picked -> {
                    context.set(picked);
                    refresh();
                    focusControl().setFocus();
                });
    }

    private int widest() {
        return Stream.of(DayOfWeek.values())
                .mapToInt(day -> Widths.of(weekday, name(day)))
                .max()
                .orElse(SWT.DEFAULT);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, FormTexts.locale());
    }
}
