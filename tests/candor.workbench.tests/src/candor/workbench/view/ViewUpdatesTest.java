// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__VENUE;
import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Condition;
import candor.testing.UiThread;
import candor.workbench.session.DossierSession;
import candor.workbench.settings.Theme;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import candor.workbench.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DesktopExtension.class)
class ViewUpdatesTest {

    private final DossierSession session = Fixtures.sample();
    private final List<String> shown = new ArrayList<>();
    private Desktop desktop;
    private Shell view;
    private ViewUpdates updates;

    @BeforeEach
    void make(Desktop running) {
        desktop = running;
        updates = new ViewUpdates(session, desktop.service(IEventBroker.class), desktop.display());
        view = desktop.call(() -> new Shell(desktop.display(), SWT.NONE));
    }

    private void change(String... venues) {
        desktop.call(() -> {
            for (String venue : venues) {
                Fixtures.set(session, session.dossier().getMeeting(), MEETING__VENUE, venue);
            }
            return null;
        });
    }

    private void follow(BiConsumer<Shell, Runnable> way) {
        desktop.call(() -> {
            way.accept(view, () -> shown.add(session.dossier().getMeeting().getVenue()));
            return null;
        });
    }

    private void dispose() {
        desktop.call(() -> {
            view.dispose();
            return null;
        });
    }

    @Test
    void severalChangesAreShownOnceAndThatAfterThem() {
        follow(updates::followAtOnce);
        change("甲", "乙", "丙");
        UiThread.settle(desktop.display());

        assertThat(shown).containsExactly("丙");
        change("丁");
        UiThread.settle(desktop.display());
        assertThat(shown).containsExactly("丙", "丁");
    }

    @Test
    void inPausesSeveralChangesAreShownOnceToo() {
        follow(updates::followInPauses);
        change("甲", "乙", "丙");

        desktop.bot().waitUntil(Condition.that("not shown", () -> !shown.isEmpty()));
        assertThat(shown).containsExactly("丙");
    }

    @Test
    void whoHasAPaceOfItsOwnHearsOfEachChange() {
        follow(updates::follow);
        change("甲", "乙");

        assertThat(shown).containsExactly("甲", "乙");
    }

    @Test
    void whatIsNoChangeOfTheDossierCanBeRequested() {
        follow(updates::followAtOnce);
        desktop.call(() -> {
            updates.request();
            return null;
        });
        UiThread.settle(desktop.display());

        assertThat(shown).hasSize(1);
    }

    @Test
    void aViewThatIsGoneIsNotShown() {
        follow(updates::followAtOnce);
        desktop.call(() -> {
            Fixtures.set(session, session.dossier().getMeeting(), MEETING__VENUE, "甲");
            view.dispose();
            return null;
        });
        change("乙");
        UiThread.settle(desktop.display());

        assertThat(shown).isEmpty();
    }

    @Test
    void aViewThatIsGoneListensNoMore() {
        follow(updates::follow);
        dispose();
        change("甲");

        assertThat(shown).isEmpty();
    }

    private void activate(Theme theme) {
        desktop.call(() -> {
            ContextInjectionFactory.make(
                            Themes.class, desktop.service(MApplication.class).getContext())
                    .activate(theme);
            return null;
        });
    }

    @Test
    void coloursAreTakenWhenTheThemeChanges() {
        desktop.call(() -> {
            updates.onTheme(view, () -> shown.add("colours"));
            return null;
        });
        try {
            activate(Theme.DARK);
            desktop.bot().waitUntil(Condition.that("no colours", () -> !shown.isEmpty()));
        } finally {
            activate(Theme.SYSTEM);
        }

        assertThat(shown).contains("colours");
        dispose();
    }
}
