// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.calendar.CalendarFile;
import candor.core.calendar.CalendarFileException;
import candor.core.rules.Finding;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.gongwen.Press;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.Remark;
import candor.model.meeting.DaySession;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.Organization;
import candor.process.testing.BundleDocuments;
import candor.process.testing.BundleRules;
import candor.process.testing.FlowText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as bureaus have them that were once read, checked or printed wrong; they lie in the folder {@code cases}, dossiers in format 1. */
class CasesTest {

    private final Dossier sample = BundleDocuments.sample();
    private final Meeting meeting = sample.getMeeting();

    @Test
    void aPartyCommitteeIsNoPartyGroup() throws Exception {
        assertThat(print("plan", open("02-party-committee")))
                .contains("党委主要负责同志", "局党委")
                .doesNotContain("党组");
    }

    @Test
    void theMeetingOfABranchHasItsOwnWords() throws Exception {
        assertThat(print("plan", open("16-branch-life-meeting")))
                .contains("组织生活会", "党支部书记")
                .doesNotContain("民主生活会")
                .doesNotContainPattern("党组(?!织)");
    }

    @Test
    void aYearWithoutATopicIsPrintedAsASentence() throws Exception {
        assertThat(print("plan", open("18-annual-profile-text")))
                .contains("针对对照检查查摆出的问题")
                .doesNotContain("针对年度发现")
                .doesNotContainPattern("[，。；：、][，。；：、]");
    }

    @Test
    void anEventAtAnHourIsAWorkingDayWhenItSaysSo() throws Exception {
        assertThat(CalendarFile.read(Path.of("cases", "01-tiny.ics")).periods()).anySatisfy(day -> {
            assertThat(day.from()).isEqualTo("2025-02-08").isEqualTo(day.to());
            assertThat(day.worked()).isTrue();
        });
    }

    @Test
    void lastYearsRectificationIsOnTheAgendaWhenATitleSaysSo() throws Exception {
        assertThat(findings("03-combined-agenda")).isEmpty();
    }

    @Test
    void aThemeWithMarksStandsInMarks() throws Exception {
        assertThat(print("invitation", open("04-nested-quotes")))
                .contains("深刻领悟‘两个确立’的决定性意义，做到‘两个维护’”为主题")
                .doesNotContain("””");
    }

