// SPDX-License-Identifier: EPL-2.0
package candor.paper.print;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.layout.Page;
import candor.gongwen.layout.RuleLine;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.Sheet;
import candor.paper.Glyphs;
import candor.paper.PagePainter;
import candor.paper.PreviewBot;
import candor.testing.Bot;
import candor.testing.BotCombo;
import candor.testing.Condition;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Printing, on paper that a test can look at. */
@ExtendWith(DesktopExtension.class)
class PrintTest {

    @AfterEach
    void theSystemsPrinters(Desktop desktop) {
        desktop.provide(Printers.class, new SystemPrinters());
    }

    @Test
    void theDocumentOfThePreviewIsPrinted(Desktop desktop) {
        Paper paper = new Paper(desktop.display(), 1, Integer.MAX_VALUE);
        List<Integer> offered = new ArrayList<>();
        desktop.provide(Printers.class, (parent, pages) -> {
            offered.add(pages);
            return Optional.of(paper);
        });
        desktop.openSample();

        desktop.execute("candor.command.print");
        desktop.bot().waitUntil(Condition.that("not printed", () -> paper.ended));
        assertThat(paper.title).isEqualTo("样例 请示");
        assertThat(paper.sheets).hasSize(offered.getFirst()).hasSizeGreaterThan(3);
        assertThat(paper.sheets).allSatisfy(sheet -> assertThat(ink(sheet)).isPositive());
        assertThat(paper.closed).isTrue();
    }

    /** The system's own printer into a file is there wherever GTK is. */
    @Test
    void theSheetOfAPrinterIsAWholeOne(Desktop desktop) {
        double[] inches = desktop.call(() -> {
            PrinterData first = Printer.getPrinterList()[0];
            try (PrintDevice device = new SystemPrinters.Device(first)) {
                Rectangle sheet = device.sheet();
                return new double[] {
                    sheet.width / (double) device.resolution().x, sheet.height / (double) device.resolution().y
                };
            }
        });

        assertThat(inches[0]).as("A4 or letter, across").isBetween(8.0, 9.0);
        assertThat(inches[1]).as("and down").isBetween(10.5, 12.0);
    }

    @Test
    void theCopyThatIsChosenIsPrinted(Desktop desktop) {
        Paper paper = new Paper(desktop.display(), 1, Integer.MAX_VALUE);
        desktop.provide(Printers.class, (parent, pages) -> Optional.of(paper));
        Bot bot = desktop.bot();
        desktop.openSample();
        PreviewBot.chooseCopied(bot, "个人意见反馈单");
        BotCombo copies = bot.comboBoxWithId("preview.copy");
        copies.setSelection(copies.items().getLast());

        bot.toolbarButtonWithId("preview.print").click();
        bot.waitUntil(Condition.that("not printed", () -> paper.ended));
        assertThat(paper.title).isEqualTo("样例 个人意见反馈单（" + copies.getText() + "）");
        bot.comboBoxWithId("preview.document").setSelection("请示");
    }

    @Test
    void whatIsBlockedIsPrintedAsADraftOnlyWhenAskedFor(Desktop desktop) {
        Paper paper = new Paper(desktop.display(), 1, Integer.MAX_VALUE);
        desktop.provide(Printers.class, (parent, pages) -> Optional.of(paper));
        desktop.openSample();
        desktop.execute("candor.command.print");
        desktop.bot().waitUntil(Condition.that("not printed", () -> paper.ended));

        Paper draft = new Paper(desktop.display(), 1, Integer.MAX_VALUE);
        desktop.provide(Printers.class, (parent, pages) -> Optional.of(draft));
        PreviewBot.block(desktop);
        desktop.bot().waitUntil(Condition.that("not said beside the pages", () -> desktop.bot()
                .widgetWithId("preview.remarks")
                .getText()
                .startsWith("有拦截问题，现在只能作为草稿导出和打印：")));
        desktop.execute("candor.command.print");
        desktop.bot().shell("有拦截问题").bot().button("取消").click();
        assertThat(draft.sheets).isEmpty();

        desktop.execute("candor.command.print");
        desktop.bot().shell("有拦截问题").bot().button("仍要打印（草稿）").click();
        desktop.bot().waitUntil(Condition.that("not printed", () -> draft.ended));
        assertThat(draft.sheets).hasSameSizeAs(paper.sheets);
        assertThat(ink(draft.sheets.getLast())).as("草稿 across the page").isGreaterThan(ink(paper.sheets.getLast()));
    }

