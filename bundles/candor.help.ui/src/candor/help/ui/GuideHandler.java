// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import org.eclipse.e4.core.di.annotations.Execute;

/** Opens the guide at its contents. */
public final class GuideHandler {

    @Execute
    void show(GuideWindows windows) {
        windows.open(Guide.CONTENTS);
    }
}
