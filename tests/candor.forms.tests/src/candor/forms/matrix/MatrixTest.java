// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import static candor.forms.matrix.Squares.at;
import static candor.forms.matrix.Squares.spots;
import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.ClipboardTarget;
import candor.forms.ClipboardText;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.testing.Bot;
import candor.testing.BotWidget;
import candor.testing.Condition;
import candor.testing.Screenshot;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The matrix with a person's own keys and mouse. */
@ExtendWith(SwtExtension.class)
class MatrixTest {

    private static final Path FOLDER = Path.of(System.getProperty("candor.pictures", "target/pictures"));

    private final List<Integer> sent = new ArrayList<>();
    private Matrix matrix;
    private Bot bot;

    private void open(Shell shell, Bot finder, MatrixData data, FormColors colors) {
        bot = finder;
        matrix = UiThread.call(shell.getDisplay(), () -> {
            Matrix created = new Matrix(shell, colors);
            FormKit.identify(created, "matrix");
            for (int type : new int[] {SWT.Selection, SWT.DefaultSelection, SWT.Verify}) {
                created.addListener(type, event -> sent.add(type));
            }
            created.show(data);
            shell.layout();
            return created;
        });
        bot.widgetWithId("matrix").setFocus();
        sent.clear();
    }

    private void press(int... keys) {
        bot.keyboard().press(keys);
        bot.settle();
    }

    private MatrixSpot cursor() {
        return UiThread.call(matrix.getDisplay(), () -> matrix.cursor().orElseThrow());
    }

    private List<MatrixSpot> selected() {
        return UiThread.call(matrix.getDisplay(), matrix::selected);
    }

    private void click(MatrixSpot spot, int modifiers) {
        Rectangle box = UiThread.call(matrix.getDisplay(), () -> matrix.bounds(spot));
        mouse(box.x + box.width / 2, box.y + box.height / 2, modifiers);
    }

    private void mouse(int x, int y, int modifiers) {
        UiThread.act(matrix.getDisplay(), () -> {
            Event event = new Event();
            event.button = 1;
            event.x = x;
            event.y = y;
            event.stateMask = modifiers;
            matrix.notifyListeners(SWT.MouseDown, event);
            matrix.notifyListeners(SWT.MouseUp, event);
        });
    }

    @Test
    void theKeyboardWalks(Shell shell, Bot finder) {
        open(shell, finder, Squares.triangle(), FormColors.LIGHT);

        press(SWT.ARROW_RIGHT);
        press(SWT.ARROW_DOWN);
        assertThat(cursor()).isEqualTo(at(1, 2));
        press(SWT.END);
        assertThat(cursor()).isEqualTo(at(1, 4));
        press(SWT.CTRL, SWT.END);
        assertThat(cursor()).isEqualTo(at(3, 4));
        press(SWT.CTRL, SWT.HOME);
        assertThat(cursor()).isEqualTo(at(0, 1));
        press(SWT.SHIFT, SWT.ARROW_RIGHT);
        press(SWT.SHIFT, SWT.ARROW_RIGHT);
        assertThat(selected()).isEqualTo(spots(0, 1, 0, 2, 0, 3));
        press(SWT.CTRL, 'a');
        assertThat(selected()).hasSize(10);
    }

    @Test
    void allIsCopiedWithItsHeadsAndTotals(Shell shell, Bot finder) {
        open(
                shell,
                finder,
                Squares.done(Squares.of(Squares.NAMES.subList(0, 2), (row, column) -> column > row), at(0, 1)),
                FormColors.LIGHT);

        assertThat(copied()).isEqualTo("\t赵一\t钱二\t小计\n赵一\t\t已谈\t0/4\n钱二\t\t\t0/4\n合计\t0/4\t0/4\t0/10\n");
    }

    @Test
    void ofSeveralCellsTheirRowsAndColumnsAreCopied(Shell shell, Bot finder) {
        open(shell, finder, Squares.triangle(), FormColors.LIGHT);
        click(at(0, 2), 0);
        click(at(1, 3), SWT.MOD1);

        assertThat(copied()).isEqualTo("\t孙三\t李四\n赵一\t没谈\t没谈\n钱二\t没谈\t没谈\n");
    }

    @Test
    void whatHeadsRowsAndStandsBesideTheirNamesIsCopiedToo(Shell shell, Bot finder) {
        MatrixHead first = new MatrixHead("赵一", "组长", "", false, "一组");
        MatrixCell cell = new MatrixCell(MatrixMark.DONE, "", "已谈", "", "");
        open(
                shell,
                finder,
                new MatrixData(List.of(first), List.of(MatrixHead.of("钱二")), Map.of(at(0, 0), cell), "", "", ""),
                FormColors.LIGHT);

        assertThat(copied()).isEqualTo("\t钱二\n一组\t\n赵一 组长\t已谈\n");
    }

    private String copied() {
        return UiThread.call(matrix.getDisplay(), () -> {
            ClipboardTarget.of(matrix).copy();
            return ClipboardText.get(matrix.getDisplay());
        });
    }

    @Test
    void enterOpensAndSpaceMarks(Shell shell, Bot finder) {
        open(shell, finder, Squares.triangle(), FormColors.LIGHT);

        press(SWT.CR);
        press(' ');
        assertThat(sent).containsExactly(SWT.DefaultSelection, SWT.Verify);
    }

