// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import candor.base.text.Pinyin;
import candor.forms.dialogs.Windows;
import candor.workbench.theme.Themes;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;

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

    /** Opens it. */
    public void open() {
        Choices choices = ContextInjectionFactory.make(
                Choices.class, application.getContext().getActiveLeaf());
        new QuickPopup(Windows.front(display), choices, PINYIN, themes.formColors()).open();
    }
}
