// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import candor.base.text.Pinyin;
import candor.forms.dialogs.Windows;
import candor.workbench.Ids;
import candor.workbench.theme.Themes;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Opens the list of what can be done and gone to, over the window in front. */
@Creatable
public final class QuickAccess {

    /** One for all openings: reading the table of pinyin takes a moment. */
    private static final Pinyin PINYIN = new Pinyin();

    private final MApplication application;
    private final Themes themes;
    private final Display display;

    @Inject
    QuickAccess(MApplication application, Themes themes, Display display) {
        this.application = application;
        this.themes = themes;
        this.display = display;
    }

    /** Opens it; where it or another popup is open already, with what can be done in the window below. */
    public void open() {
        Shell window = Windows.front(display);
        Choices choices = ContextInjectionFactory.make(Choices.class, place(window));
        new QuickPopup(window, choices, PINYIN, themes.formColors()).open();
    }

    /** Where the keyboard is in a window; a popup over it has a place of its own, in which no dossier is known. */
    private IEclipseContext place(Shell window) {
        return window.getData(Ids.MODEL) instanceof MWindow model
                ? model.getContext().getActiveLeaf()
                : application.getContext().getActiveLeaf();
    }
}
