// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Two meetings in the finished desktop, driven by keys: from an approved plan to a signed record and the summary of criticisms, the power gone in
 * the middle of the first one, two members absent from the second.
 */
@ResourceLock(DesktopProcess.TITLE)
class MeetingJourneyTest extends DesktopJourney {

    private static final String SAID = "said in the middle";
    private static final Sought WORDS = Sought.role("text").saying(SAID);
    private static final Sought THROUGH = Sought.role("label").named("议程已进行完毕");
    private static final Sought ENDED = Sought.role("label").named("已登记散会");
    private static final Sought REVIEWER = Sought.field("审核人");
    private static final Sought REVIEWED_ON = Sought.field("审核日期");
    private static final int CRITICISMS = 42;

    /** Turns that no meeting of the sample has fewer of, so that they need not be watched one by one. */
    private static final int TURNS = 40;

    @Test
    void twoMeetingsAreRecordedToTheirEndAndNothingIsLostWithThePower() throws Exception {
        Path first = home("示例.meeting");
        Path second = home("第二次.meeting");
        Containers.rewrite(sample(home("开过的.meeting")), first, MeetingJourneyTest::beforeTheMeeting);
        Files.copy(first, second);
        String before;
        try (DesktopProcess desktop = start(first)) {
            approvePapers(desktop);
            desktop.keys("ctrl+s");
            eyes().awaitGone(tab("*示例"));
            before = dossier(first);
            openMeeting(desktop);
            desktop.keys("space", "space", "space", "space", "space", "space", "space");
            eyes().await(Sought.role("label").named("应到 7 人，实到 7 人；须到会 5 人，已达到"));
            desktop.keys("ctrl+Return", "ctrl+Return", "ctrl+Return");
            desktop.type(SAID);
            eyes().await(WORDS);
            desktop.waitFor("a safety copy of what was said", this::isCopied);
            desktop.crash();
        }
        assertThat(dossier(first)).as("the file itself").isEqualTo(before);

        try (DesktopProcess desktop = launch()) {
            eyes().press(Sought.button("恢复"));
            eyes().await(tab("*示例"));
            desktop.waitUntilStill();
            desktop.keys("ctrl+shift+m");
            eyes().await(WORDS);
            finish(desktop);
            sign(desktop);
            save(desktop, "示例");

            try (DesktopProcess messenger = launch(second.toString())) {
                assertThat(messenger.exitCode()).as("hands the file over").isZero();
            }
            eyes().await(tab("第二次"));
            desktop.waitUntilStill();
            openMeeting(desktop);
            desktop.keys("space", "minus");
            desktop.type("away");
            desktop.keys("Return", "space", "minus");
            desktop.type("away");
            desktop.keys("Return", "space", "space", "space");
            eyes().await(Sought.role("label").named("应到 7 人，实到 5 人；须到会 5 人，已达到"));
            desktop.keys("ctrl+Return");
            finish(desktop);
            save(desktop, "第二次");
            desktop.keys("ctrl+q");
            assertThat(desktop.exitCode()).isZero();
        }
        assertThat(dossier(first))
                .contains(SAID)
                .contains("endedAt=")
                .contains("checkedOn=\"2022-01-21\"")
                .doesNotContain("attendance=\"ABSENT\"")
                .doesNotContain("state=\"IN_REVIEW\"");
        assertThat(dossier(second)).contains("endedAt=").contains("absenceReason=\"away\"");
        for (Path meeting : List.of(first, second)) {
            assertThat(dossier(meeting).split("delivered=\"true\"", -1))
                    .as("criticisms said, those of the absent read out")
                    .hasSize(CRITICISMS + 1);
        }
        Candor.Run export = Candor.run(
                "export",
                first.toString(),
                second.toString(),
                "--document",
                "minutes",
                "--document",
                "criticism-summary",
                "--format",
                "docx",
                "--to",
                home("out").toString());
        assertThat(export.exit()).as(export.err()).isZero();
        assertThat(Candor.filesBelow(home("out")))
                .filteredOn(name -> name.endsWith(".docx"))
                .hasSize(2 * 2);
    }