    @Test
    void typingGoesToAPerson(Shell shell, Bot finder) {
        open(shell, finder, Squares.triangle(), FormColors.LIGHT);
        bot.keyboard().type("ss");
        assertThat(cursor()).isEqualTo(at(2, 3));
    }

    @Test
    void theMouseSelects(Shell shell, Bot finder) {
        open(shell, finder, Squares.triangle(), FormColors.LIGHT);

        click(at(0, 2), 0);
        click(at(1, 3), SWT.SHIFT);
        assertThat(selected()).isEqualTo(spots(0, 2, 0, 3, 1, 2, 1, 3));
        click(at(2, 4), SWT.MOD1);
        click(at(0, 2), SWT.MOD1);
        assertThat(selected()).isEqualTo(spots(0, 3, 1, 2, 1, 3, 2, 4));
        Rectangle first = UiThread.call(shell.getDisplay(), () -> matrix.bounds(at(0, 1)));
        mouse(2, first.y + 2, 0);
        assertThat(selected()).as("a click on the name").isEqualTo(spots(0, 1, 0, 2, 0, 3, 0, 4));
        click(at(3, 0), 0);
        assertThat(cursor()).as("there is no cell").isEqualTo(at(0, 1));
    }

    @Test
    void theTipSaysWhatIsThere(Shell shell, Bot finder) {
        open(shell, finder, Squares.triangle(), FormColors.LIGHT);
        BotWidget<Widget> widget = bot.widgetWithId("matrix");
        Rectangle box = UiThread.call(shell.getDisplay(), () -> matrix.bounds(at(1, 2)));

        UiThread.act(shell.getDisplay(), () -> move(box.x + 3, box.y + 3));
        assertThat(widget.getToolTipText()).isEqualTo("提示：钱二—孙三");
        UiThread.act(shell.getDisplay(), () -> move(2, 2));
        assertThat(widget.getToolTipText()).isNull();
    }

    /** A tip that is set anew at every move of the mouse never stays. */
    @Test
    void theTipStaysWhileTheMouseMovesWithinItsCell(Shell shell, Bot finder) {
        open(shell, finder, Squares.of(List.of("甲&乙", "丙"), (row, column) -> true), FormColors.LIGHT);

        UiThread.act(shell.getDisplay(), () -> {
            Rectangle box = matrix.bounds(at(0, 1));
            move(box.x + 3, box.y + 3);
            String tip = matrix.getToolTipText();
            assertThat(tip).isEqualTo("提示：甲&&乙—丙");
            move(box.x + 4, box.y + 4);
            assertThat(matrix.getToolTipText()).isSameAs(tip);
        });
    }

    private void move(int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        matrix.notifyListeners(SWT.MouseMove, event);
    }

    @Test
    void onlyWhatDiffersIsDrawnAgain(Shell shell, Bot finder) {
        open(shell, finder, Squares.full(), FormColors.LIGHT);
        bot.captureScreenshot(FOLDER.resolve("matrix.png"));
        List<Rectangle> painted = new ArrayList<>();
        UiThread.call(shell.getDisplay(), () -> {
            matrix.addListener(
                    SWT.Paint, event -> painted.add(new Rectangle(event.x, event.y, event.width, event.height)));
            matrix.show(Squares.done(matrix.data(), at(4, 4)));
            return null;
        });
        bot.waitUntil(Condition.that("nothing was drawn", () -> !painted.isEmpty()));

        Rectangle cell = UiThread.call(shell.getDisplay(), () -> matrix.bounds(at(4, 4)));
        assertThat(painted).allSatisfy(part -> {
            assertThat(part.width).isLessThanOrEqualTo(cell.width + 2);
            assertThat(part.height).isLessThanOrEqualTo(cell.height + 2);
        });
    }

    @Test
    void withoutCellsNothingIsDrawn(Shell shell, Bot finder) {
        open(shell, finder, new MatrixData(List.of(), List.of(), Map.of(), "小计", "个人合计", "0/0"), FormColors.LIGHT);
        finder.settle();
        Set<Integer> colours = UiThread.call(shell.getDisplay(), () -> Screenshot.colours(matrix));
        assertThat(colours).as("no headings of totals, one upon the other").hasSize(1);
    }

    @Test
    void theTabulatorLeadsOn(Shell shell, Bot finder) {
        open(shell, finder, Squares.triangle(), FormColors.LIGHT);
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        Event enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        UiThread.act(shell.getDisplay(), () -> {
            matrix.notifyListeners(SWT.Traverse, tab);
            matrix.notifyListeners(SWT.Traverse, enter);
        });

        assertThat(tab.doit).isTrue();
        assertThat(enter.doit).isFalse();
    }

    @Test
    void manyColumnsScrollToTheCursor(Shell shell, Bot finder) {
        open(shell, finder, Squares.of(Squares.many(60), (row, column) -> true), FormColors.DARK);

        press(SWT.CTRL, SWT.END);
        Rectangle box = UiThread.call(shell.getDisplay(), () -> matrix.bounds(at(59, 59)));
        Rectangle client = UiThread.call(shell.getDisplay(), matrix::getClientArea);
        assertThat(box.x).isPositive().isLessThan(client.width);
        assertThat(box.y).isPositive().isLessThan(client.height);
    }

    @Test
    void eachMarkHasAShapeOfItsOwn(Shell shell, Bot finder) {
        open(shell, finder, Squares.marks(), FormColors.LIGHT);
        bot.captureScreenshot(FOLDER.resolve("marks.png"));

        assertThat(FOLDER.resolve("marks.png")).isNotEmptyFile();
    }
}
