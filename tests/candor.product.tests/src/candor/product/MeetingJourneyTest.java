// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A recorder's way through a whole meeting in the finished desktop, with keys alone, two members absent and the power gone in the middle. */
class MeetingJourneyTest extends DesktopJourney {

    private static final String SAID = "said in the middle";
    private static final Sought WORDS = Sought.role("text").saying(SAID);
    private static final Sought THROUGH = Sought.role("label").named("议程已进行完毕");
    private static final Sought ENDED = Sought.role("label").named("已登记散会");
    private static final int MOST_TURNS = 100;

    @Test
    void aMeetingIsRecordedToItsEndAndNothingIsLostWithThePower() throws Exception {
        Path file = home("示例.meeting");
        Containers.rewrite(sample(home("开过的.meeting")), file, MeetingJourneyTest::beforeTheMeeting);
        String before = dossier(file);
        try (DesktopProcess desktop = start(file)) {
            desktop.keys("ctrl+shift+m");
            eyes().await(Sought.role("label").named("应到 7 人，实到 0 人"));
            desktop.keys("space", "minus");
            desktop.type("away");
            desktop.keys("Return", "space", "minus");
            desktop.type("away");
            desktop.keys("Return", "space", "space", "space");
            eyes().await(Sought.role("label").named("应到 7 人，实到 5 人；须到会 5 人，已达到"));
            desktop.keys("ctrl+Return", "ctrl+Return", "ctrl+Return");
            desktop.type(SAID);
            eyes().await(WORDS);
            desktop.waitFor("a safety copy of what was said", this::isCopied);
            desktop.crash();
        }
        assertThat(dossier(file)).as("the file itself").isEqualTo(before);

        try (DesktopProcess desktop = launch()) {
            eyes().press(Sought.button("恢复"));
            eyes().await(tab("*示例"));
            desktop.waitUntilStill();
            desktop.keys("ctrl+shift+m");
            eyes().await(WORDS);
            for (int turn = 0; turn < MOST_TURNS && eyes().find(THROUGH).isEmpty(); turn++) {
                desktop.keys("ctrl+Return");
            }
            eyes().await(THROUGH);
            desktop.keys("ctrl+Return");
            eyes().await(ENDED);
            desktop.keys("ctrl+s");
            desktop.keys("Escape");
            eyes().await(tab("示例"));
            eyes().awaitGone(tab("*示例"));
            desktop.keys("ctrl+q");
            assertThat(desktop.exitCode()).isZero();
        }
        assertThat(dossier(file)).contains(SAID).contains("endedAt=").contains("absenceReason=\"away\"");
        assertThat(dossier(file).split("delivered=\"true\"", -1))
                .as("42 criticisms said, those of the absent read out")
                .hasSize(42 + 1);
        Candor.Run export = Candor.run(
                "export",
                file.toString(),
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
                .hasSize(2);
    }

    private boolean isCopied() {
        return Candor.filesBelow(data("recovery")).stream()
                .filter(name -> name.endsWith(".meeting"))
                .anyMatch(name -> dossier(data("recovery").resolve(name)).contains(SAID));
    }

    /** The sample with an approved plan and everything prepared: no record, nothing said, nobody there yet; two have handed in what they would say. */
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
                .replaceAll("(<meeting\\b[^>]*?) state=\"HELD\"", "$1 state=\"APPROVED\"");
    }
}
