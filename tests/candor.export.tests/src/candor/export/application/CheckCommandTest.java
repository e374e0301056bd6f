// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import candor.core.rules.Severity;
import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.gongwen.fonts.FontLibrary;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code candor check} with one rule: no venue may be called 错. */
class CheckCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(FontLibrary.of(java.util.List.of()));

    @Test
    void theFaultlessSampleIsTakenAndSaidToBeSo() {
        assertThat(terminal.run("check")).isEqualTo(ExitCode.OK);

        assertThat(terminal.err()).isEqualTo("没有给出卷宗文件，用自带的示例卷宗。\n");
        assertThat(terminal.out()).isEqualTo("示例卷宗\n  没有发现问题。\n按 1 项规则检查：拦截 0，必改 0，建议 0，提示 0\n");
    }

    /** “没有发现问题” would not be true beside what is late. */
    @Test
    void whatIsOverdueIsToldUnderAHeadingOfItsOwnAndChangesNoExitCode() throws Exception {
        Path file = folder.resolve("late.meeting");
        MeetingStore store = new MeetingStore();
        DossierDocument document = Samples.open(store);
        document.dossier().getSubmissions().clear();
        store.save(document, file);

        assertThat(terminal.run("check", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(terminal.out())
                .contains("  填写的内容没有检查出问题。\n  逾期 ")
                .containsPattern("\n    报送[^\n]*召开情况[^\n]*　[^\n]+\n")
                .doesNotContain("没有发现问题");

        terminal.run("check", file.toString(), "--json");
        JsonObject dossier = JsonParser.parseString(terminal.out())
                .getAsJsonObject()
                .getAsJsonArray("dossiers")
                .get(0)
                .getAsJsonObject();
        assertThat(dossier.getAsJsonArray("findings")).isEmpty();
        assertThat(dossier.getAsJsonArray("overdue")).isNotEmpty().allSatisfy(event -> assertThat(
                        event.getAsJsonObject().get("state").getAsString())
                .isEqualTo("OVERDUE"));
    }

    @Test
    void findingsStandAtTheirPlacesTheGravestFirst() throws Exception {
        Path file = dossier("错");
        terminal.rule().severity(Severity.MUST);
        assertThat(terminal.run("check", file.toString())).isEqualTo(ExitCode.FINDINGS);

        assertThat(terminal.out().lines())
                .containsExactly(file.toString(), "  会议方案", "    必改　会议室：会议室不能叫“错”。", "按 1 项规则检查：拦截 0，必改 1，建议 0，提示 0");
        assertThat(terminal.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKER, error, 1",
        "MUST, error, 1",
        "SHOULD, error, 0",
        "HINT, error, 0",
        "BLOCKER, warning, 1",
        "SHOULD, warning, 1",
        "HINT, warning, 0"
    })
    void whatCountsIsForTheCallerToSay(Severity severity, String threshold, int exit) throws Exception {
        terminal.rule().severity(severity);
        assertThat(terminal.run("check", dossier("错").toString(), "--fail-on", threshold))
                .isEqualTo(exit);
    }

    @Test
    void machinesGetOneObject() throws Exception {
        assertThat(terminal.run("check", dossier("错").toString(), "--json")).isEqualTo(ExitCode.FINDINGS);

        JsonObject json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertThat(json.get("exitCode").getAsInt()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.getAsJsonObject("counts").get("blocker").getAsInt()).isEqualTo(1);
        JsonObject finding = json.getAsJsonArray("dossiers")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject();
        assertThat(finding.get("rule").getAsString()).isEqualTo("T01");
        assertThat(finding.get("severity").getAsString()).isEqualTo("blocker");
        assertThat(finding.get("class").getAsString()).isEqualTo("Meeting");
        assertThat(finding.get("feature").getAsString()).isEqualTo("venue");
        assertThat(finding.get("place").getAsString()).isEqualTo("会议方案");
        assertThat(finding.get("object").getAsString()).isNotEmpty();
        assertThat(finding.getAsJsonArray("fixes")).isEmpty();
    }

    @Test
    void whatCannotBeReadWeighsMoreThanWhatWasFoundAndStopsNothing() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.meeting"), "x");
        assertThat(terminal.run("check", bad.toString(), dossier("错").toString()))
                .isEqualTo(ExitCode.INPUT);

        assertThat(terminal.err()).contains("bad.meeting");
        assertThat(terminal.out()).contains("会议室不能叫");
    }

    @Test
    void whereNothingCouldBeReadNothingIsCounted() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.meeting"), "x");
        assertThat(terminal.run("check", bad.toString())).isEqualTo(ExitCode.INPUT);

        assertThat(terminal.err().lines()).singleElement(as(STRING)).contains("bad.meeting");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void fixesAreNotRun() throws Exception {
        Path file = dossier("错");
        byte[] before = Files.readAllBytes(file);
        terminal.run("check", file.toString());
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void anUnknownThresholdIsMisuse() {
        assertThat(terminal.run("check", "--fail-on", "eror")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("eror", "error");
    }

    @Test
    void englishIsSpokenThroughout() throws Exception {
        assertThat(terminal.english().run("check", dossier("错").toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out())
                .contains("  Meeting plan\n", "    Blocker  Venue: ", "Checked by 1 rule:")
                .doesNotContain("会议方案", "拦截");
    }

    @Test
    void rulesAreListed() {
        assertThat(terminal.run("list", "rules")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).isEqualTo("T01\t拦截\t实务\t会议室不能叫“错”。\t实务\n");
        terminal.run("list", "rules", "--json");
        JsonObject rule = JsonParser.parseString(terminal.out())
                .getAsJsonObject()
                .getAsJsonArray("rules")
                .get(0)
                .getAsJsonObject();
        assertThat(rule.get("id").getAsString()).isEqualTo("T01");
        assertThat(rule.get("severity").getAsString()).isEqualTo("blocker");
    }

    private Path dossier(String venue) throws MeetingFileException, IOException {
        MeetingStore store = new MeetingStore();
        DossierDocument document = Samples.open(store);
        document.dossier().getMeeting().setVenue(venue);
        Path file = folder.resolve(venue + ".meeting");
        store.save(document, file);
        return file;
    }
}
