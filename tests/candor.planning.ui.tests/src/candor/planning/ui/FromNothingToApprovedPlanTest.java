// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Organization;
import candor.model.meeting.PlanState;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.view.DossierViews;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A clerk begins with the campaign's profile and ends with an approved plan, in the program as it is, a step after the other, each with a
 * picture in {@code target/pictures}. Whatever was typed once is chosen or derived afterwards: no text is typed a second time.
 */
@ExtendWith(DesktopExtension.class)
class FromNothingToApprovedPlanTest {

    private static final Path PICTURES = Path.of("target", "pictures").toAbsolutePath();
    private static final Set<AgendaKind> SPOKEN_BY_ONE = EnumSet.of(
            AgendaKind.MOBILIZATION, AgendaKind.TEAM_EXAMINATION, AgendaKind.RECTIFICATION_PLAN, AgendaKind.SUMMARY);

    private final Set<String> typed = new HashSet<>();
    private Desktop desktop;
    private Bot bot;
    private DossierSession session;
    private Dossier dossier;
    private int step;

    @Test
    void everythingIsTypedOnce(Desktop running) {
        desktop = running;
        bot = desktop.bot();
        begin();
        organizations();
        persons();
        campaign();
        notice();
        meeting();
        approval();

        assertThat(dossier.getMeeting().getPlanState()).isEqualTo(PlanState.APPROVED);
        desktop.call(() -> {
            session.stack().flush();
            session.saved();
            return null;
        });
    }

    private void begin() {
        desktop.execute("candor.command.new");
        bot.tableWithId("new.campaigns").select(1);
        picture("起步");
        bot.button("新建").click();
        Sessions sessions = desktop.service(Sessions.class);
        bot.waitUntil(Condition.that("no dossier", () -> !sessions.all().isEmpty()));
        bot.settle();
        session = sessions.all().getLast();
        dossier = session.dossier();
        picture("概览");
    }

    private void organizations() {
        added(dossier, Literals.DOSSIER__ORGANIZATIONS, () -> {
            type("Organization.name", "中国共产党示例市委员会");
            type("Organization.shortName", "示例市委");
            select("Organization.kind", "党委");
        });
        added(dossier, Literals.DOSSIER__ORGANIZATIONS, () -> {
            type("Organization.name", "中国共产党示例市委员会组织部");
            type("Organization.shortName", "示例市委组织部");
        });
        Organization bureau = added(dossier, Literals.DOSSIER__ORGANIZATIONS, () -> {
            type("Organization.name", "示例市水利和水务局");
            type("Organization.shortName", "示例市水务局");
            type("Organization.selfName", "局");
            type("Organization.field", "水务");
        });
        added(bureau, Literals.ORGANIZATION__DEPARTMENTS, () -> type("Department.name", "办公室"));
        Organization group = added(dossier, Literals.DOSSIER__ORGANIZATIONS, () -> {
            type("Organization.name", "中国共产党示例市水务局党组");
            type("Organization.shortName", "示例市水务局党组");
            type("Organization.selfName", "局党组");
            type("Organization.headName", "中共示例市水务局党组");
            type("Organization.letterCode", "示水党组");
            choose("Organization.institution", "示例市水务局");
            choose("Organization.superiors", "示例市委");
        });
        form(dossier, () -> choose("Dossier.organization", group.getShortName()));
        list(dossier, Literals.DOSSIER__ORGANIZATIONS);
        picture("单位");
    }

    private void persons() {
        person("周承砚", "党组书记、局长", "主要负责人");
        person("沈喆", "党组成员、副局长", "班子成员");
        person("何镕安", "党组成员、总工程师", "班子成员");
        added(dossier, Literals.DOSSIER__PERSONS, () -> {
            type("Person.name", "林溪桥");
            type("Person.position", "办公室主任");
            type("Person.phone", "0999-5550101");
        });
        list(dossier, Literals.DOSSIER__PERSONS);
        picture("人员");
    }

    private void person(String name, String position, String capacity) {
        added(dossier, Literals.DOSSIER__PERSONS, () -> {
            type("Person.name", name);
            type("Person.position", position);
            select("Person.capacity", capacity);
            bot.checkBoxWithLabel("党组（党委、支部）成员").click();
        });
    }

