// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.CutText;
import candor.forms.FormColors;
import candor.workbench.findings.SeverityIcons;
import candor.workbench.theme.Themes;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/**
 * Has the colours and the three sizes of type of an overview, and writes text with them.
 *
 * @param colors the theme's
 * @param text what is read
 * @param heading semibold, one size larger
 * @param figure for the numbers that are seen first
 * @param icons signs of the findings
 */
record Look(FormColors colors, Font text, Font heading, Font figure, SeverityIcons icons) {

    private static final String TALL = "国Ág";
    private static final int LEADING = 2;

    /** @param owner its fonts and icons live as long */
    static Look of(Composite owner, Themes themes) {
        SeverityIcons icons = new SeverityIcons(owner.getDisplay(), themes);
        owner.addListener(SWT.Dispose, event -> icons.dispose());
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
        FontDescriptor base = FontDescriptor.createFrom(owner.getFont());
        return new Look(
                themes.formColors(),
                fonts.create(base),
                fonts.create(base.increaseHeight(1).setStyle(SWT.BOLD)),
                fonts.create(base.increaseHeight(8)),
                icons);
    }

    /** A colour of the theme as a resource; needs no disposal. */
    Color color(RGB rgb) {
        return new Color(rgb);
    }

    /** Height of one line. The font's own metrics may be those of its Latin letters, which are less high. */
    int line(GC gc, Font font) {
        gc.setFont(font);
        return gc.textExtent(TALL).y + LEADING;
    }

    /**
     * Writes one line, cut where it is wider than the room.
     *
     * @return its width
     */
    int write(GC gc, Font font, RGB rgb, String words, int x, int y, int room) {
        gc.setFont(font);
        gc.setForeground(color(rgb));
        String shown = CutText.line(gc, words, room);
        gc.drawText(shown, x, y, SWT.DRAW_TRANSPARENT);
        return gc.textExtent(shown).x;
    }

    /** Writes one line that ends at {@code right}, and says how wide it is. */
    int writeEnding(GC gc, Font font, RGB rgb, String words, int right, int y) {
        gc.setFont(font);
        gc.setForeground(color(rgb));
        int width = gc.textExtent(words).x;
        gc.drawText(words, right - width, y, SWT.DRAW_TRANSPARENT);
        return width;
    }
}