    @Test
    void numbersOfAWrongFormAreFoundAndMended() throws Exception {
        assertThat(findings("06-number-forms"))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.fixes()).hasSize(1))
                .extracting(finding -> finding.message(Locale.SIMPLIFIED_CHINESE))
                .anyMatch(said -> said.contains("应写作“示组通〔2021〕58号”"))
                .anyMatch(said -> said.contains("应写作“示水党组〔2022〕1号”"));
    }

    @Test
    void aStopIsPrintedOnce() throws Exception {
        assertThat(print("plan", open("07-double-stop"))).doesNotContainPattern("[，。；：、][，。；：、）]");
    }

    /** GB/T 9704—2012 §7.3.2. */
    @Test
    void sixtyRecipientsStandInTheImprint() throws Exception {
        assertThat(new Press(FontLibrary.system())
                        .pages(document("invitation", open("09-sixty-recipients")))
                        .remarks())
                .contains(Remark.RECIPIENTS_IN_IMPRINT)
                .doesNotContain(Remark.NO_TEXT_ON_FIRST_PAGE);
    }

    @Test
    void bothIssuersOfAJointNoticeAreKept(@TempDir Path folder) throws Exception {
        MeetingStore store = new MeetingStore();
        Path saved = folder.resolve("again.meeting");
        store.save(store.open(Path.of("cases", "11-joint-issuer.meeting")), saved);

        assertThat(store.open(saved).dossier().getMeeting().getNotice().getIssuers())
                .extracting(Organization::getShortName)
                .containsExactly("示例市纪委", "示例市委组织部");
    }

    @Test
    void aSecretOfFifteenYearsWithoutACopyNumberIsFoundTwice() throws Exception {
        assertThat(findings("13-secret-15-years"))
                .extracting(finding -> finding.message(Locale.SIMPLIFIED_CHINESE))
                .hasSize(2)
                .anyMatch(said -> said.contains("最长10年"))
                .anyMatch(said -> said.contains("没有份号"));
    }

    @Test
    void twoDaysHaveAFirstAndALast() throws Exception {
        assertThat(print("plan", open("15-two-day"))).contains("1月20日（星期四）上午至1月21日（星期五）下午，会期2天。");
    }

    @ParameterizedTest
    @CsvSource({"min-iae-part-name, parts/a#b", "min-npe-child-in-kinds, dossier.xmi:2"})
    void whatCannotBeReadIsRefusedWithItsPlace(String name, String place) {
        assertThatThrownBy(() -> open(name)).isInstanceOfSatisfying(MeetingFileException.class, refused -> assertThat(
                        refused.text(Locale.SIMPLIFIED_CHINESE))
                .contains(place));
    }

    @Test
    void anEventInAnEventIsRefusedWithItsLine() {
        assertThatThrownBy(() -> CalendarFile.read(Path.of("cases", "cal-nested-vevent.ics")))
                .isInstanceOfSatisfying(CalendarFileException.class, refused -> assertThat(refused.line())
                        .isPositive());
    }

    /** The first dossier ever written has two real mistakes: its plan was approved and is no final one, and its agenda is longer than its half day. */
    @Test
    void theFirstFileOfAllHasItsTwoMistakesStill() throws Exception {
        assertThat(findings(new MeetingStore().open(Path.of("..", "candor.core.tests", "formats", "1-first.meeting"))))
                .extracting(finding -> finding.rule().info().id())
                .containsExactlyInAnyOrder("MSH-A04", "N22");
    }

    @Test
    void quotationMarksInsideOthersAreSingle() throws Exception {
        meeting.setTheme("深刻领悟“两个确立”的决定性意义，做到“两个维护”");
        assertThat(print("invitation", sample)).contains("“深刻领悟‘两个确立’的决定性意义，做到‘两个维护’”为主题");
        assertThat(print("plan", sample)).contains("深刻领悟“两个确立”的决定性意义，做到“两个维护”。");
    }

    @Test
    void titleMarksInsideOthersAreSingle() throws Exception {
        meeting.getNotice().setTitle("关于印发《民主生活会办法》的通知");
        assertThat(print("request", sample)).contains("《关于印发〈民主生活会办法〉的通知》");
    }

    @ParameterizedTest
    @CsvSource({"。", "；", "；。", "'，'", "。 "})
    void aStopInTheDossierMeetsNoStopOfTheSentence(String stop) throws Exception {
        meeting.setTheme(meeting.getTheme() + stop);
        sample.getProfile().getAspects().forEach(aspect -> aspect.setTitle(aspect.getTitle() + stop));
        meeting.getMatters().forEach(matter -> matter.setDuty(matter.getDuty() + stop));
        meeting.getAgenda().forEach(item -> item.setTitle("通报情况" + stop));
        sample.getProfile().getPhrases().forEach(phrase -> phrase.setText(phrase.getText() + stop));
        for (String document :
                new String[] {"request", "plan", "invitation", "solicitation-notice", "opinion-report"}) {
            assertThat(print(document, sample)).as(document).doesNotContainPattern("[，。；：、]\\s*[，。；：、）”]");
        }
    }

    @Test
    void aMeetingOfTwoDaysHasAFirstAndALast() throws Exception {
        meeting.setHalfDays(4);
        assertThat(print("plan", sample)).contains("2022年1月20日（星期四）上午至1月21日（星期五）下午，会期2天。");
        assertThat(print("request", sample)).contains("于2022年1月20日至1月21日召开");
        assertThat(print("invitation", sample)).contains("上午8:30至1月21日（星期五）下午，会期2天。");
    }

    @Test
    void fromOneYearIntoTheNext() throws Exception {
        meeting.setDate(LocalDate.of(2021, 12, 31));
        meeting.setSession(DaySession.AFTERNOON);
        meeting.setHalfDays(2);
        assertThat(print("plan", sample)).contains("2021年12月31日（星期五）下午至2022年1月1日（星期六）上午，会期1天。");
    }

    @Test
    void fromMorningToNight() throws Exception {
        meeting.setEndSession(DaySession.EVENING);
        meeting.setEndTime(LocalTime.of(21, 0));
        assertThat(print("plan", sample)).contains("2022年1月20日（星期四）上午至晚上，会期1天。");
        assertThat(print("invitation", sample)).contains("上午8:30至晚上21:00，会期1天。");
    }

    @Test
    void aDayAndAHalf() throws Exception {
        meeting.setEndDate(LocalDate.of(2022, 1, 21));
        meeting.setEndSession(DaySession.MORNING);
        assertThat(print("plan", sample)).contains("上午至1月21日（星期五）上午，会期1天半。");
    }

    @Test
    void aNoticeWithoutANumberHasNoEmptyBrackets() throws Exception {
        meeting.getNotice().setNumber(null);
        assertThat(print("plan", sample)).contains("（XXX）");
        meeting.getNotice().setUnnumbered(true);
        assertThat(print("plan", sample)).contains("通知》精神").doesNotContain("XXX");
        assertThat(print("request", sample)).contains("通知》精神").doesNotContain("XXX");
    }

    @Test
    void aJointNoticeNamesAllWhoIssuedItAndTheReportAllWhoGetIt() throws Exception {
        Organization discipline = sample.getOrganizations().stream()
                .filter(organization -> organization.getShortName().equals("示例市纪委"))
                .findFirst()
                .orElseThrow();
        meeting.getNotice().getIssuers().addFirst(discipline);
        meeting.getRequest().getRecipients().add(discipline);
        meeting.getRequest().getCopies().remove(discipline);

        assertThat(print("request", sample))
                .contains("根据示例市纪委、示例市委组织部《", "示例市委、示例市纪委：", "15日内向示例市委、示例市纪委报告，同时抄送示例市委组织部。");
        assertThat(print("plan", sample)).contains("根据示例市纪委、示例市委组织部《");
    }

    @Test
    void whatIsNotConfirmedIsMarkedWhereverItIsPrinted() throws Exception {
        sample.getProfile().getAspects().getFirst().setVerified(false);
        sample.getProfile().getPhrases().getFirst().setUnconfirmed(true);
        String title = sample.getProfile().getAspects().getFirst().getTitle();
        for (String document : new String[] {"plan", "solicitation-notice", "opinion-report"}) {
            assertThat(print(document, sample)).contains(title + "（待核）");
        }
        assertThat(print("plan", sample)).contains("学史力行（待核）”");
        assertThat(print("opinion-summary", sample)).contains("两个确立（待核）");
    }

    private static Dossier open(String name) throws MeetingFileException {
        return new MeetingStore().open(Path.of("cases", name + ".meeting")).dossier();
    }

    private static List<Finding> findings(String name) throws MeetingFileException {
        return findings(new MeetingStore().open(Path.of("cases", name + ".meeting")));
    }

    private static List<Finding> findings(DossierDocument file) {
        return new BundleRules("candor.planning", ShippedDocuments.class).check(file.dossier(), BundleRules.AFTERWARDS);
    }

    private static String print(String document, Dossier dossier) throws DocumentException {
        return FlowText.of(document(document, dossier));
    }

    private static OfficialDocument document(String document, Dossier dossier) throws DocumentException {
        return ShippedDocuments.OWN
                .type(document)
                .create(dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                .document();
    }
}
