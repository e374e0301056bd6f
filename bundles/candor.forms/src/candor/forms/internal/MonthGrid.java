// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.text.FormTexts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A month to pick a day from, in the language of the program and not of the machine, Monday first. Arrow keys go by days
 * and weeks, Page Up and Down by months, with Ctrl by years, Home to today; Enter or a click picks, and sends {@link
 * SWT#DefaultSelection}.
 */
final class MonthGrid extends Canvas {
    private static final int COLUMN = 30;

    private static final int ROW = 26;

    private static final int WEEK = 7;

    /** Title, names of the weekdays, and the most weeks a month can touch. */
    private static final int ROWS = 8;

    private final FormKit kit;
    private LocalDate selected;

    MonthGrid(Composite parent, FormKit kit, LocalDate selected) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.kit = kit;
        this.selected = selected;
        setBackground(kit.color(kit.colors().surface()));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseVerticalWheel, event -> select(this.selected.plusMonths(event.count > 0 ? -1 : 1)));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selected() + " " + name(selected().getDayOfWeek(), TextStyle.FULL);
            }
        });
    }

    LocalDate selected() {
        return selected;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(WEEK * COLUMN + 2 * FormKit.GRID, ROWS * ROW + 2 * FormKit.GRID);
    }

    private void select(LocalDate day) {
        selected = day;
        redraw();
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        LocalDate next =
                switch (event.keyCode) {
                    case SWT.ARROW_LEFT -> selected.minusDays(1);
                    case SWT.ARROW_RIGHT -> selected.plusDays(1);
                    case SWT.ARROW_UP -> selected.minusWeeks(1);
                    case SWT.ARROW_DOWN -> selected.plusWeeks(1);
                    case SWT.PAGE_UP -> control ? selected.minusYears(1) : selected.minusMonths(1);
                    case SWT.PAGE_DOWN -> control ? selected.plusYears(1) : selected.plusMonths(1);
                    case SWT.HOME -> LocalDate.now();
                    default -> selected;
                };
        select(next);
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            notifyListeners(SWT.DefaultSelection, new Event());
        }
    }

    private void click(Event event) {
        int row = (event.y - FormKit.GRID) / ROW;
        int column = Math.max(0, Math.min(WEEK - 1, (event.x - FormKit.GRID) / COLUMN));
        if (row == 0 && column == 0) {
            select(selected.minusMonths(1));
        } else if (row == 0 && column == WEEK - 1) {
            select(selected.plusMonths(1));
        } else if (row >= 2) {
            select(first().plusDays((row - 2L) * WEEK + column));
            notifyListeners(SWT.DefaultSelection, new Event());
        }
    }

    /** The Monday in the upper left corner. */
    private LocalDate first() {
        return YearMonth.from(selected).atDay(1).with(DayOfWeek.MONDAY);
    }

    private void paint(GC gc) {
        FormColors colors = kit.colors();
        gc.setAntialias(SWT.ON);
        String title = FormTexts.get("calendar.title", Integer.toString(selected.getYear()), selected.getMonthValue());
        text(gc, title, WEEK / 2, 0, colors.text());
        text(gc, "‹", 0, 0, colors.secondary());
        text(gc, "›", WEEK - 1, 0, colors.secondary());
        for (DayOfWeek day : DayOfWeek.values()) {
            text(gc, name(day, TextStyle.NARROW), day.ordinal(), 1, colors.secondary());
        }
        for (int index = 0; index < (ROWS - 2) * WEEK; index++) {
            day(gc, first().plusDays(index), index % WEEK, 2 + index / WEEK);
        }
    }

    private void day(GC gc, LocalDate day, int column, int row) {
        FormColors colors = kit.colors();
        boolean inside = YearMonth.from(day).equals(YearMonth.from(selected));
        int x = FormKit.GRID + column * COLUMN;
        int y = FormKit.GRID + row * ROW;
        RGB ink = inside ? colors.text() : colors.line();
        if (day.equals(selected)) {
            gc.setBackground(kit.color(colors.accent()));
            gc.fillRoundRectangle(x + 1, y + 1, COLUMN - 2, ROW - 2, FormKit.GRID, FormKit.GRID);
            ink = colors.surface();
        } else if (day.equals(LocalDate.now())) {
            gc.setForeground(kit.color(colors.accent()));
            gc.drawRoundRectangle(x + 1, y + 1, COLUMN - 3, ROW - 3, FormKit.GRID, FormKit.GRID);
        } else if (inside && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            ink = colors.secondary();
        }
        text(gc, Integer.toString(day.getDayOfMonth()), column, row, ink);
    }

    private void text(GC gc, String text, int column, int row, RGB ink) {
        Point size = gc.textExtent(text);
        gc.setForeground(kit.color(ink));
        gc.drawText(
                text,
                FormKit.GRID + column * COLUMN + (COLUMN - size.x) / 2,
                FormKit.GRID + row * ROW + (ROW - size.y) / 2,
                true);
    }

    private static String name(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, FormTexts.locale());
    }
}
