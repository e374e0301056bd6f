// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.core.rules.Severity;
import candor.forms.FormColors;
import candor.workbench.theme.Images;
import candor.workbench.theme.Themes;
import java.util.Locale;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The signs of the severities in the colours of the present theme. Each has a shape of its own, so that nobody depends
 * on colour.
 */
public final class SeverityIcons {

    private final Images images;
    private final Themes themes;

    public SeverityIcons(Display display, Themes themes) {
        this.images = new Images(display);
        this.themes = themes;
    }

    /** The sign of a severity; disposed with these. */
    public Image get(Severity severity) {
        return images.get("severity/" + severity.name().toLowerCase(Locale.ROOT), color(severity));
    }

    private RGB color(Severity severity) {
        FormColors colors = themes.formColors();
        return switch (severity) {
            case BLOCKER -> colors.error();
            case MUST, SHOULD -> colors.warning();
            case HINT -> colors.secondary();
        };
    }

    public void dispose() {
        images.dispose();
    }
}
