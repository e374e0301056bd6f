// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.keys.Keys;
import candor.workbench.keys.KeysDialog;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;

/** Lists the keys of all commands. */
public final class KeysHandler {

    @Execute
    void show(@Optional Shell shell, MApplication application, TranslationService translation, Keys keys) {
        new KeysDialog(shell, application, translation, keys).open();
    }
}
