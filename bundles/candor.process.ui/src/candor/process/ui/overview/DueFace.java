// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.FormColors;
import candor.process.ui.ProcessTexts;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Shows something to be done on two lines: its name and the time left, then the day and what to do.
 *
 * @param name what is to be done
 * @param left how long there is, in words
 * @param about the day, and what to do
 * @param overdue whether the day is over
 */
record DueFace(String name, String left, String about, boolean overdue) implements Face {

    private static final int SIGN = 14;
    private static final int INDENT = 22;
    private static final int LEAST_WIDTH = 200;

    @Override
    public Point size(GC gc, Look look) {
        return new Point(LEAST_WIDTH, 2 * look.line(gc, look.text()) + 2);
    }

    @Override
    public void draw(GC gc, Look look, Rectangle area) {
        FormColors colors = look.colors();
        int line = look.line(gc, look.text());
        Sign.draw(
                gc,
                look.color(overdue ? colors.error() : colors.secondary()),
                look.color(colors.surface()),
                overdue ? Standing.OVERDUE : Standing.NOT_STARTED,
                area.x,
                area.y + (line - SIGN) / 2,
                SIGN);
        int end = area.x + area.width;
        int width = look.writeEnding(gc, look.text(), overdue ? colors.error() : colors.text(), left, end, area.y);
        int room = area.width - INDENT;
        look.write(gc, look.text(), colors.text(), name, area.x + INDENT, area.y, room - width - INDENT);
        look.write(gc, look.text(), colors.secondary(), about, area.x + INDENT, area.y + line, room);
    }

    @Override
    public String words() {
        return ProcessTexts.get("overview.due.words", name, left, about);
    }
}
