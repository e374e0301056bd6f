// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths and heights measured in characters of the control's own font. */
public final class Widths {
    private Widths() {}

    /** Width of so many figures, in points. */
    public static int figures(Control control, int count) {
        return (int) Math.ceil(count * with(control, "0123456789") / 10.0);
    }

    /** Width of so many Chinese characters, in points. */
    public static int characters(Control control, int count) {
        return count * with(control, "国");
    }

    /** Width of a text, in points. */
    public static int of(Control control, String text) {
        return with(control, text);
    }

    /** Height of one line of Chinese as it is drawn, in points. */
    public static int line(Control control) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return gc.textExtent("国").y;
        } finally {
            gc.dispose();
        }
    }

    private static int with(Control control, String text) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    /** How wide a text is in letters, without a font: a Chinese character is as wide as two. */
    public static int weight(String text) {
        return text.chars().map(character -> character < 0x2E80 ? 1 : 2).sum();
    }
}
