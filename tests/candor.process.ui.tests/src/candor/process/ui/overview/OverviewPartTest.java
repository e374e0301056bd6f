// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import static candor.model.meeting.MeetingPackage.Literals.TALK__HELD_ON;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.profile.Bureau;
import candor.core.profile.DossierFactory;
import candor.core.profile.ProfileCatalog;
import candor.core.profile.ProfileProvider;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.meeting.Talk;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.Ids;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first tab of a dossier, in the running program. */
@ExtendWith(DesktopExtension.class)
class OverviewPartTest {

    @BeforeEach
    void aMonthAfterTheMeetingOfTheSample(Desktop desktop) {
        ZoneId zone = ZoneId.systemDefault();
        desktop.provide(
                Clock.class,
                Clock.fixed(LocalDate.of(2022, 2, 20).atStartOfDay(zone).toInstant(), zone));
    }

    @AfterEach
    void today(Desktop desktop) {
        desktop.provide(Clock.class, Clock.systemDefaultZone());
    }

    @Test
    void isTheFirstTabAndStays(Desktop desktop) {
        DossierSession session = desktop.openSample();
        MPart part = desktop.activePart();

        assertThat(part.getElementId()).isEqualTo(Desktop.OVERVIEW);
        assertThat(part.isCloseable()).isFalse();
        assertThat(desktop.bot().cTabItem("概览").isActive()).isTrue();
        assertThat(desktop.call(() -> desktop.editors(session).shown())).isEmpty();
    }

    @Test
    void saysWhereTheMeetingStands(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();

        assertThat(bot.sees(session.dossier().getTitle())).isTrue();
        assertThat(words(bot, "overview.stage.3")).startsWith("谈心谈话，已完成，2022-01-");
        assertThat(words(bot, "overview.stage.6")).startsWith("整改，进行中");
        assertThat(words(bot, "overview.figure.0")).isEqualTo("谈心谈话，已谈 / 应谈：32 / 32");
        assertThat(words(bot, "overview.figure.3")).isEqualTo("相互批评，已完成 / 应有：42 / 42");
        assertThat(words(bot, "overview.due.0")).startsWith("报送材料：").contains("还有 47 天。2022-04-08");
        assertThat(words(bot, "overview.ledger.0")).startsWith("问题台账：从 2022-");
        assertThat(bot.sees("班子成员该谈的都谈了")).isTrue();
        assertThat(bot.sees("逾期 ")).isFalse();
    }

    @Test
    void followsEditsAndUndo(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Talk talk = session.dossier().getTalks().getFirst();

        desktop.act(() -> Fixtures.set(session, talk, TALK__HELD_ON, null));
        bot.waitUntil(Condition.that(
                "not followed", () -> words(bot, "overview.figure.0").endsWith("31 / 32")));
        assertThat(words(bot, "overview.stage.3")).startsWith("谈心谈话，有逾期");
        assertThat(words(bot, "overview.due.0"))
                .startsWith("谈心谈话  31 / 32，逾期 36 天。")
                .contains("谈后登记");
        assertThat(words(bot, "overview.behind.0"))
                .startsWith(talk.getInitiator().getName() + "：谈话 1 次未谈");
        assertThat(bot.sees("逾期 1 项")).isTrue();

        desktop.undo();
        bot.waitUntil(Condition.that(
                "not undone", () -> words(bot, "overview.figure.0").endsWith("32 / 32")));
        assertThat(bot.hasWidgetWithId("overview.behind.0")).isFalse();
    }

    @Test
    void catchesUpWhenItIsSeenAgain(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        desktop.act(
                () -> desktop.editors(session).open(Place.of(session.dossier().getMeeting())));

        desktop.act(() -> Fixtures.set(session, session.dossier().getTalks().getFirst(), TALK__HELD_ON, null));
        bot.cTabItem("概览").activate();
        bot.waitUntil(Condition.that(
                "not caught up", () -> words(bot, "overview.figure.0").endsWith("31 / 32")));
    }

