// SPDX-License-Identifier: EPL-2.0
package candor.workbench.dossier;

import candor.base.text.Excerpt;
import candor.forms.dialogs.Question;
import candor.workbench.WorkbenchTexts;
import java.util.List;

/** Tells a person that a dossier holds data of plugins that are not installed, and what that means. */
public final class AbsentNotice {

    private AbsentNotice() {}

    /** Tells of a dossier that was opened: its data is kept, and nobody sees it. */
    static void kept(String name, List<String> packages) {
        tell("absent.kept", name, packages);
    }

    /** Tells what could not be taken over into a dossier that goes on from another one. */
    public static void left(String name, List<String> packages) {
        tell("absent.left", name, packages);
    }

    private static void tell(String key, String name, List<String> packages) {
        if (!packages.isEmpty()) {
            Question.tell(
                    null,
                    WorkbenchTexts.get("absent.title"),
                    WorkbenchTexts.get(key, name, String.join("\n", Excerpt.of(packages))));
        }
    }
}
