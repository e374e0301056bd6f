// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingCountdownTest {

    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();

    @Test
    void daysBeforeOnAndAfterTheMeeting() {
        dossier.setMeeting(MeetingFactory.eINSTANCE.createMeeting());
        dossier.getMeeting().setDate(LocalDate.of(2022, 1, 20));

        assertThat(text(2022, 1, 8)).isEqualTo("2022-01-20  会前 12 天");
        assertThat(text(2022, 1, 20)).isEqualTo("2022-01-20  今天开会");
        assertThat(text(2026, 11, 23)).isEqualTo("2022-01-20  会后 1768 天");
    }

    @Test
    void withoutADateItSaysSo() {
        assertThat(text(2022, 1, 8)).isEqualTo("会议日期未定");
        dossier.setMeeting(MeetingFactory.eINSTANCE.createMeeting());
        assertThat(text(2022, 1, 8)).isEqualTo("会议日期未定");
    }

    @Test
    void theToolTipSaysWhatIsOverdueAndWhatIsNext() {
        assertThat(MeetingCountdown.deadline(dossier, LocalDate.of(2022, 1, 11)))
                .isNull();
        dossier.setProfile(MeetingFactory.eINSTANCE.createCampaignProfile());
        dossier.setMeeting(MeetingFactory.eINSTANCE.createMeeting());
        dossier.getMeeting().setDate(LocalDate.of(2022, 1, 20));

        assertThat(MeetingCountdown.deadline(dossier, LocalDate.of(2022, 1, 11)).lines())
                .containsExactly(
                        "开始征求意见：应于2021年12月31日前办，已逾期11天", "报送请示和方案：应于2022年1月10日前办，已逾期1天", "发会议通知：2022年1月15日到期，还有4天");
    }

    private String text(int year, int month, int day) {
        return MeetingCountdown.text(dossier, LocalDate.of(year, month, day));
    }
}