    @Test
    void figuresLeadToTheirPlaces(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Dossier dossier = session.dossier();

        bot.widgetWithId("overview.figure.4").press(8, 8);
        assertThat(desktop.call(() -> desktop.editors(session).shown()))
                .containsExactly(Place.field(dossier, Literals.DOSSIER__PROBLEMS));
        bot.cTabItem("概览").activate();
        bot.widgetWithId("overview.stage.5").pressKey(SWT.NONE, SWT.CR);
        assertThat(desktop.call(() -> desktop.editors(session).shown())).contains(Place.group(dossier, "meeting"));
        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.EDITOR);
    }

    @Test
    void whatIsDueLeadsToItsField(Desktop desktop) {
        DossierSession session = desktop.openSample();
        Bot bot = desktop.bot();
        Submission report = session.dossier().getSubmissions().stream()
                .filter(each -> each.getKind() == SubmissionKind.MEETING_REPORT)
                .findFirst()
                .orElseThrow();
        desktop.act(() -> Fixtures.set(session, report, Literals.SUBMISSION__SUBMITTED_ON, null));
        bot.waitUntil(
                Condition.that("not due", () -> words(bot, "overview.due.0").startsWith("会议情况报告")));

        bot.widgetWithId("overview.due.0").pressKey(SWT.NONE, ' ');
        assertThat(desktop.call(() -> desktop.editors(session).shown())).containsExactly(Place.of(report));
    }

    @Test
    void anEmptyDossierOffersTheFirstStep(Desktop desktop) {
        Bot bot = desktop.bot();
        MeetingStore store = desktop.service(MeetingStore.class);
        desktop.act(() -> desktop.service(DossierOpener.class)
                .open("空白", () -> store.create(MeetingFactory.eINSTANCE.createDossier())));
        bot.waitUntil(Condition.that(
                "not opened", () -> desktop.service(Sessions.class).all().size() == 1));
        DossierSession session = desktop.service(Sessions.class).all().getFirst();

        bot.waitUntil(
                Condition.that("links of two colours", () -> links(desktop).size() == 1));
        assertThat(bot.sees("登记班子成员…")).isTrue();
        assertThat(bot.sees("登记问题…")).isTrue();
        bot.link("6 会议日期（各项期限由此推算）").click();
        assertThat(session.dossier().getMeeting()).isNotNull();
        bot.waitUntil(Condition.that(
                "not at the date",
                () -> desktop.display().getFocusControl() instanceof Control focus
                        && "Meeting.date".equals(focus.getData("candor.id"))));
        bot.waitUntil(Condition.that(
                "links of a form in another colour", () -> links(desktop).size() == 1));
        desktop.undo();
        assertThat(session.dossier().getMeeting()).isNull();
    }

    /** The colours of all links there are. */
    private static Set<RGB> links(Desktop desktop) {
        Set<RGB> colours = new HashSet<>();
        for (Shell shell : desktop.display().getShells()) {
            links(shell, colours);
        }
        return colours;
    }

    private static void links(Control control, Set<RGB> colours) {
        if (control instanceof Link link) {
            colours.add(link.getLinkForeground().getRGB());
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                links(child, colours);
            }
        }
    }

    @Test
    void everyFirstStepLandsInItsField(Desktop desktop) {
        Bot bot = desktop.bot();
        MeetingStore store = desktop.service(MeetingStore.class);
        desktop.act(() -> desktop.service(DossierOpener.class).open("新局", () -> new DossierFactory(store)
                .create(campaign(desktop), Year.of(2025), new Bureau("示例市水务中心", "", "示例市水务党组织", ""))));
        bot.waitUntil(Condition.that(
                "not opened", () -> desktop.service(Sessions.class).all().size() == 1));
        Dossier dossier = desktop.service(Sessions.class).all().getFirst().dossier();

        bot.waitUntil(Condition.that(
                "what the request lacks is not asked for", () -> bot.hasWidgetWithId("overview.first.Letter.signers")));
        RequestLacks lacks = desktop.call(() -> {
            RequestLacks made = ContextInjectionFactory.make(
                    RequestLacks.class, desktop.service(MApplication.class).getContext());
            made.prepare(() -> {});
            return made;
        });
        bot.waitUntil(Condition.that("not prepared", () -> !lacks.of(dossier).isEmpty()));
        List<FirstStep> steps = desktop.call(() -> FirstStep.of(dossier, lacks::of));
        assertThat(steps).extracting(FirstStep::key).contains("head", "self", "principal", "date", "participants", "");
        steps.forEach(step -> assertLandsInItsField(step, desktop));

        Set<String> landed = steps.stream().map(OverviewPage::id).collect(Collectors.toSet());
        Newcomer newcomer = new Newcomer(dossier);
        for (FirstStep next = steps.getFirst(); next != null; ) {
            if (landed.add(OverviewPage.id(next))) {
                assertLandsInItsField(next, desktop);
            }
            next = desktop.call(() -> newcomer.walk(lacks::of, landed));
        }
        assertThat(landed)
                .as("steps that others have led to")
                .contains("overview.first.group", "overview.first.Aspect.verified", "overview.first.Matter.department");
        bot.cTabItem("概览").activate();
        bot.waitUntil(Condition.that("the list stays", () -> !bot.hasWidgetWithId("overview.first")));
    }

    private static void assertLandsInItsField(FirstStep step, Desktop desktop) {
        Bot bot = desktop.bot();
        bot.cTabItem("概览").activate();
        bot.waitUntil(Condition.that("not asked for: " + step, () -> bot.hasWidgetWithId(OverviewPage.id(step))));
        bot.linkWithId(OverviewPage.id(step)).click();
        String field = step.feature().getEContainingClass().getName() + "."
                + step.feature().getName();
        bot.waitUntil(Condition.that(
                "not in view and ready to be typed in: " + field,
                () -> desktop.display().getFocusControl() instanceof Control focus
                        && ((String) focus.getData("candor.id")).startsWith(field)
                        && isInView(focus)));
    }

    private static ProfileProvider campaign(Desktop desktop) {
        return desktop.service(ProfileCatalog.class).all().stream()
                .filter(profile -> profile.id().equals("annual-2025"))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the upper edge of a control is in the part of the page that can be seen. */
    private static boolean isInView(Control control) {
        Composite page = control.getParent();
        while (!(page instanceof ScrolledComposite)) {
            page = page.getParent();
        }
        return page.getClientArea().contains(page.toControl(control.toDisplay(0, 0)));
    }

    @Test
    void stagesAndFiguresAreReadWholeInEveryWindow(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();
        ScrolledComposite page =
                desktop.call(() -> (ScrolledComposite) ((Control) bot.widgetWithId("overview").widget).getParent());
        desktop.act(() -> {
            Rectangle before = page.getBounds();
            for (int width = 330; width < 1000; width++) {
                page.setSize(width, before.height);
                for (Control tile : tiles(page)) {
                    assertThat(tile.getSize().x)
                            .as(width + ": " + tile.getToolTipText())
                            .isGreaterThanOrEqualTo(tile.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
                }
            }
            page.setBounds(before);
        });
    }

    private static List<Control> tiles(ScrolledComposite page) {
        return Stream.of(((Composite) page.getContent()).getChildren())
                .filter(Composite.class::isInstance)
                .flatMap(box -> Stream.of(((Composite) box).getChildren()))
                .filter(tile -> String.valueOf(tile.getData("candor.id")).matches("overview[.](stage|figure)[.].*"))
                .toList();
    }

    @Test
    void isDarkInTheDark(Desktop desktop) {
        desktop.openSample();
        Bot bot = desktop.bot();

        desktop.execute("candor.command.theme", "candor.parameter.theme", "candor.theme.dark");
        bot.waitUntil(Condition.that("still light", () -> red(bot) < 0x80));
        bot.waitUntil(
                Condition.that("links of two colours", () -> links(desktop).size() == 1));
        desktop.execute("candor.command.theme", "candor.parameter.theme", "candor.theme.light");
        bot.waitUntil(Condition.that("still dark", () -> red(bot) > 0x80));
    }

    private static int red(Bot bot) {
        return bot.widgetWithId("overview.figure.0")
                .get(widget -> ((Control) widget).getBackground().getRed());
    }

    private static String words(Bot bot, String id) {
        return bot.widgetWithId(id).get(widget -> ((Control) widget).getToolTipText());
    }
}
