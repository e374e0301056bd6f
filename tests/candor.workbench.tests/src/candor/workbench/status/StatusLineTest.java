// SPDX-License-Identifier: EPL-2.0
package candor.workbench.status;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.session.DossierSession;
import candor.workbench.session.SessionEvents;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.nio.file.Path;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the status line says is about the dossier in front. */
@ExtendWith(DesktopExtension.class)
class StatusLineTest {

    @TempDir
    private Path folder;

    @Test
    void speaksOfTheDossierInFront(Desktop desktop) throws Exception {
        DossierSession sample = desktop.openSample();
        Path file = folder.resolve("二局.meeting");
        sample.write(file);
        DossierSession other = desktop.openSample();
        Bot bot = desktop.bot();
        bot.waitUntil(Condition.that(
                "the second is not in front", () -> text(bot, "status.place").contains("没有保存")));
        desktop.act(() -> desktop.service(IEventBroker.class).send(SessionEvents.SAVED, other));
        assertThat(text(bot, "status.event")).contains(other.name());
        desktop.act(() -> desktop.parts()
                .activate(desktop.service(DossierTabs.class).of(sample).orElseThrow(), true));
        bot.waitUntil(Condition.that(
                "the first is not in front", () -> text(bot, "status.place").equals(file.toString())));
        assertThat(text(bot, "status.event")).as("true of the other one").isEmpty();
    }

    private static String text(Bot bot, String id) {
        return bot.widgetWithId(id).get(widget -> ((CLabel) widget).getText());
    }
}
