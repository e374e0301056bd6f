// SPDX-License-Identifier: EPL-2.0
package candor.forms.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotShell;
import candor.testing.Condition;
import candor.testing.CutTexts;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What all dialogs share; that there is no other way to make one is a rule of the house. */
@ExtendWith(SwtExtension.class)
class ModalDialogTest {
    private Shell window;
    private Bot bot;

    @BeforeEach
    void window(Shell shell, Bot bot) {
        this.window = shell;
        this.bot = bot;
        UiThread.act(shell.getDisplay(), () -> shell.setImage(new Image(shell.getDisplay(), 16, 16)));
    }

    @Test
    void belongsToTheWindowInFrontAndHasTheKeyboard() {
        BotShell dialog = open(null, "第一个");
        assertThat(dialog.<Object>get(Shell::getParent)).isSameAs(window);
        assertThat(dialog.<Boolean>get(shell -> shell.getImage() != null)).isTrue();
        assertThat(dialog.<Boolean>get(shell -> (shell.getStyle() & SWT.PRIMARY_MODAL) != 0))
                .isTrue();
        bot.waitUntil(Condition.that(
                "the dialog has no focus",
                () -> UiThread.call(window.getDisplay(), () -> {
                    var focus = window.getDisplay().getFocusControl();
                    return focus != null && focus.getShell() == dialog.widget;
                })));
    }

    @Test
    void escClosesIt() {
        BotShell dialog = open(window, "会关的");
        UiThread.act(window.getDisplay(), () -> dialog.widget.traverse(SWT.TRAVERSE_ESCAPE));
        assertThat(dialog.isDisposed()).isTrue();
    }

    @Test
    void oneFromADialogBelongsToThatDialog() {
        BotShell first = open(null, "第一个");
        first.activate();
        bot.settle();
        BotShell second = open(first.widget, "第二个");
        assertThat(second.<Object>get(Shell::getParent)).isSameAs(first.widget);
    }

    @Test
    void nothingOpensBehindADialog() {
        BotShell first = open(window, "第一个");
        BotShell second = open(window, "第二个");
        assertThat(second.<Object>get(Shell::getParent)).isSameAs(first.widget);
        assertThat(open(window, "第三个").<Object>get(Shell::getParent)).isSameAs(second.widget);
    }

    @Test
    void aPopupIsNoParent() {
        Shell popup = UiThread.call(window.getDisplay(), () -> Windows.popup(window, SWT.NONE));
        UiThread.act(window.getDisplay(), popup::open);
        BotShell dialog = open(popup, "从弹出列表里");
        assertThat(dialog.<Object>get(Shell::getParent)).isSameAs(window);
    }

    @Test
    void aQuestionClosedOtherwiseHasNoAnswer() {
        AtomicInteger answer = new AtomicInteger(9);
        UiThread.act(window.getDisplay(), () -> answer.set(Question.warn(null, "替换", "已有同名文件。", 1, "替换", "取消")));
        BotShell question = bot.shell("替换");
        UiThread.act(window.getDisplay(), () -> question.widget.traverse(SWT.TRAVERSE_ESCAPE));
        assertThat(answer.get()).isEqualTo(-1);
        UiThread.act(window.getDisplay(), () -> answer.set(Question.ask(null, "替换", "已有同名文件。", 1, "替换", "取消")));
        bot.shell("替换").bot().button("替换").click();
        assertThat(answer.get()).isZero();
    }

    @Test
    void whatIsTooLongForTheScreenIsScrolled() {
        AtomicInteger answer = new AtomicInteger(9);
        String names = IntStream.range(0, 200).mapToObj(n -> "第" + n + "个卷宗").collect(Collectors.joining("\n"));
        UiThread.act(window.getDisplay(), () -> answer.set(Question.ask(null, "保存", names, 0, "保存", "取消")));
        BotShell question = bot.shell("保存");
        assertThat(question.<Rectangle>get(shell -> shell.getMonitor().getClientArea()).height)
                .isGreaterThan(question.<Rectangle>get(Shell::getBounds).height);
        UiThread.act(window.getDisplay(), () -> {
            Text text = (Text) text(question.widget);
            assertThat(text.getText()).isEqualTo(names);
            text.setFocus();
        });
        question.activate();
        bot.keyboard().press(SWT.CR);
        bot.waitUntil(Condition.that("Enter is lost", () -> answer.get() != 9));
        assertThat(answer.get()).as("Enter in the text").isZero();
        UiThread.act(window.getDisplay(), () -> answer.set(Question.ask(null, "保存", "一个卷宗", 0, "保存", "取消")));
        assertThat(bot.shell("保存").<Control>get(ModalDialogTest::text))
                .as("a short one")
                .isNull();
        bot.shell("保存").bot().button("取消").click();
    }

    @Test
    void everyLetterOfAQuestionIsShown() {
        UiThread.act(window.getDisplay(), () -> Question.tell(null, "提示", "没有“甲&乙公司.meeting”。"));
        BotShell told = bot.shell("提示");
        assertThat(CutTexts.below(window.getDisplay(), told.widget)).isEmpty();
        told.bot().button("确定").click();
    }

    private static Control text(Composite parent) {
        for (Control child : parent.getChildren()) {
            Control found = child instanceof Composite inner ? text(inner) : child;
            if (found instanceof Text) {
                return found;
            }
        }
        return null;
    }

    @Test
    void theGuideKnowsItByItsClass() {
        UiThread.act(window.getDisplay(), () -> new NamedDialog(window).open());
        BotShell dialog = bot.shell("有名的");
        assertThat(dialog.<Optional<String>>get(Windows::dialog)).contains("NamedDialog");
        assertThat(UiThread.call(window.getDisplay(), () -> Windows.dialog(window)))
                .isEmpty();
        assertThat(Windows.dialog(null)).isEmpty();
    }

    private static final class NamedDialog extends ModalDialog {
        NamedDialog(Shell parent) {
            super(parent, "有名的");
        }
    }

    private BotShell open(Shell parent, String title) {
        UiThread.act(window.getDisplay(), () -> new ModalDialog(parent, title) {}.open());
        return bot.shell(title);
    }
}
