// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.core.rules.Severity;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How many findings of one severity there are.
 *
 * @param severity chooses the sign
 * @param words severity and number
 */
record FindingFace(Severity severity, String words) implements LineFace {

    private static final int SIGN = 16;
    private static final int INDENT = 22;

    @Override
    public void draw(GC gc, Look look, Rectangle area) {
        int line = look.line(gc, look.text());
        gc.drawImage(look.icons().get(severity), area.x, area.y + (line - SIGN) / 2);
        look.write(gc, look.text(), look.colors().text(), words, area.x + INDENT, area.y, area.width - INDENT);
    }
}
