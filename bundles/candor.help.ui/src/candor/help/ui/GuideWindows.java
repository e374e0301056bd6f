// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import candor.forms.dialogs.Windows;
import candor.workbench.theme.Themes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Shows the guide in a window above the one in front: the same one again, unless a dialog has come between. */
@Creatable
@Singleton
final class GuideWindows {

    private final Guide guide = new Guide();
    private final Themes themes;
    private final Display display;
    private GuideWindow window;

    @Inject
    GuideWindows(Themes themes, Display display) {
        this.themes = themes;
        this.display = display;
    }

    /** Shows the page that explains the dialog in front, else that of a view or stage. */
    void open(String subject) {
        Shell owner = Windows.front(display);
        if (window != null && window.isOpen() && !window.belongsTo(owner)) {
            window.close();
        }
        if (window == null || !window.isOpen()) {
            window = new GuideWindow(owner, guide, themes.formColors());
        }
        window.show(Windows.dialog(owner).flatMap(guide::explaining).orElseGet(() -> guide.about(subject)), 0);
    }
}