    private void campaign() {
        List<String> titles =
                List.of("带头深刻感悟“两个确立”的决定性意义", "带头牢记党是什么、要干什么这个根本问题", "带头践行以人民为中心的发展思想", "带头勇于担当、敢于斗争", "带头履行全面从严治党责任");
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            form(dossier.getProfile().getAspects().get(i), () -> type("Aspect.title", title));
        }
        list(dossier.getProfile(), Literals.CAMPAIGN_PROFILE__ASPECTS);
        picture("对照方面");
    }

    private void notice() {
        Letter notice = dossier.getMeeting().getNotice();
        form(notice, () -> {
            type("Letter.number", "示组通〔2026〕58号");
            choose("Letter.issuers", "示例市委组织部");
            picture("上级通知");
        });
    }

    private void meeting() {
        Meeting meeting = dossier.getMeeting();
        LocalDate day = LocalDate.now(desktop.service(Clock.class)).plusDays(20);
        added(meeting, Literals.MEETING__PARTICIPANT_GROUPS, () -> {
            choose("ParticipantGroup.organization", "示例市委组织部");
            type("ParticipantGroup.title", "负责同志");
            select("ParticipantGroup.role", "到会指导");
        });
        added(meeting, Literals.MEETING__PARTICIPANT_GROUPS, () -> {
            choose("ParticipantGroup.organization", "示例市水务局");
            type("ParticipantGroup.title", "班子成员");
        });
        for (AgendaItem item : meeting.getAgenda()) {
            if (SPOKEN_BY_ONE.contains(item.getKind())) {
                form(item, () -> choose("AgendaItem.speaker", "周承砚"));
            }
        }
        added(meeting, Literals.MEETING__MATTERS, () -> {
            choose("Matter.department", "办公室");
            type("Matter.duty", "材料报送、会议统筹和保障工作");
        });
        form(meeting, () -> {
            type("Meeting.date", day.toString());
            type("Meeting.venue", "第一会议室");
            choose("Meeting.venueOwner", "示例市水务局");
            choose("Meeting.host", "周承砚");
            picture("会议方案");
        });
    }

    private void approval() {
        show("candor.planning.approval");
        picture("报批");
        for (String act : List.of("draft", "sending", "approved", "final")) {
            show("candor.planning.approval");
            String id = "approval." + act;
            bot.waitUntil(Condition.that("no button " + id, () -> bot.hasWidgetWithId(id)));
            desktop.act(() -> bot.widgetWithId(id).widget.notifyListeners(SWT.Selection, new Event()));
            bot.settle();
            if (act.equals("draft")) {
                form(dossier.getMeeting().getRequest(), () -> {
                    choose("Letter.contact", "林溪桥");
                    picture("请示");
                });
            }
            picture(act);
        }
    }

    /** Types a text that was not typed before. */
    private void type(String id, String text) {
        assertThat(typed.add(text)).as("typed before: %s", text).isTrue();
        bot.textWithId(id).setText(text).leave();
    }

    /** Chooses what is there already by its name. */
    private void choose(String id, String name) {
        bot.textWithId(id).setText(name).leave();
        assertThat(bot.sees("请从列表中选择")).as("%s: %s, %s", id, name, bot.labels()).isFalse();
    }

    private void select(String id, String label) {
        bot.comboBoxWithId(id).setSelection(label);
    }

    /** Adds an object with the button of its list and fills its form. */
    @SuppressWarnings("unchecked")
    private <T extends EObject> T added(EObject owner, EReference list, Runnable fill) {
        list(owner, list);
        EList<T> objects = (EList<T>) owner.eGet(list);
        int before = objects.size();
        bot.toolbarButtonWithId(owner.eClass().getName() + "." + list.getName() + "/add")
                .click();
        bot.waitUntil(Condition.that("nothing added", () -> objects.size() > before));
        T added = objects.getLast();
        close();
        form(added, fill);
        return added;
    }

    private void form(EObject object, Runnable fill) {
        desktop.act(() -> editors().open(Place.of(object)));
        bot.settle();
        fill.run();
        close();
    }

    private void list(EObject owner, EReference list) {
        desktop.act(() -> editors().open(Place.field(owner, list)));
        bot.settle();
    }

    private void close() {
        desktop.execute("candor.command.close");
        bot.settle();
    }

    private void show(String view) {
        desktop.act(() -> inTab(DossierViews.class).open(view));
        bot.settle();
    }

    private Editors editors() {
        return inTab(Editors.class);
    }

    private <T> T inTab(Class<T> type) {
        return ContextInjectionFactory.make(
                type,
                desktop.service(DossierTabs.class).of(session).orElseThrow().getContext());
    }

    private void picture(String name) {
        bot.captureScreenshot(PICTURES.resolve(String.format("%02d-%s.png", ++step, name)));
    }
}
