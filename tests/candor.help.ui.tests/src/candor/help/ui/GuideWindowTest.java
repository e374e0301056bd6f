// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.FormColors;
import candor.testing.Bot;
import candor.testing.BotShell;
import candor.testing.BotTable;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window of the guide as a person uses it. */
@ExtendWith(SwtExtension.class)
class GuideWindowTest {

    private final Guide guide = new Guide();
    private Shell owner;
    private Bot bot;
    private GuideWindow window;

    @BeforeEach
    void open(Shell shell) {
        owner = shell;
        bot = new Bot(shell.getDisplay());
        UiThread.act(shell.getDisplay(), () -> {
            window = new GuideWindow(shell, guide, FormColors.DARK);
            window.show(guide.about("talks"), 0);
        });
    }

    @Test
    void itBelongsToTheWindowOfTheWorkAndEscClosesIt() {
        BotShell shell = bot.shell("使用指南");
        assertThat(shell.<Object>get(Shell::getParent)).isSameAs(owner);
        assertThat(page()).startsWith("谈心谈话");
        assertThat(bot.tableWithId("guide.pages").<Integer>get(t -> t.getSelectionIndex()))
                .isEqualTo(guide.pages().indexOf(guide.about("talks")));
        UiThread.act(owner.getDisplay(), () -> shell.widget.traverse(SWT.TRAVERSE_ESCAPE));
        assertThat(shell.isDisposed()).isTrue();
    }

    @Test
    void whatIsFoundIsListedAndShown() {
        bot.textWithId("guide.words").setText("向下填充");
        BotTable hits = bot.tableWithId("guide.pages");
        assertThat(hits.<String>get(table -> table.getItem(0).getText()))
                .startsWith("清单和表格 › ")
                .contains("向下填充");
        assertThat(page()).startsWith("清单和表格");

        bot.textWithId("guide.words").setText("没有这样的话");
        assertThat(page()).contains("没有这样的话");
        assertThat(hits.<Integer>get(table -> table.getItemCount())).isZero();

        bot.textWithId("guide.words").setText("");
        assertThat(hits.<Integer>get(table -> table.getItemCount()))
                .isEqualTo(guide.pages().size());
    }

    @Test
    void aLinkIsFollowedByEnterAndThereIsAWayBack() {
        UiThread.act(owner.getDisplay(), () -> window.show(guide.about("nobody"), 0));
        UiThread.act(owner.getDisplay(), () -> {
            StyledText text = text();
            text.setCaretOffset(text.getText().indexOf("用惯了 Word") + 2);
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            text.notifyListeners(SWT.KeyDown, enter);
        });
        assertThat(page()).startsWith("用惯了 Word");

        bot.button("后退").click();
        assertThat(page()).startsWith("使用指南");
    }

    private String page() {
        return UiThread.call(owner.getDisplay(), () -> text().getText());
    }

    private StyledText text() {
        return (StyledText) bot.widgetWithId("guide.page").widget;
    }
}