    /** All papers that are in review, as one step. */
    private void approvePapers(DesktopProcess desktop) {
        select(desktop, "对照检查");
        desktop.keys("Return");
        Sought list = Sought.role("table");
        eyes().await(Sought.role("table cell").named("审阅中"));
        eyes().focus(list);
        eyes().await(list, seen -> seen.is("focused"));
        desktop.keys("ctrl+a");
        eyes().await(Sought.button("定稿"), seen -> seen.is("sensitive"));
        eyes().focus(Sought.button("定稿"));
        desktop.keys("space");
        eyes().focus(Sought.button("取消"));
        eyes().await(Sought.button("取消"), seen -> seen.is("focused"));
        desktop.keys("Tab", "space");
        eyes().awaitGone(Sought.role("table cell").named("审阅中"));
    }

    /** Goes to a place of the navigator. */
    private void select(DesktopProcess desktop, String name) {
        desktop.click(eyes().await(Sought.role("table cell").named(name)));
    }

    private void openMeeting(DesktopProcess desktop) {
        desktop.keys("ctrl+shift+m");
        eyes().await(Sought.role("label").named("应到 7 人，实到 0 人"));
    }

    /** From the turn at which it is to the end of the meeting; members say nothing but what they have prepared. */
    private void finish(DesktopProcess desktop) {
        desktop.keys(Collections.nCopies(TURNS, "ctrl+Return").toArray(String[]::new));
        for (int turn = 0; turn < TURNS && eyes().find(THROUGH).isEmpty(); turn++) {
            desktop.keys("ctrl+Return");
        }
        eyes().await(THROUGH);
        desktop.keys("ctrl+Return");
        eyes().await(ENDED);
        desktop.keys("Escape");
        eyes().awaitGone(ENDED);
        desktop.waitForWindow(DesktopProcess.TITLE);
    }

    /** Who has read the record, and when. */
    private void sign(DesktopProcess desktop) {
        select(desktop, "会议");
        desktop.keys("Right");
        select(desktop, "会议记录");
        desktop.keys("Return");
        eyes().focus(REVIEWER);
        eyes().await(REVIEWER, seen -> seen.is("focused"));
        desktop.type("zcy");
        desktop.keys("Return");
        eyes().focus(REVIEWED_ON);
        eyes().await(REVIEWED_ON, seen -> seen.is("focused"));
        desktop.type("2022-01-21");
        desktop.keys("Tab");
        eyes().await(REVIEWED_ON, seen -> seen.text().equals("2022-01-21"));
    }

    private void save(DesktopProcess desktop, String name) {
        desktop.keys("ctrl+s");
        eyes().await(tab(name));
        eyes().awaitGone(tab("*" + name));
    }

    private boolean isCopied() {
        return Candor.filesBelow(data("recovery")).stream()
                .filter(name -> name.endsWith(".meeting"))
                .anyMatch(name -> dossier(data("recovery").resolve(name)).contains(SAID));
    }

    /** The sample with an approved plan, papers in review and everything prepared: no record, nothing said, nobody there yet; two have handed in what they would say. */
    private static String beforeTheMeeting(String xmi) {
        return xmi.replaceAll("(?s)\\s*<minutes\\b.*?</minutes>", "")
                .replaceAll(" delivered=\"true\"", "")
                .replaceAll("(<criticisms\\b[^>]*?) response=\"[^\"]*\"", "$1")
                .replaceAll("(<participations\\b[^>]*?) attendance=\"[A-Z]+\"", "$1")
                .replaceAll("(<participations\\b[^>]*?) signedInAt=\"[^\"]*\"", "$1")
                .replaceAll("(<participations\\b[^>]*?) absenceReason=\"[^\"]*\"", "$1")
                .replaceAll(
                        "(<participations\\b[^>]*? person=\"_sg0YY486WV-W6kA-1sSKoQ\")",
                        "$1 writtenStatement=\"因出差不能到会，现作书面发言。\"")
                .replaceAll("(<examinations\\b[^>]*?) state=\"FINAL\"", "$1 state=\"IN_REVIEW\"")
                .replaceAll("(<examinations\\b[^>]*?) approvedOn=\"[^\"]*\"", "$1")
                .replaceAll("(<meeting\\b[^>]*?) state=\"HELD\"", "$1 state=\"APPROVED\"");
    }
}
