// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__PLANNED_WEEKDAY;
import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.Weekday;
import candor.testing.Bot;
import candor.testing.BotTreeItem;
import candor.testing.Condition;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.dossier.Place;
import candor.workbench.editor.Editors;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the checks find, everywhere a person may meet it. */
@ExtendWith(DesktopExtension.class)
class FindingsTest {

    private static final String FIELD = "Meeting.plannedWeekday";

    @BeforeEach
    void onADayOfTheSample(Desktop desktop) {
        ZoneId zone = ZoneId.systemDefault();
        desktop.provide(
                Clock.class,
                Clock.fixed(LocalDate.of(2022, 1, 25).atStartOfDay(zone).toInstant(), zone));
    }

    @AfterEach
    void today(Desktop desktop) {
        desktop.provide(Clock.class, Clock.systemDefaultZone());
    }

    @Test
    void aWrongWeekdayIsToldAtItsFieldAndMendedThere(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Meeting meeting = session.dossier().getMeeting();
        desktop.act(() -> editors(desktop, session).open(Place.of(meeting)));
        assertThat(bot.hasWidgetWithId(FIELD + "/finding")).isFalse();

        desktop.act(() -> Fixtures.set(session, meeting, MEETING__PLANNED_WEEKDAY, Weekday.MONDAY));
        bot.waitUntil(shown(bot, true));
        assertThat(bot.widgetWithId(FIELD + "/finding").getText()).contains("星期一", "星期四");

        bot.link("改为星期四").click();
        bot.waitUntil(shown(bot, false));
        assertThat(meeting.getPlannedWeekday()).isEqualTo(Weekday.THURSDAY);

        desktop.execute("candor.command.undo");
        bot.waitUntil(shown(bot, true));
        assertThat(meeting.getPlannedWeekday()).isEqualTo(Weekday.MONDAY);
    }

    @Test
    void theNavigatorMarksThePlaceAndAllAboveIt(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Meeting meeting = session.dossier().getMeeting();
        BotTreeItem stage = bot.tree().expandNode("筹备");
        BotTreeItem plan = stage.getNode("会议方案");
        assertThat(plan.cell(1)).isEmpty();

        desktop.act(() -> Fixtures.set(session, meeting, MEETING__PLANNED_WEEKDAY, Weekday.MONDAY));
        bot.waitUntil(Condition.that("no mark", () -> plan.widget.getText(1).equals("拦截 1")));
        assertThat(stage.cell(1)).isEqualTo("拦截 1");
        assertThat(plan.<Object>get(item -> item.getImage(1))).isNotNull();
        assertThat(bot.tree().getTreeItem("学习研讨").cell(1)).isEmpty();

        desktop.execute("candor.command.undo");
        bot.waitUntil(
                Condition.that("still marked", () -> plan.widget.getText(1).isEmpty()));
        assertThat(stage.cell(1)).isEmpty();
    }

    @Test
    void closingTheDossierEndsItsCheck(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Dossier dossier = session.dossier();
        EObject deep = dossier.getMeeting().getParticipations().getFirst();
        int adapters = deep.eAdapters().size();

        desktop.closeAll();
        desktop.bot().settle();
        // The item provider's adapter may stay; the one that listens for the check must not.
        assertThat(deep.eAdapters()).hasSizeLessThan(adapters).noneMatch(EContentAdapter.class::isInstance);
    }

    private static Condition shown(Bot bot, boolean shown) {
        return Condition.that("finding shown: " + !shown, () -> bot.hasWidgetWithId(FIELD + "/finding") == shown);
    }

    private static Editors editors(Desktop desktop, DossierSession session) {
        return desktop.call(() -> ContextInjectionFactory.make(
                Editors.class,
                desktop.service(DossierOpener.class).part(session).orElseThrow().getContext()));
    }
}
