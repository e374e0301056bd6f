// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.kinds.BuiltInKinds;
import candor.testing.Bot;
import candor.testing.BotText;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form as a whole: labels, groups, undo, findings, other kinds of field. */
@ExtendWith(SwtExtension.class)
class FormTest {
    private final Club club = new Club();

    @Test
    void labelsGroupsAndMarksComeFromTheModel(Shell shell, Bot bot) {
        club.open(shell);
        assertThat(bot.labels()).startsWith("名称", "说明", "步速", "编号", "日期");
        assertThat(bot.hasWidgetWithId("Trip#time")).isTrue();
        assertThat(bot.hasWidgetWithId("Trip#guests"))
                .as("the list has that heading itself")
                .isFalse();
    }

    @Test
    void whatHasNoNameIsCalledByTheFirstColumnThatSaysSomething() {
        EObject guest = club.guest(null);
        FormLabels labels = new FormLabels(new TripLabels());
        assertThat(labels.name(guest)).isEqualTo("轻松");
        guest.eSet(TripModel.GUEST_NAME, "王五");
        assertThat(labels.name(guest)).isEqualTo("王五");
        assertThat(labels.name(EcoreUtil.create(TripModel.GUEST)))
                .as("in no list")
                .isEqualTo("客人");
    }

    @Test
    void aFoldedGroupOpensAndIsRemembered(Shell shell, Bot bot) {
        club.open(shell);
        assertThat(bot.hasWidgetWithId("Trip.price")).isFalse();
        bot.widgetWithId("Trip#money").pressKey(0, ' ');
        assertThat(bot.hasWidgetWithId("Trip.price")).isTrue();
        club.open(shell);
        assertThat(bot.hasWidgetWithId("Trip.price")).isTrue();
    }

    @Test
    void revealOpensTheGroupAndGivesTheKeyboard(Shell shell, Bot bot) {
        ScrolledForm form = club.open(shell);
        boolean found = UiThread.call(shell.getDisplay(), () -> {
            shell.forceActive();
            return form.reveal(TripModel.PAGE);
        });
        assertThat(found).isTrue();
        bot.textWithLabel("网页").setFocus();
        assertThat(UiThread.call(shell.getDisplay(), () -> form.reveal(TripModel.SECRET)))
                .isFalse();
    }

    @Test
    void undoShowsTheOldValueAndKeepsCaretAndFocus(Shell shell, Bot bot) {
        club.trip.eSet(TripModel.TITLE, "环线健步走");
        club.open(shell);
        BotText title = bot.textWithLabel("名称");
        title.setFocus();
        title.setCaret(2).typeText("东").typeText("岸");
        assertThat(title.getText()).isEqualTo("环线东岸健步走");
        club.undo();
        assertThat(title.getText()).isEqualTo("环线健步走");
        assertThat(title.getCaret()).isEqualTo(2);
        assertThat(title.isFocused()).isTrue();
        club.redo();
        assertThat(title.getText()).isEqualTo("环线东岸健步走");
        assertThat(title.getCaret()).isEqualTo(4);
        assertThat(club.stack.canUndo()).isTrue();
    }

    @Test
    void goingToAnotherFieldEndsTheStep(Shell shell, Bot bot) {
        club.open(shell);
        BotText title = bot.textWithLabel("名称");
        title.typeText("一");
        title.leave();
        title.typeText("二");
        club.undo();
        assertThat(title.getText()).isEqualTo("一");
    }

    @Test
    void dirtyIsWhatTheStackSays(Shell shell, Bot bot) {
        club.open(shell);
        bot.textWithLabel("名称").setText("一");
        assertThat(club.stack.isSaveNeeded()).isTrue();
        bot.textWithLabel("名称").setText("");
        assertThat(club.stack.isSaveNeeded()).isFalse();
    }

    @Test
    void whatIsChangedElsewhereIsShown(Shell shell, Bot bot) {
        club.open(shell);
        club.elsewhere(() -> club.trip.eSet(TripModel.DAY, LocalDate.of(2022, 1, 22)));
        assertThat(bot.textWithLabel("日期").getText()).isEqualTo("2022-01-22");
        assertThat(bot.sees("星期六")).isTrue();
    }

