// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Finds widgets as a person does, by what stands on them, in SWTBot's vocabulary: {@code
 * bot.button("保存").click()}, {@code bot.textWithLabel("主题").setText(…)}. Only visible widgets are found; a widget
 * that is not there yet is waited for. To be used outside the user-interface thread.
 */
public class Bot {
    private final Display display;
    private final Supplier<List<? extends Control>> roots;
    private final WidgetSearch search;

    /** Looks below one control: a shell, a part, a form. */
    public Bot(Control root) {
        this.display = UiThread.call(displayOf(root), root::getDisplay);
        this.roots = () -> root.isDisposed() ? List.of() : List.of(root);
        this.search = new WidgetSearch(display, roots);
    }

    /** Looks in all shells of the display. */
    public Bot(Display display) {
        this.display = display;
        this.roots = () -> Stream.of(display.getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible())
                .toList();
        this.search = new WidgetSearch(display, roots);
    }

    public BotButton button(String text) {
        return new BotButton(search.find(Button.class, named(text), "按钮“" + text + "”"));
    }

    public BotButton button() {
        return new BotButton(search.find(Button.class, any -> true, "按钮"));
    }

    public BotButton buttonWithTooltip(String tooltip) {
        return new BotButton(
                search.find(Button.class, button -> tooltip.equals(button.getToolTipText()), "按钮：" + tooltip));
    }

    public BotButton buttonWithId(String id) {
        return new BotButton(search.withId(Button.class, id));
    }

    public BotButton checkBox(String text) {
        return new BotButton(search.find(Button.class, style(SWT.CHECK).and(named(text)), "复选框“" + text + "”"));
    }

    public BotButton checkBoxWithLabel(String label) {
        return new BotButton(search.withLabel(Button.class, label));
    }

    public BotButton radio(String text) {
        return new BotButton(search.find(Button.class, style(SWT.RADIO).and(named(text)), "单选框“" + text + "”"));
    }

    public BotText text() {
        return text(0);
    }

    /** The {@code index}-th text field, from 0. */
    public BotText text(int index) {
        return new BotText(search.find(Text.class, any -> true, index, "第 " + (index + 1) + " 个文本框"));
    }

    public BotText text(String content) {
        return new BotText(search.find(Text.class, text -> text.getText().equals(content), "内容为“" + content + "”的文本框"));
    }

    public BotText textWithLabel(String label) {
        return new BotText(search.withLabel(Text.class, label));
    }

    public BotText textWithId(String id) {
        return new BotText(search.withId(Text.class, id));
    }

    public BotText textWithMessage(String message) {
        return new BotText(
                search.find(Text.class, text -> message.equals(text.getMessage()), "提示为“" + message + "”的文本框"));
    }

    public BotWidget<StyledText> styledText() {
        return new BotWidget<>(search.find(StyledText.class, any -> true, "StyledText"));
    }

    public BotCombo comboBox() {
        return new BotCombo(search.find(Combo.class, any -> true, "下拉框"));
    }

    public BotCombo comboBoxWithLabel(String label) {
        return new BotCombo(search.withLabel(Combo.class, label));
    }

    public BotCombo comboBoxWithId(String id) {
        return new BotCombo(search.withId(Combo.class, id));
    }

    public BotWidget<Label> label(String text) {
        return new BotWidget<>(search.find(Label.class, named(text), "标签“" + text + "”"));
    }

    public BotLink linkWithId(String id) {
        return new BotLink(search.withId(Link.class, id));
    }

    /** The link that shows {@code text}, with or without its {@code <a>} marks. */
    public BotLink link(String text) {
        return new BotLink(search.find(Link.class, link -> BotLink.plain(link).equals(text), "链接“" + text + "”"));
    }

    /** The menu of this name in the bar of a window. */
    public BotMenu menu(String text) {
        Menu bar = UiThread.call(display, () -> Stream.of(display.getShells())
                .map(Shell::getMenuBar)
                .filter(menu -> menu != null)
                .findFirst()
                .orElseThrow(() -> new WidgetNotFoundException("没有菜单栏")));
        return BotMenu.in(bar, text);
    }

    public BotTable table() {
        return new BotTable(search.find(Table.class, any -> true, "表格"));
    }

    public BotTable tableWithId(String id) {
        return new BotTable(search.withId(Table.class, id));
    }

    public BotTree tree() {
        return new BotTree(search.find(Tree.class, any -> true, "树"));
    }

    public BotTree treeWithId(String id) {
        return new BotTree(search.withId(Tree.class, id));
    }

    public BotToolItem toolbarButton(String text) {
        return new BotToolItem(search.find(ToolItem.class, named(text), "工具按钮“" + text + "”"));
    }

    public BotToolItem toolbarButtonWithTooltip(String tooltip) {
        return new BotToolItem(
                search.find(ToolItem.class, item -> starts(item.getToolTipText(), tooltip), "工具按钮：" + tooltip));
    }

    public BotToolItem toolbarButtonWithId(String id) {
        return new BotToolItem(search.withId(ToolItem.class, id));
    }

    public BotTab cTabItem(String text) {
        return new BotTab(search.find(CTabItem.class, named(text), "标签页“" + text + "”"));
    }

    /** The first shell with this title, anywhere on the display. */
    public BotShell shell(String title) {
        Bot everywhere = new Bot(display);
        return new BotShell(everywhere.search.find(Shell.class, named(title), "窗口“" + title + "”"));
    }

    /** The widget with this {@code candor.id}, whatever it is. */
    public BotWidget<Widget> widgetWithId(String id) {
        return new BotWidget<>(search.withId(Widget.class, id));
    }

    /** Whether a widget of this id can be seen now; does not wait. */
    public boolean hasWidgetWithId(String id) {
        return UiThread.call(display, () -> !search.all(
                        Widget.class, widget -> Widgets.id(widget).equals(id))
                .isEmpty());
    }

    /** Whether a label, button, link or item with this text can be seen now; does not wait. */
    public boolean sees(String text) {
        return UiThread.call(display, () -> !search.all(
                        Widget.class, widget -> Widgets.text(widget).contains(text))
                .isEmpty());
    }

    /** Texts of the labels and links that can be seen now, from top to bottom. */
    public List<String> labels() {
        return UiThread.call(
                display,
                () -> search.all(Widget.class, widget -> widget instanceof Label || widget instanceof Link).stream()
                        .map(widget -> widget instanceof Link link ? BotLink.plain(link) : Widgets.text(widget))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    public void waitUntil(Condition condition) {
        Waiting.until(display, condition, Waiting.LIMIT);
    }

    /** @param limit milliseconds */
    public void waitUntil(Condition condition, long limit) {
        Waiting.until(display, condition, limit);
    }

    /** Returns when everything posted so far to the event loop has run. */
    public void settle() {
        UiThread.settle(display);
    }

    public Keyboard keyboard() {
        return new Keyboard(display);
    }

    /** Writes what the first root looks like to a PNG file, in the pixels of the screen. */
    public void captureScreenshot(Path file) {
        Waiting.painted(display);
        UiThread.call(display, () -> {
            Screenshot.save(roots.get().getFirst(), file);
            return null;
        });
    }

    private static Predicate<Widget> named(String text) {
        return widget -> Widgets.text(widget).equals(Widgets.plain(text));
    }

    private static Predicate<Widget> style(int bit) {
        return widget -> (widget.getStyle() & bit) != 0;
    }

    private static boolean starts(String text, String prefix) {
        return text != null && text.startsWith(prefix);
    }

    private static Display displayOf(Control root) {
        return root.isDisposed() ? UiThread.display() : root.getDisplay();
    }
}
