// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import static candor.model.meeting.MeetingPackage.Literals.TALK__HELD_ON;
import static candor.model.meeting.MeetingPackage.Literals.TALK__THOUGHTS_TALKED;
import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.FormKit;
import candor.forms.matrix.MatrixHead;
import candor.forms.matrix.MatrixMark;
import candor.forms.matrix.MatrixSpot;
import candor.model.meeting.Capacity;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import candor.model.query.Leadership;
import candor.testing.BotShell;
import candor.workbench.place.Place;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board with a person's own keys, on the sample. */
@ExtendWith(DesktopExtension.class)
class TalkBoardTest extends TalkBoardCase {

    @Test
    void itSaysAllInWords(Desktop desktop) {
        open(desktop);

        assertThat(window.shown(FIRST).name()).isEqualTo("周承砚—沈喆，已谈 2022-01-13");
        assertThat(window.shown(FIRST).tip())
                .startsWith("周承砚—沈喆\n主要负责人与班子成员\n已谈 2022-01-13，")
                .endsWith(" 分钟");
        assertThat(bot.sees("应谈 32 次，已全部谈完")).isTrue();
        lose(FIRST);
        assertThat(window.shown(FIRST).name()).isEqualTo("周承砚—沈喆，未安排");
        assertThat(window.shown(FIRST).mark()).isEqualTo(MatrixMark.OPEN);
        assertThat(bot.sees("还差 1 次")).isTrue();
    }

    @Test
    void whatWasNotTalkedThroughIsSaid(Desktop desktop) {
        open(desktop);
        Talk talk = cell(FIRST).talk();

        window.call(() -> {
            Fixtures.set(session, talk, TALK__THOUGHTS_TALKED, false);
            return null;
        });
        assertThat(window.shown(FIRST).mark()).isEqualTo(MatrixMark.PARTIAL);
        assertThat(window.shown(FIRST).name()).isEqualTo("周承砚—沈喆，已谈 2022-01-13，没有记“思想谈透”");
    }

    /** Of a branch, every member owes a talk with one of the committee and one with another member; they have rows of their own. */
    @Test
    void aBranchHasRowsForWhomeverIsEnough(Desktop desktop) {
        dossier.getOrganization().setKind(OrganizationKind.PARTY_BRANCH);
        dossier.getTalks().clear();
        List<Person> members = Leadership.of(dossier).members();
        members.stream().skip(3).forEach(member -> member.setCapacity(Capacity.STAFF));
        open(desktop);

        List<MatrixHead> rows = window.call(() -> window.matrix().data().rows());
        assertThat(rows).hasSize(members.size() + 2);
        assertThat(rows.get(members.size()).name()).isEqualTo("支部委员");
        assertThat(rows.get(members.size()).section()).isEqualTo("一名即可");
        assertThat(rows.getLast().name()).isEqualTo("其他党员");
        MatrixSpot spot = new MatrixSpot(members.size(), 3);
        assertThat(window.shown(spot).name()).isEqualTo(members.get(3).getName() + "—支部委员，未安排");
        assertThat(window.shown(spot).mark()).isEqualTo(MatrixMark.OPEN);

        Talk talk = MeetingFactory.eINSTANCE.createTalk();
        talk.setInitiator(members.get(1));
        talk.setPartner(members.get(3));
        talk.setPlannedOn(LocalDate.of(2022, 1, 13));
        window.act(() ->
                session.stack().execute(AddCommand.create(session.domain(), dossier, Literals.DOSSIER__TALKS, talk)));
        assertThat(window.shown(spot).mark())
                .as("one of the committee is enough")
                .isEqualTo(MatrixMark.PLANNED);
        assertThat(window.shown(spot).name()).contains(members.get(1).getName());
    }

    @Test
    void enterOpensTheFormOfATalk(Desktop desktop) {
        open(desktop);
        Talk talk = cell(FIRST).talk();

        bot.keyboard().press(SWT.CR);
        assertThat(opened).containsExactly(Place.of(talk));
    }

