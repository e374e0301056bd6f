// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The first hour with the finished desktop: a clerk has a sheet of paper with what is known of her bureau and a workbook with its people, and
 * ends with a request and its plan on paper. The printer is the system's “Print to File”. What it took is said on standard output; pictures are in
 * {@code target/pictures}. It takes minutes, so releng/journey runs it, not releng/test.
 */
@Tag("long")
@ResourceLock(DesktopProcess.TITLE)
class FirstRequestJourneyTest extends DesktopJourney {

    private static final String BUREAU = "示例市水务局";
    private static final String BODY = "中国共产党示例市水务局党组";
    private static final String SUPERIOR = "中国共产党示例市委员会";
    private static final String ISSUER = "示例市委";
    private static final String NOTICE = "示委〔2021〕58号";
    private static final String DAY = "2022-01-20";
    private static final String ROOM = "第一会议室";
    private static final String HEAD = "周承砚";
    private static final String FIELD = "水务";
    private static final String MORNING = "上午";
    private static final String NUMBER = "示水党组〔2022〕1号";
    private static final String SENT = "2022-01-05";

    /** Lines of a workbook, with tabulators between cells. */
    private static final String PEOPLE = """
            姓名\t职务\t身份\t党组（党委、支部）成员\t电话
            周承砚\t党组书记、局长\t主要负责人\t是\t
            何镕安\t党组成员、总工程师\t班子成员\t是\t
            沈喆\t党组成员、副局长\t班子成员\t是\t
            林溪桥\t办公室主任\t工作人员\t否\t0999-5550101
            """;

    private static final String GROUPS = "单位\t称谓\n示例市水务局党组\t班子成员\n";
    private static final String MATTERS = "责任部门\t负责事项\n办公室\t会务安排和会议记录\n";
    /** All of them stand in the notice. */
    private static final String ASPECTS = """
            带头深刻感悟“两个确立”\t是
            带头坚定信仰\t是
            带头担当作为\t是
            带头为民服务\t是
            带头从严治党\t是
            """;

    /** Per cent of the ink of a page: fonts are smoothed in other ways. */
    private static final double MOST_UNLIKE = 20;

    /** More would be a dead end somewhere. */
    private static final int MOST_ACTS = 120;

    /** The first step that was taken last. */
    private String done;

    @Test
    void fromTheStartPageToAPrintedRequest() {
        screen().layKeys(BUREAU + BODY + SUPERIOR + ISSUER + NOTICE + ROOM + HEAD + FIELD + MORNING + NUMBER);
        String people = new Spreadsheet(home("office")).copied(PEOPLE);
        try (DesktopProcess desktop = launch()) {
            Clerk clerk = new Clerk(screen(), desktop, eyes());
            eyes().await(link("新建卷宗…"));
            clerk.step("start page");
            clerk.follow(link("新建卷宗…"));
            clerk.click(Sought.role("table cell").named("党史学习教育专题民主生活会"));
            clerk.click(Sought.field("单位全称"));
            clerk.type(Sought.field("单位全称"), BUREAU);
            clerk.type(Sought.field("规范化简称"), BUREAU);
            clerk.type(Sought.field("党组（党委、支部）全称"), BODY);
            clerk.type(Sought.field("上级党组织"), SUPERIOR);
            clerk.step("new dossier");
            clerk.click(Sought.button("新建"));
            eyes().await(link("主要负责人"));
            clerk.step("first steps");

            paste(clerk, "主要负责人", "还没有人员。", people, "林溪桥");
            clerk.step("people pasted");
            // All rows are selected after they were pasted: let go among themselves, they stay, and nothing is said.
            clerk.drag(
                    Sought.role("table cell").named("沈喆"),
                    Sought.role("table cell").named("何镕安"));
            assertThat(eyes().find(Sought.role("label").named("不能这样改"))).isEmpty();
            clerk.click(Sought.role("table cell").named("沈喆"));
            // By another cell: pressed twice, a cell is edited.
            clerk.drag(
                    Sought.role("table cell").named("党组成员、副局长"),
                    Sought.role("table cell").named("何镕安"));
            clerk.step("the second in the second place");
            enter(clerk, "上级通知的发文机关", "发文机关", ISSUER);
            enter(clerk, "上级通知的发文字号", "发文字号", NOTICE);
            clerk.step("notice");
            meeting(clerk);
            clerk.step("meeting");
            request(clerk);
            overview(clerk);
            eyes().awaitGone(Sought.role("label").named("起步："));
            clerk.step("nothing left to enter");

            print(clerk, "request", desktop);
            clerk.click(Sought.role("combo box").named("请示"));
            clerk.click(Sought.role("menu item").named("方案"));
            eyes().await(Sought.role("combo box").named("方案"));
            print(clerk, "plan", desktop);
            clerk.press("ctrl+s");
            clerk.type(
                    Sought.role("text").saying(".meeting"),
                    home("first.meeting").toString());
            clerk.click(Sought.button("Save"));
            desktop.waitFor("the dossier saved", () -> Files.exists(home("first.meeting")));
            clerk.step("saved");
            System.out.println(clerk.account());
            assertThat(clerk.acts()).isLessThan(MOST_ACTS);
        }
        assertWhatWasPrinted();
    }

    /** Prints what the preview shows, with the system's own dialog. */
    private void print(Clerk clerk, String name, DesktopProcess desktop) {
        Path file = printed(name);
        clerk.press("ctrl+p");
        clerk.click(Sought.role("table cell").named("Print to File"));
        clerk.click(Sought.button(".pdf"));
        clerk.type(Sought.role("text").saying(".pdf"), file.toString());
        clerk.click(Sought.button("Select"));
        eyes().await(Sought.button(name + ".pdf"));
        clerk.step("printing the " + name);
        clerk.click(Sought.button("Print"));
        desktop.waitFor("pages of the " + name, () -> isWhole(file));
    }