    @Test
    void onlyThePagesThatWereAskedFor(Desktop desktop) {
        Paper paper = new Paper(desktop.display(), 2, 3);
        desktop.provide(Printers.class, (parent, pages) -> Optional.of(paper));
        desktop.openSample();

        desktop.execute("candor.command.print");
        desktop.bot().waitUntil(Condition.that("not printed", () -> paper.ended));
        assertThat(paper.sheets).hasSize(2);
    }

    @Test
    void aPrinterThatRefusesIsTold(Desktop desktop) {
        Paper paper = new Paper(desktop.display(), 1, Integer.MAX_VALUE);
        paper.refuses = true;
        desktop.provide(Printers.class, (parent, pages) -> Optional.of(paper));
        desktop.openSample();

        desktop.execute("candor.command.print");
        Bot notice = desktop.bot().shell("提示").bot();
        assertThat(notice.sees("打印机没有接受")).isTrue();
        assertThat(paper.closed).isTrue();
    }

    @Test
    void aTurnedPageLiesUprightInThePrinter(Desktop desktop) throws Exception {
        Paper paper = new Paper(desktop.display(), 1, 1);
        RuleLine corner = new RuleLine(20, 20, 40, 10, false);
        Page turned = new Page(1, Sheet.LANDSCAPE, List.of(), List.of(corner));

        desktop.call(() -> {
            try {
                return new PrintJob(List.of(turned), new PagePainter(new Glyphs(), 0)).print(paper, "横排");
            } catch (PrintException refused) {
                throw new AssertionError(refused);
            }
        });
        ImageData sheet = paper.sheets.getFirst();
        // The upper left corner of the page as it is read is the lower left corner of the sheet.
        assertThat(isBlack(sheet, 25, Gb9704.PAGE_HEIGHT - 40)).isTrue();
        assertThat(isBlack(sheet, 40, 25)).isFalse();
    }

    private static boolean isBlack(ImageData sheet, double x, double y) {
        int at = sheet.getPixel((int) x + Paper.MARGIN, (int) y + Paper.MARGIN);
        return sheet.palette.getRGB(at).green < 80;
    }

    private static int ink(ImageData sheet) {
        int count = 0;
        for (int y = 0; y < sheet.height; y++) {
            for (int x = 0; x < sheet.width; x++) {
                count += sheet.palette.getRGB(sheet.getPixel(x, y)).green < 128 ? 1 : 0;
            }
        }
        return count;
    }

    /** A printer of 72 dots to the inch that prints into pictures. */
    private static final class Paper implements PrintDevice {

        /** Around the sheet, so that what falls off it would be seen. */
        static final int MARGIN = 10;

        private final Image image;
        private final int first;
        private final int last;
        private final List<ImageData> sheets = new ArrayList<>();
        private GC gc;
        private String title;
        private boolean refuses;
        private volatile boolean ended;
        private boolean closed;

        Paper(Display display, int first, int last) {
            this.first = first;
            this.last = last;
            image = new Image(display, size(Gb9704.PAGE_WIDTH), size(Gb9704.PAGE_HEIGHT));
        }

        private static int size(double points) {
            return (int) Math.ceil(points) + 2 * MARGIN;
        }

        @Override
        public Rectangle sheet() {
            return new Rectangle(
                    MARGIN, MARGIN, (int) Math.ceil(Gb9704.PAGE_WIDTH), (int) Math.ceil(Gb9704.PAGE_HEIGHT));
        }

        @Override
        public Point resolution() {
            return new Point(72, 72);
        }

        @Override
        public int firstPage() {
            return first;
        }

        @Override
        public int lastPage() {
            return last;
        }

        @Override
        public GC begin(String name) {
            title = name;
            gc = refuses ? null : new GC(image);
            return gc;
        }

        @Override
        public boolean beginPage() {
            gc.setBackground(image.getDevice().getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(image.getBounds());
            return true;
        }

        @Override
        public void endPage() {
            sheets.add(image.getImageData(100));
        }

        @Override
        public void end() {
            ended = true;
        }

        @Override
        public void cancel() {
            sheets.clear();
        }

        @Override
        public void close() {
            if (gc != null) {
                gc.dispose();
            }
            image.dispose();
            closed = true;
        }
    }
}
