// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

/**
 * Where the entries of a legend stand: side by side, in a further line where one would be cut.
 *
 * @param places left and top of each entry, in pixels
 * @param size of all of them
 */
public record LegendFlow(List<Point> places, Point size) {

    public LegendFlow {
        places = List.copyOf(places);
    }

    /**
     * Places entries.
     *
     * @param widths of the entries, each with the gap behind it
     * @param line height of a line
     * @param room width there is; {@link SWT#DEFAULT} for as much as is needed
     */
    public static LegendFlow of(List<Integer> widths, int line, int room) {
        List<Point> places = new ArrayList<>();
        int x = 0;
        int y = 0;
        int widest = 0;
        for (int width : widths) {
            if (room != SWT.DEFAULT && x > 0 && x + width > room) {
                x = 0;
                y += line;
            }
            places.add(new Point(x, y));
            x += width;
            widest = Math.max(widest, x);
        }
        return new LegendFlow(places, new Point(widest, y + line));
    }
}
