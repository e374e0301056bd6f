// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The few colours a form sets itself; all others are the system's. Contrast with {@code surface} is at least 4.5 : 1 for
 * text, and no colour is the only carrier of what it says.
 *
 * @param surface behind everything
 * @param raised behind what stands out a little: the detail of a list, a chip
 * @param text what is read
 * @param secondary labels of minor weight: counts, units, hints
 * @param line rules between groups
 * @param accent selection and the current cell
 * @param error what has to be put right, and the required mark
 * @param warning what is to be looked at
 * @param done what is finished
 */
public record FormColors(
        RGB surface, RGB raised, RGB text, RGB secondary, RGB line, RGB accent, RGB error, RGB warning, RGB done) {
    /** The colours on white. */
    public static final FormColors LIGHT = new FormColors(
            rgb(0xFFFFFF),
            rgb(0xF4F4F5),
            rgb(0x202124),
            rgb(0x5F6368),
            rgb(0xDDDFE2),
            rgb(0xB3261E),
            rgb(0xB3261E),
            rgb(0x8A5A00),
            rgb(0x2E6B3A));

    /** The colours on near-black. */
    public static final FormColors DARK = new FormColors(
            rgb(0x2B2B2B),
            rgb(0x343536),
            rgb(0xE6E6E6),
            rgb(0xB0B4B9),
            rgb(0x4A4D50),
            rgb(0xF2B8B5),
            rgb(0xF2B8B5),
            rgb(0xE9BE6A),
            rgb(0x93CDA0));

    /** The one that goes with the colours of the system's own widgets. */
    public static FormColors of(Display display) {
        RGB background = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        return background.red + background.green + background.blue > 3 * 0x80 ? LIGHT : DARK;
    }

    /** The colour of a severity's icon and message. */
    public RGB of(FieldSeverity severity) {
        return switch (severity) {
            case ERROR -> error;
            case WARNING -> warning;
            case INFO -> secondary;
        };
    }

    private static RGB rgb(int hex) {
        return new RGB(hex >> 16, hex >> 8 & 0xFF, hex & 0xFF);
    }
}
