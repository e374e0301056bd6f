// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.forms.LiteralText;
import candor.workbench.WorkbenchTexts;
import candor.workbench.dossier.DossierOpener;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The dossiers that were open last, one entry each, the latest first; its number is its mnemonic. */
public final class RecentMenu {

    @AboutToShow
    void fill(List<MMenuElement> items, EModelService model, RecentFiles recent, DossierOpener opener) {
        List<Path> files = recent.all();
        for (Path file : files) {
            int number = items.size() + 1;
            MDirectMenuItem item = item(model, number);
            item.setLabel(WorkbenchTexts.get(
                    "menu.recent.item", number % 10, escaped(file.getFileName()), escaped(file.getParent())));
            item.setObject(new Opening(opener, file));
            items.add(item);
        }
        if (files.isEmpty()) {
            MDirectMenuItem none = item(model, 0);
            none.setLabel(WorkbenchTexts.get("menu.recent.none"));
            none.setEnabled(false);
            items.add(none);
        }
    }

    private static MDirectMenuItem item(EModelService model, int number) {
        MDirectMenuItem item = model.createModelElement(MDirectMenuItem.class);
        item.setElementId("candor.menu.recent." + number);
        return item;
    }

    private static String escaped(Path path) {
        return LiteralText.of(String.valueOf(path));
    }

    /** Opens one of them. */
    static final class Opening {

        private final DossierOpener opener;
        private final Path file;

        Opening(DossierOpener opener, Path file) {
            this.opener = opener;
            this.file = file;
        }

        @Execute
        void run() {
            opener.open(file);
        }
    }
}