    private Path printed(String name) {
        return home(name + ".pdf");
    }

    private static boolean isWhole(Path pdf) {
        try {
            return Files.exists(pdf)
                    && Files.readString(pdf, StandardCharsets.ISO_8859_1)
                            .strip()
                            .endsWith("%%EOF");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies in the printer is what the program's files say, page by page, with nothing left to fill in. */
    private void assertWhatWasPrinted() {
        Path papers = home("papers");
        Candor.Run export = Candor.run(
                "export",
                home("first.meeting").toString(),
                "--document",
                "request,plan",
                "--format",
                "pdf",
                "--to",
                papers.toString());
        assertThat(export.exit()).as(export.err()).isZero();
        assertThat(export.err() + export.out()).doesNotContain("待补");
        assertThat(dossier(home("first.meeting"))).as("dragged").containsSubsequence("沈喆", "何镕安");
        String request = Candor.text(file(papers, "请示")).replaceAll("\\s+", "");
        assertThat(request)
                .contains("关于召开党史学习教育专题民主生活会的请示", "根据示例市委《关于开好党史学习教育专题民主生活会的通知》（" + NOTICE + "）精神")
                .contains("示例市委：", NUMBER, "签发人：" + HEAD, "结合我局实际", "拟于2022年1月20日", "主持人：周承砚", "周承砚同志作动员讲话")
                .doesNotContain("草稿", "XXX");
        assertThat(Candor.text(file(papers, "方案")).replaceAll("\\s+", ""))
                .contains("参会人员：示例市水务局党组班子成员。", BUREAU + ROOM, "星期四）上午", "带头从严治党", "会务安排和会议记录")
                .doesNotContain("XXX");
        for (String[] pair : new String[][] {{"request", "请示"}, {"plan", "方案"}}) {
            PrintedPages.keep(printed(pair[0]), Path.of("target", "pictures", "printed-" + pair[0]));
            List<Integer> printed = PrintedPages.ink(printed(pair[0]));
            List<Integer> exported = PrintedPages.ink(file(papers, pair[1]));
            assertThat(printed).as(pair[0]).hasSameSizeAs(exported);
            for (int page = 0; page < printed.size(); page++) {
                assertThat(printed.get(page).doubleValue())
                        .as("page %d of the %s", page + 1, pair[0])
                        .isCloseTo(exported.get(page), Percentage.withPercentage(MOST_UNLIKE));
            }
        }
    }

    private static Path file(Path papers, String name) {
        return papers.resolve(Candor.filesBelow(papers).stream()
                .filter(file -> file.contains(name) && file.endsWith(".pdf"))
                .findFirst()
                .orElseThrow());
    }

    private void meeting(Clerk clerk) {
        enter(clerk, "会议日期", "会议日期", DAY);
        enter(clerk, "会议室所属单位", "会议室所属单位", BUREAU);
        enter(clerk, "会议室", "会议室", ROOM);
        enter(clerk, "主持人", "主持人", HEAD);
        paste(clerk, "参会人员范围", "还没有参会人员范围。", GROUPS, "班子成员");
        first(clerk, "时段");
        clerk.press("Down", "Tab");
        clerk.step("session");
        enter(clerk, "主管领域", "主管领域", FIELD);
        first(clerk, "对照方面：方面名称");
        // Behind the rows that the campaign begins with; those, from the first on, are not needed any more.
        clerk.paste(ASPECTS);
        eyes().await(Sought.role("table cell").named("带头从严治党"));
        clerk.press("ctrl+Home", "shift+Down", "shift+Down", "shift+Down", "shift+Down", "Delete");
        clerk.step("aspects");
        first(clerk, "议程：发言人");
        // To the column of the speaker, which is out of view, and in all rows.
        clerk.press("Right", "Right", "ctrl+a");
        clerk.paste(HEAD);
        clerk.step("agenda");
        first(clerk, "有关事项");
        eyes().await(link("还没有有关事项。"), seen -> seen.is("focused"));
        clerk.paste(MATTERS);
        // Nobody has told of this department before.
        clerk.click(Sought.role("check box").named("办公室"));
        clerk.step("a new department");
        clerk.click(Sought.button("粘贴"));
        eyes().await(Sought.role("table cell").named("会务安排和会议记录"));
    }

    private void request(Clerk clerk) {
        enter(clerk, "发文字号", "发文字号", NUMBER);
        enter(clerk, "签发人", "签发人", HEAD);
        enter(clerk, "成文日期", "成文日期", SENT);
    }

    /** A first step that leads to an empty list. */
    private void paste(Clerk clerk, String step, String empty, String cells, String last) {
        first(clerk, step);
        eyes().await(link(empty), seen -> seen.is("focused"));
        clerk.paste(cells);
        eyes().await(Sought.role("table cell").named(last));
    }

    /** A first step that leads to a field. */
    private void enter(Clerk clerk, String step, String field, String text) {
        first(clerk, step);
        clerk.type(Sought.field(field), text);
    }

    private void overview(Clerk clerk) {
        clerk.click(tab("概览"));
        if (done != null) {
            // The others take the place of the one that is done.
            eyes().awaitGone(link(done));
        }
    }

    private void first(Clerk clerk, String step) {
        overview(clerk);
        clerk.follow(link(step));
        done = step;
    }

    private static Sought link(String words) {
        return Sought.role("text").named(words);
    }
}
