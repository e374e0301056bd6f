// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.export.document.Audience;

/** What people call the readers of documents. */
public final class AudienceNames {

    private AudienceNames() {}

    /** The name of an audience in the language of the program. */
    public static String of(Audience audience) {
        return switch (audience) {
            case INTERNAL -> PaperTexts.get("audience.internal");
            case SUPERIOR -> PaperTexts.get("audience.superior");
            case PUBLIC -> PaperTexts.get("audience.public");
        };
    }
}
