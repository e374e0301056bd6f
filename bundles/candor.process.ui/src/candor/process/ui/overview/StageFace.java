// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.FormColors;
import candor.process.ui.ProcessTexts;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * One stage on the strip: a sign on a rail, its name, how it stands and a date below. The sign has a shape of its own for
 * each standing, so that nothing depends on its colour.
 *
 * @param name of the stage
 * @param standing chooses sign and colour
 * @param state how it stands, in words
 * @param date empty where none is known
 * @param last whether the rail ends here
 */
record StageFace(String name, Standing standing, String state, String date, boolean last) implements Face {

    private static final int SIGN = 14;
    private static final int GAP = 6;
    private static final int LEAST_WIDTH = 72;
    private static final int YEAR = "2022-".length();

    @Override
    public Point size(GC gc, Look look) {
        gc.setFont(look.text());
        int width = Math.max(LEAST_WIDTH, Math.max(gc.textExtent(name).x, gc.textExtent(state).x));
        return new Point(width, SIGN + GAP + 3 * look.line(gc, look.text()) + 2);
    }

    @Override
    public void draw(GC gc, Look look, Rectangle area) {
        FormColors colors = look.colors();
        RGB rgb = rgb(colors);
        if (!last) {
            gc.setForeground(look.color(colors.line()));
            gc.setLineWidth(2);
            int middle = area.y + SIGN / 2;
            gc.drawLine(area.x + SIGN + GAP, middle, area.x + area.width - GAP, middle);
        }
        Sign.draw(gc, look.color(rgb), look.color(colors.surface()), standing, area.x, area.y, SIGN);
        int line = look.line(gc, look.text());
        int y = area.y + SIGN + GAP;
        look.write(gc, look.text(), colors.text(), name, area.x, y, area.width);
        look.write(gc, look.text(), rgb, state, area.x, y + line, area.width);
        look.write(gc, look.text(), colors.secondary(), date(gc, area.width), area.x, y + 2 * line, area.width);
    }

    /** Where there is little room, without the year. */
    private String date(GC gc, int room) {
        return date.length() > YEAR && gc.textExtent(date).x > room ? date.substring(YEAR) : date;
    }

    private RGB rgb(FormColors colors) {
        return switch (standing) {
            case DONE -> colors.done();
            case OVERDUE -> colors.error();
            case RUNNING -> colors.text();
            case NOT_STARTED -> colors.secondary();
        };
    }

    @Override
    public String words() {
        return date.isEmpty()
                ? ProcessTexts.get("overview.stage.words", name, state)
                : ProcessTexts.get("overview.stage.dated", name, state, date);
    }
}
