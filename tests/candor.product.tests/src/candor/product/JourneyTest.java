// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A clerk's way through the finished desktop, with keys and mouse, and with the eyes of a screen reader. */
@ResourceLock(DesktopProcess.TITLE)
class JourneyTest extends DesktopJourney {

    private static final Sought DATE = Sought.field("会议日期");
    private static final Sought WRONG_WEEKDAY = Sought.role("label").named("2022年1月21日是星期五，拟定的是星期四");

    @Test
    void aDateIsChangedDoubtedMendedTakenBackAndSavedAndWhoCancelsTheQuestionStays() {
        Path file = sample();
        try (DesktopProcess desktop = start(file)) {
            openMeeting(desktop);
            setDate(desktop, "2022-01-21");
            eyes().await(WRONG_WEEKDAY);
            eyes().await(Sought.button("拦截 1"));

            desktop.click(eyes().await(Sought.role("text").named("改为星期五")));
            eyes().awaitGone(WRONG_WEEKDAY);
            desktop.keys("ctrl+z");
            eyes().await(WRONG_WEEKDAY);
            desktop.keys("ctrl+z");
            eyes().await(DATE, seen -> seen.text().equals("2022-01-20"));
            eyes().awaitGone(WRONG_WEEKDAY);

            setDate(desktop, "2022-01-27");
            eyes().await(tab("*示例"));
            desktop.keys("ctrl+s");
            eyes().awaitGone(tab("*示例"));
            String saved = dossier(file);
            assertThat(saved).contains("date=\"2022-01-27\"").contains("plannedWeekday=\"THURSDAY\"");

            setDate(desktop, "2022-01-26");
            desktop.keys("ctrl+q");
            eyes().press(Sought.button("取消"));
            eyes().awaitGone(Sought.button("取消"));
            eyes().await(DATE, seen -> seen.text().equals("2022-01-26"));
            desktop.keys("ctrl+q");
            eyes().press(Sought.button("不保存"));
            assertThat(desktop.exitCode()).isZero();
            assertThat(dossier(file)).isEqualTo(saved);
        }
    }

    private void openMeeting(DesktopProcess desktop) {
        desktop.click(eyes().await(Sought.role("table cell").named("筹备")));
        desktop.keys("Right");
        AssistiveEyes.Seen meeting = eyes().await(Sought.role("table cell").named("会议方案"));
        desktop.click(meeting);
        desktop.keys("Return");
        eyes().await(DATE);
    }

    private void setDate(DesktopProcess desktop, String date) {
        enter(desktop, DATE, date);
        desktop.keys("Tab");
        eyes().await(DATE, seen -> seen.text().equals(date));
    }
}
