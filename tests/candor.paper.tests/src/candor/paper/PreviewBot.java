// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.testing.Bot;
import candor.testing.Condition;

/** Chooses in the preview as a person does. */
public final class PreviewBot {

    private PreviewBot() {}

    /** Chooses a document of which there are several copies, and waits until they can be chosen. */
    public static void chooseCopied(Bot bot, String document) {
        bot.waitUntil(Condition.that(
                "no documents",
                () -> bot.hasWidgetWithId("preview.document")
                        && bot.comboBoxWithId("preview.document").items().contains(document)));
        bot.comboBoxWithId("preview.document").setSelection(document);
        bot.waitUntil(Condition.that("no copies", () -> bot.hasWidgetWithId("preview.copy")));
    }
}
