// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** What is too long for its column ends in “…”; the count behind a name is never cut. */
class CutCellsTest extends GuestListCase {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 24;

    @Test
    void aNameMakesRoomForTheCountBehindIt() {
        // A line of full blocks has ink in every pixel; a count of blanks has none.
        ImageData name = drawn("█".repeat(40));
        ImageData count = drawn("█".repeat(40) + "  " + "　　　");
        assertThat(inkFrom(name, WIDTH - 40)).as("nothing but the name").isPositive();
        assertThat(inkFrom(count, WIDTH - 40))
                .as("the end belongs to the count")
                .isZero();
    }

    @Test
    void nothingIsBrokenOffWithinALetter() {
        // One that is broken off goes on to the edge of the column at its full height.
        ImageData drawn = drawn("█".repeat(40));
        int full = inkIn(drawn, WIDTH / 4);
        assertThat(inkIn(drawn, WIDTH - 6)).isLessThan(full / 2);
    }

    @Test
    void whatIsSelectedKeepsItsColourAndAllElseIsCleared() {
        assertThat(inkIn(drawn("甲", SWT.EraseItem, SWT.SELECTED | SWT.FOREGROUND), WIDTH / 2))
                .as("what the toolkit has drawn")
                .isEqualTo(HEIGHT);
        assertThat(inkIn(drawn("甲", SWT.EraseItem, SWT.FOREGROUND), WIDTH / 2)).isZero();
    }

    private ImageData drawn(String text) {
        return drawn(text, SWT.PaintItem, SWT.NONE);
    }

    /** What a cell looks like after the toolkit has told of it; where it is to be erased, all of it was dark. */
    private ImageData drawn(String text, int type, int detail) {
        Tree tree = UiThread.call(shell.getDisplay(), () -> {
            Tree made = new Tree(shell, SWT.FULL_SELECTION);
            new TreeColumn(made, SWT.LEFT).setWidth(WIDTH);
            new TreeColumn(made, SWT.LEFT).setWidth(WIDTH);
            CutCells.install(made, "  ");
            new TreeItem(made, SWT.NONE).setText(text);
            shell.layout();
            return made;
        });
        bot.settle();
        return UiThread.call(shell.getDisplay(), () -> {
            Image image = new Image(shell.getDisplay(), WIDTH, HEIGHT);
            Event event = new Event();
            event.gc = new GC(image);
            event.item = tree.getItem(0);
            event.detail = detail;
            event.setBounds(image.getBounds());
            if (type == SWT.EraseItem) {
                event.gc.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_BLACK));
                event.gc.fillRectangle(image.getBounds());
            }
            tree.notifyListeners(type, event);
            event.gc.dispose();
            ImageData data = image.getImageData(100);
            image.dispose();
            tree.dispose();
            return data;
        });
    }

    private static int inkFrom(ImageData drawn, int x) {
        int ink = 0;
        for (int column = x; column < WIDTH; column++) {
            ink += inkIn(drawn, column);
        }
        return ink;
    }

    private static int inkIn(ImageData drawn, int column) {
        int ink = 0;
        for (int row = 0; row < drawn.height; row++) {
            ink += drawn.palette.getRGB(drawn.getPixel(column, row)).red < 0x80 ? 1 : 0;
        }
        return ink;
    }
}
