// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 组织生活会 of a branch of 23 members by the command line: begun, its holidays imported, held, its record and the result of the review exported. */
class BranchJourneyTest {

    private static final int MEMBERS = 23;
    private static final int EXCELLENT = 7;
    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施";

    @TempDir
    Path folder;

    @Test
    void fromNothingToTheResultOfTheReview() throws Exception {
        Path begun = folder.resolve("新建.meeting");
        Path held = folder.resolve("支部.meeting");
        Path calendar = Files.writeString(folder.resolve("放假.csv"), "2025/1/28-2/4,春节,休\n2025/2/8,春节,班\n");
        Path out = folder.resolve("out");

        assertThat(Candor.run("new", "--profile", "annual-2024", "--to", begun.toString())
                        .exit())
                .isZero();
        Containers.rewrite(begun, held, BranchJourneyTest::hold);
        assertThat(Candor.run("import", calendar.toString(), "--as", "calendar", "--into", held.toString())
                        .exit())
                .isZero();
        Candor.Run export = Candor.run(
                "export",
                held.toString(),
                "--document",
                "appraisal-ballot,minutes,appraisal-result",
                "--format",
                "pdf",
                "--to",
                out.toString());

        assertThat(export.exit()).as(export.err()).isZero();
        assertThat(Candor.filesBelow(out)).hasSize(3);
        for (String file : Candor.filesBelow(out)) {
            assertThat(Candor.text(out.resolve(file)))
                    .contains("党支部")
                    .doesNotContain("民主生活会", "班子")
                    .doesNotContainPattern("党组(?!织)");
        }
        assertThat(said(out, "记录")).contains("发出测评票23张，收回23张，有效23张，计票人李思齐，监票人周思齐", "评定优秀7人、合格16人");
        assertThat(said(out, "评议结果")).contains("其中有效票23张", "评定优秀7人、合格16人").contains(names());
        assertThat(said(out, "测评票")).contains("即7人").contains(names());
    }

    /** Without the blanks and line ends of the layout. */
    private static String said(Path out, String name) {
        String file = Candor.filesBelow(out).stream()
                .filter(known -> known.contains(name))
                .findFirst()
                .orElseThrow();
        return Candor.text(out.resolve(file)).replaceAll("\\s+", "");
    }

    private static List<String> names() {
        return IntStream.range(0, MEMBERS).mapToObj(BranchJourneyTest::name).toList();
    }

    private static String name(int member) {
        return FAMILY.charAt(member) + "思齐";
    }

    /** What an office enters after the meeting. */
    private static String hold(String xmi) {
        return xmi.replaceFirst("<meeting:Dossier ", "<meeting:Dossier organization=\"_branch\" ")
                .replaceFirst("<letters ", people() + "<letters ")
                .replaceFirst(
                        "kind=\"ANNUAL\"",
                        "kind=\"ORGANIZATION_LIFE\" state=\"HELD\" date=\"2025-01-20\" session=\"MORNING\""
                                + " venueOwner=\"_bureau\" venue=\"党员活动室\" host=\"_p0\" recorders=\"_p1\"")
                .replaceFirst("</meeting>", participations() + "</meeting>")
                .replaceFirst("</meeting:Dossier>", record() + "</meeting:Dossier>");
    }

    private static String people() {
        return """
                <organizations xmi:id="_bureau" name="示例市水务局" shortName="示例市水务局" selfName="局" kind="ADMINISTRATION"/>
                <organizations xmi:id="_branch" name="中共示例市水务局机关第一支部委员会" shortName="示例市水务局机关第一党支部"
                  selfName="党支部" headName="中共示例市水务局机关第一支部委员会" kind="PARTY_BRANCH" institution="_bureau"/>
                """
                + each("<persons xmi:id=\"_p%1$d\" rank=\"%1$d\" name=\"%2$s\" capacity=\"%3$s\" position=\"%4$s\""
                        + " organization=\"_bureau\" partyMember=\"true\" groupMember=\"true\"/>");
    }

    private static String participations() {
        return "<agenda xmi:id=\"_review\" kind=\"REVIEW\"/>"
                + each("<participations xmi:id=\"_a%1$d\" person=\"_p%1$d\" attendance=\"PRESENT\"/>");
    }

    private static String record() {
        return "<minutes xmi:id=\"_m\" startedAt=\"09:00\" endedAt=\"11:30\" checkedBy=\"_p0\" checkedOn=\"2025-01-21\">"
                + "<utterances xmi:id=\"_u\" agendaItem=\"_review\" speaker=\"_p0\" text=\"请计票人公布结果。\"/></minutes>"
                + "<appraisals xmi:id=\"_r\" heldOn=\"2025-01-20\" teller=\"_p3\" watcher=\"_p4\" sentCount=\"23\""
                + " returnedCount=\"23\">"
                + IntStream.range(0, MEMBERS)
                        .mapToObj(member ->
                                "<results xmi:id=\"_v%1$d\" person=\"_p%1$d\" first=\"%2$d\" second=\"%3$d\" grade=\"%4$s\"/>"
                                        .formatted(
                                                member,
                                                member < EXCELLENT ? 20 : 5,
                                                member < EXCELLENT ? 3 : 18,
                                                member < EXCELLENT ? "FIRST" : "SECOND"))
                        .collect(Collectors.joining())
                + "</appraisals>";
    }

    private static String each(String element) {
        return IntStream.range(0, MEMBERS)
                .mapToObj(member -> element.formatted(
                        member,
                        name(member),
                        member == 0 ? "PRINCIPAL" : member < 3 ? "MEMBER" : "STAFF",
                        member == 0 ? "党支部书记" : member < 3 ? "党支部委员" : "党员"))
                .collect(Collectors.joining());
    }
}
