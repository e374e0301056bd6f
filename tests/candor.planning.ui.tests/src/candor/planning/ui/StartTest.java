// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import org.eclipse.e4.ui.model.application.MApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The program starts with this bundle in it. */
@ExtendWith(DesktopExtension.class)
class StartTest {

    @Test
    void theDesktopStartsAndOpensADossier(Desktop desktop) {
        assertThat(desktop.openSample().dossier().getTalks()).isNotEmpty();
        assertThat(desktop.service(MApplication.class).getCommands()).isNotEmpty();
    }
}