    @Test
    void whatCannotBeReadStaysWithAMessageUntilItIsPutRight(Shell shell, Bot bot) {
        club.trip.eSet(TripModel.DAY, LocalDate.of(2022, 1, 20));
        club.open(shell);
        BotText day = bot.textWithLabel("日期");
        day.setText("abc");
        assertThat(bot.sees("不是日期")).as("not while typing").isFalse();
        day.leave();
        assertThat(bot.label("“abc”不是日期，请写成 2022-01-20").getId()).isEqualTo("Trip.day/finding");
        assertThat(club.trip.eGet(TripModel.DAY)).isEqualTo(LocalDate.of(2022, 1, 20));
        day.setText("2022-01-21");
        assertThat(bot.sees("不是日期")).isFalse();
        assertThat(club.trip.eGet(TripModel.DAY)).isEqualTo(LocalDate.of(2022, 1, 21));
    }

    @Test
    void flushTakesWhatIsHalfTyped(Shell shell, Bot bot) {
        ScrolledForm form = club.open(shell);
        bot.textWithLabel("日期").setText("2022-1-2");
        UiThread.act(shell.getDisplay(), form.form()::flush);
        assertThat(club.trip.eGet(TripModel.DAY)).isEqualTo(LocalDate.of(2022, 1, 2));
    }

    @Test
    void anEmptyRequiredFieldSaysSoOnceSomebodyHasBeenThere(Shell shell, Bot bot) {
        ScrolledForm form = club.open(shell);
        assertThat(bot.sees("请填写")).isFalse();
        bot.textWithLabel("名称").leave();
        assertThat(bot.sees("请填写名称")).isTrue();
        assertThat(bot.sees("请填写日期")).isFalse();
        bot.textWithLabel("名称").setText("一");
        assertThat(bot.sees("请填写名称")).isFalse();
        UiThread.act(shell.getDisplay(), form.form()::showMissing);
        assertThat(bot.sees("请填写日期")).isTrue();
        assertThat(bot.sees("请填写领队")).isTrue();
    }

    @Test
    void findingsStandAtTheirFieldWithWhatCanBeDone(Shell shell, Bot bot) {
        FixedFindings findings = new FixedFindings(List.of());
        club.services = club.services.withFindings(findings);
        club.open(shell);
        FieldFinding weekend = new FieldFinding(
                FieldSeverity.WARNING,
                "这一天是星期六。",
                club.trip,
                TripModel.DAY,
                List.of(new FieldFix("改到星期五", () -> club.trip.eSet(TripModel.DAY, LocalDate.of(2022, 1, 21)))));
        FieldFinding whole = new FieldFinding(FieldSeverity.INFO, "活动还没有公布。", club.trip, null, List.of());
        findings.set(List.of(weekend, whole));
        assertThat(bot.label("这一天是星期六。").getId()).isEqualTo("Trip.day/finding");
        assertThat(bot.label("活动还没有公布。").getId()).isEqualTo("Trip/finding");
        bot.link("改到星期五").click();
        assertThat(bot.textWithLabel("日期").getText()).isEqualTo("2022-01-21");
        findings.set(List.of());
        bot.settle();
        assertThat(bot.sees("星期六")).isFalse();
    }

    @Test
    void aThirdPartysKindOfFieldTakesOver(Shell shell, Bot bot) {
        FieldKindRegistry kinds = BuiltInKinds.registry();
        kinds.add(new StarsKind());
        club.services = club.services.withKinds(kinds);
        club.open(shell);
        bot.button("★★★").click();
        assertThat(club.trip.eGet(TripModel.SEATS)).isEqualTo(3);
    }

    @Test
    void everyWidgetThatTakesInputHasAnIdAndAName(Shell shell, Bot bot) {
        Club rich = Club.rich();
        rich.open(shell);
        bot.widgetWithId("Trip#money").pressKey(0, SWT.CR);
        bot.tableWithId("Trip.guests/table").select(0);
        List<String> nameless = UiThread.call(shell.getDisplay(), () -> {
            List<String> found = new ArrayList<>();
            collectNameless(shell, found);
            return found;
        });
        assertThat(nameless).isEmpty();
    }

    private static void collectNameless(Control control, List<String> found) {
        boolean input = control instanceof Text
                || control instanceof Button
                || control instanceof Combo
                || control instanceof Table
                || control instanceof GroupHeading;
        if (input && control.getData(FormKit.ID) == null) {
            found.add(control.toString());
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collectNameless(child, found);
            }
        }
    }
}
