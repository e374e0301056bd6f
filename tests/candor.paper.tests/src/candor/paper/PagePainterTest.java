// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingStore;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.Draft;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.Pages;
import candor.gongwen.layout.RuleLine;
import candor.gongwen.layout.TextLine;
import candor.gongwen.layout.TextRun;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import candor.workbench.settings.Preferences;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looks at the ink of a drawn page. */
@ExtendWith(DesktopExtension.class)
class PagePainterTest {

    private static final int SCALE = 2;

    @Test
    void inkStandsWhereTheLayoutSays(Desktop desktop) throws Exception {
        Page page = request(desktop).pages().getFirst();
        ImageData picture = desktop.call(() -> picture(desktop, page));

        RuleLine red = page.rules().stream().filter(RuleLine::red).findFirst().orElseThrow();
        assertThat(isRed(at(picture, red.x() + red.width() / 2, red.y() + red.height() / 2)))
                .isTrue();
        assertThat(ink(picture, red.x() - 4, red.y() - 1, 3, 3)).isZero();
        assertThat(page.lines()).isNotEmpty().allSatisfy(line -> assertThat(line.runs())
                .allSatisfy(run -> assertThat(ink(picture, run)).as(run.text()).isPositive()));
        assertThat(ink(picture, 0, 0, Gb9704.MARGIN_LEFT - 2, Gb9704.PAGE_HEIGHT))
                .isZero();
        assertThat(ink(picture, 0, 0, Gb9704.PAGE_WIDTH, Gb9704.MARGIN_TOP - 2)).isZero();
    }

    /** Where the font of the mark has no bold one, its strokes are thickened. */
    @Test
    void whatIsThickenedKeepsItsColour(Desktop desktop) throws Exception {
        TextRun red = request(desktop).pages().getFirst().lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(run -> run.style().red())
                .findFirst()
                .orElseThrow();
        TextStyle thick = new TextStyle(red.style().role(), red.style().size(), true, true);
        TextRun run =
                new TextRun(red.x(), red.baseline(), thick, red.typeface(), red.text(), red.advances(), red.origin());
        Page page = new Page(1, List.of(new TextLine(TextLine.Part.MASTHEAD, null, List.of(run))), List.of());

        ImageData picture = desktop.call(() -> picture(desktop, page));
        assertThat(ink(picture, run)).isPositive();
        assertThat(colours(picture)).as("black strokes").noneMatch(colour -> colour.red < 100);
    }

    private static Set<RGB> colours(ImageData picture) {
        Set<RGB> colours = new HashSet<>();
        for (int row = 0; row < picture.height; row++) {
            for (int column = 0; column < picture.width; column++) {
                colours.add(picture.palette.getRGB(picture.getPixel(column, row)));
            }
        }
        return colours;
    }

    private static Pages request(Desktop desktop) throws Exception {
        PrintShop shop = new PrintShop(
                new PaperSettings(new Preferences(desktop.service(IEventBroker.class))), Clock.systemDefaultZone());
        Draft draft = shop.catalog()
                .find("request")
                .orElseThrow()
                .create(Samples.open(new MeetingStore()).dossier(), Audience.INTERNAL, ExportService.LANGUAGE);
        return shop.press().pages(draft.document());
    }

    private static ImageData picture(Desktop desktop, Page page) {
        int width = (int) Math.ceil(Gb9704.PAGE_WIDTH * SCALE);
        int height = (int) Math.ceil(Gb9704.PAGE_HEIGHT * SCALE);
        Image image = new Image(
                desktop.display(),
                (gc, w, h) -> {
                    gc.fillRectangle(0, 0, w, h);
                    paint(gc, page);
                },
                width,
                height);
        try {
            return image.getImageData(100);
        } finally {
            image.dispose();
        }
    }

    private static void paint(GC gc, Page page) {
        new PagePainter(new Glyphs(), 0).paint(gc, page, 0, 0, SCALE);
    }

    /** Points that are not white in the box of a run. */
    private static int ink(ImageData picture, TextRun run) {
        double size = run.style().size();
        return ink(picture, run.x(), run.baseline() - size, run.width(), size * 1.2);
    }

    private static int ink(ImageData picture, double x, double y, double width, double height) {
        int count = 0;
        for (int row = (int) (y * SCALE); row < (y + height) * SCALE && row < picture.height; row++) {
            for (int column = (int) (x * SCALE); column < (x + width) * SCALE && column < picture.width; column++) {
                RGB colour = picture.palette.getRGB(picture.getPixel(column, row));
                count += colour.red + colour.green + colour.blue < 600 ? 1 : 0;
            }
        }
        return count;
    }

    private static RGB at(ImageData picture, double x, double y) {
        return picture.palette.getRGB(picture.getPixel((int) (x * SCALE), (int) (y * SCALE)));
    }

    private static boolean isRed(RGB colour) {
        return colour.red > 200 && colour.green < 80 && colour.blue < 80;
    }
}
