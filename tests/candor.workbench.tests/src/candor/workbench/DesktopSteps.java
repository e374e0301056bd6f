// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import candor.testing.Condition;
import candor.workbench.editor.Editors;
import candor.workbench.navigator.Navigator;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.testing.Desktop;
import java.nio.file.Path;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.io.TempDir;

/** What several tests of the whole desktop do. */
abstract class DesktopSteps {

    @TempDir
    Path folder;

    /** Opening a form lets the toolkit hand on the focus in its own time; the navigator has to have it for good. */
    static void goToNavigator(Desktop desktop) {
        desktop.execute("candor.command.navigator");
        EPartService parts = desktop.parts();
        desktop.bot()
                .waitUntil(Condition.that(
                        "not in the navigator",
                        () -> desktop.display().getFocusControl() instanceof Tree
                                && Ids.NAVIGATOR.equals(parts.getActivePart().getElementId())));
    }

    static void open(Desktop desktop, DossierSession session, Place place) {
        Editors editors = desktop.editors(session);
        desktop.act(() -> editors.open(place));
    }

    static Navigator navigator(Desktop desktop, DossierSession session) {
        return ContextInjectionFactory.make(
                Navigator.class,
                desktop.service(DossierTabs.class).of(session).orElseThrow().getContext());
    }
}
