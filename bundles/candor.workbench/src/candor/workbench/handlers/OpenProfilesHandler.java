// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.core.profile.ProfileCatalog;
import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.task.FileOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Execute;

/** Shows the folder whose files are campaigns, so that one can be put there or handed on. */
public final class OpenProfilesHandler {

    @Execute
    void open(ProfileCatalog profiles, FileOpener opener, Failures failures) {
        Path folder = profiles.folder().path();
        if (!isThere(folder) || !opener.open(folder)) {
            failures.show(WorkbenchTexts.get("profile.folder", folder));
        }
    }

    private static boolean isThere(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