    @Test
    void enterPlansWhereThereIsNone(Desktop desktop) {
        open(desktop);
        lose(FIRST);

        bot.keyboard().press(SWT.CR);
        BotShell dialog = bot.shell("安排谈话");
        assertThat(dialog.bot().hasWidgetWithId("draft.who")).isTrue();
        assertThat(dialog.bot().sees("周承砚—沈喆")).isTrue();
        assertThat(dialog.bot().button("安排谈话").isEnabled()).isFalse();
        dialog.bot().textWithId("Talk.plannedOn").setText("2022-01-14");
        dialog.bot().textWithId("Talk.venue").setText("小会议室");
        dialog.bot().button("安排谈话").click();

        Talk talk = dossier.getTalks().getLast();
        assertThat(talk.getInitiator().getName()).isEqualTo("周承砚");
        assertThat(talk.getPartner().getName()).isEqualTo("沈喆");
        assertThat(talk.getKinds()).containsExactly(TalkKind.PRINCIPAL_MEMBER);
        assertThat(talk.getPlannedOn()).isEqualTo(LocalDate.of(2022, 1, 14));
        assertThat(talk.getVenue()).isEqualTo("小会议室");
        assertThat(window.shown(FIRST).name()).isEqualTo("周承砚—沈喆，已安排 2022-01-14");
        undo();
        assertThat(dossier.getTalks()).hasSize(31);
        assertThat(window.shown(FIRST).mark()).isEqualTo(MatrixMark.OPEN);
    }

    @Test
    void spaceNotesThatTheyHaveTalked(Desktop desktop) {
        open(desktop);
        Talk talk = cell(FIRST).talk();
        window.call(() -> {
            Fixtures.set(session, talk, TALK__HELD_ON, null);
            return null;
        });
        assertThat(window.shown(FIRST).mark()).isEqualTo(MatrixMark.PLANNED);

        bot.keyboard().press(' ');
        BotShell dialog = bot.shell("记为已谈");
        assertThat(dialog.bot().textWithId("Talk.heldOn").getText())
                .as("not later than today, though it was planned for later")
                .isEqualTo("2022-01-12");
        dialog.bot().button("记为已谈").click();
        assertThat(talk.getHeldOn()).isEqualTo(TODAY);
        assertThat(window.shown(FIRST).mark()).isEqualTo(MatrixMark.DONE);
        undo();
        assertThat(talk.getHeldOn()).isNull();
    }

    @Test
    void cancellingLeavesNothing(Desktop desktop) {
        open(desktop);
        window.select(FIRST);

        bot.keyboard().press(' ');
        bot.shell("记为已谈").bot().textWithId("Talk.heldOn").setText("2022-01-02");
        bot.shell("记为已谈").bot().button("取消").click();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void severalAreMarkedInOneStep(Desktop desktop) {
        open(desktop);
        lose(FIRST);
        lose(new MatrixSpot(0, 2));
        window.select(FIRST);
        bot.keyboard().press(SWT.SHIFT, SWT.ARROW_RIGHT);

        bot.widgetWithId("talks.matrix").contextMenu("记为已谈…").click();
        BotShell dialog = bot.shell("记为已谈");
        assertThat(dialog.bot().sees("周承砚—沈喆 等 2 次谈话")).isTrue();
        dialog.bot().button("记为已谈").click();
        assertThat(dossier.getTalks()).hasSize(32);
        undo();
        assertThat(dossier.getTalks()).hasSize(30);
    }

    @Test
    void theMenuOffersWhatCanBeDoneWithTheSelection(Desktop desktop) {
        open(desktop);

        window.select(FIRST);
        assertThat(offered()).containsExactly("talks.open", "talks.hold", "talks.delete");
        bot.keyboard().press(SWT.SHIFT, SWT.ARROW_RIGHT);
        assertThat(offered()).as("both have talked").containsExactly("talks.open", "talks.hold", "talks.delete");

        lose(FIRST);
        window.select(FIRST);
        assertThat(offered()).as("one that is missing").containsExactly("talks.plan", "talks.hold");
        bot.keyboard().press(SWT.SHIFT, SWT.ARROW_RIGHT);
        assertThat(offered())
                .as("one of two is missing")
                .contains("talks.plan", "talks.batch", "talks.hold", "talks.delete");
    }

    /** Ids of what can be chosen in the menu now. */
    private List<String> offered() {
        return window.call(() -> {
            Menu menu = window.matrix().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            return Stream.of(menu.getItems())
                    .filter(item -> item.getStyle() == SWT.PUSH && item.isEnabled())
                    .map(item -> (String) item.getData(FormKit.ID))
                    .toList();
        });
    }

    @Test
    void whatIsSelectedIsSelectedInTheWindowToo(Desktop desktop) {
        open(desktop);
        Talk talk = cell(new MatrixSpot(0, 2)).talk();

        assertThat(selected).containsExactly(Place.of(talk));
        bot.widgetWithId("talks.matrix").contextMenu("删除").click();
        assertThat(dossier.getTalks()).doesNotContain(talk);
        undo();
        assertThat(dossier.getTalks()).contains(talk);
    }

    @Test
    void typingInitialsGoesToAPerson(Desktop desktop) {
        open(desktop);

        bot.keyboard().type("lsy");
        assertThat(window.call(() -> window.matrix().cursor())).contains(new MatrixSpot(3, 4));
    }
}
