// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.model.meeting.MeetingPackage.Literals;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.Fixtures;

/** Chooses in the preview as a person does. */
public final class PreviewBot {

    private PreviewBot() {}

    /** Chooses a document, once there are documents to choose from. */
    public static void choose(Bot bot, String document) {
        bot.waitUntil(Condition.that(
                "no documents",
                () -> bot.hasWidgetWithId("preview.document")
                        && bot.comboBoxWithId("preview.document").items().contains(document)));
        bot.comboBoxWithId("preview.document").setSelection(document);
    }

    /** Chooses a document of which there are several copies, and waits until they can be chosen. */
    public static void chooseCopied(Bot bot, String document) {
        choose(bot, document);
        bot.waitUntil(Condition.that("no copies", () -> bot.hasWidgetWithId("preview.copy")));
    }

    /** Gives every letter of the last dossier a number with one bracket, which keeps back what prints it. */
    public static void block(Desktop desktop) {
        DossierSession session =
                desktop.call(() -> desktop.service(Sessions.class).all().getLast());
        desktop.act(() -> session.dossier()
                .getLetters()
                .forEach(letter -> Fixtures.set(session, letter, Literals.LETTER__NUMBER, "示水党组〔2022 1号")));
    }
}
