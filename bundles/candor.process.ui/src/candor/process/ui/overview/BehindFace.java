// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.forms.FormColors;
import candor.process.ui.ProcessTexts;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A person and what he or she has left to do, on one line.
 *
 * @param name of the person
 * @param left what is left, in words
 */
record BehindFace(String name, String left) implements LineFace {

    private static final int NAME = 72;

    @Override
    public void draw(GC gc, Look look, Rectangle area) {
        FormColors colors = look.colors();
        look.write(gc, look.text(), colors.text(), name, area.x, area.y, NAME - 8);
        look.write(gc, look.text(), colors.secondary(), left, area.x + NAME, area.y, area.width - NAME);
    }

    @Override
    public String words() {
        return ProcessTexts.get("overview.said", name, left);
    }
}
