// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The themes there are, the one that is on marked. */
public final class ThemeMenu {

    @AboutToShow
    void fill(List<MMenuElement> items, EModelService model, Themes themes) {
        themes.all().forEach((id, label) -> {
            MDirectMenuItem item = model.createModelElement(MDirectMenuItem.class);
            item.setLabel(label);
            item.setType(ItemType.RADIO);
            item.setSelected(themes.isActive(id));
            item.setObject(new Choice(themes, id));
            items.add(item);
        });
    }

    /** One theme. */
    static final class Choice {

        private final Themes themes;
        private final String id;

        Choice(Themes themes, String id) {
            this.themes = themes;
            this.id = id;
        }

        /** Applies the chosen theme. The menu also calls it for the theme whose mark goes away. */
        @Execute
        void choose(MDirectMenuItem item) {
            if (item.isSelected()) {
                themes.activate(id);
            }
        }
    }
}
