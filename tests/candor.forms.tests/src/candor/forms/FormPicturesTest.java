// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.Condition;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Draws a whole form into pictures below {@code candor.pictures} (default: the build's target folder). */
@ExtendWith(SwtExtension.class)
class FormPicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("candor.pictures", "target/pictures"));

    @Test
    void drawsAFormWithFindingsAndAList(Shell shell, Bot bot) throws IOException {
        Club club = Club.rich();
        club.services = club.services
                .withColors(null)
                .withFindings(new FixedFindings(List.of(
                        new FieldFinding(
                                FieldSeverity.WARNING,
                                "活动在春运期间，城北线班车减半。改日期或提前订车。",
                                club.trip,
                                TripModel.DAY,
                                List.of(new FieldFix("改日期…", club.stack::flush))),
                        new FieldFinding(
                                FieldSeverity.ERROR, "名额 24 人，超过保险的 20 人。", club.trip, TripModel.SEATS, List.of()))));
        club.open(shell);
        Path file = picture(shell, bot, "form");
        assertThat(colors(file)).as("a form is not a blank page").isGreaterThan(50);
    }

    @Test
    void drawsAListWithADetail(Shell shell, Bot bot) throws IOException {
        Club club = Club.rich();
        club.services = club.services.withColors(null);
        club.open(shell, TripModel.GUESTS);
        bot.tableWithId("Trip.guests/table").select(2);
        Path file = picture(shell, bot, "list");
        assertThat(colors(file)).isGreaterThan(50);
    }

    private static Path picture(Shell shell, Bot bot, String name) {
        UiThread.call(shell.getDisplay(), () -> {
            shell.setBounds(20, 20, 820, 960);
            return null;
        });
        bot.waitUntil(Condition.that("the window has not grown", () -> shell.getSize().y == 960));
        Path file = FOLDER.resolve(name + "-" + System.getProperty("candor.pictures.label", "100") + ".png");
        bot.captureScreenshot(file);
        return file;
    }

    private static long colors(Path file) throws IOException {
        assertThat(Files.size(file)).isPositive();
        ImageData data = new ImageData(file.toString());
        return IntStream.range(0, data.width * data.height)
                .map(index -> data.getPixel(index % data.width, index / data.width))
                .distinct()
                .count();
    }
}
