// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The first hour with the finished desktop: a clerk has a sheet of paper with what is known of her bureau and its people in a spreadsheet, and ends
 * with a request and its plan that can be printed. What it took is said on standard output; pictures are in {@code target/pictures}.
 * It takes a minute, so releng/journey runs it, not releng/test.
 */
@Tag("long")
@ResourceLock(DesktopProcess.TITLE)
class FirstRequestJourneyTest extends DesktopJourney {

    private static final String BUREAU = "示例市水务局";
    private static final String BODY = "中国共产党示例市水务局党组";
    private static final String SUPERIOR = "中国共产党示例市委员会";
    private static final String ISSUER = "示例市委";
    private static final String NUMBER = "示委〔2021〕58号";
    private static final String DAY = "2022-01-20";
    private static final String ROOM = "第一会议室";
    private static final String HEAD = "周承砚";

    /** Cells as a spreadsheet puts them on the clipboard. */
    private static final String PEOPLE = """
            姓名\t职务\t身份\t党组（党委、支部）成员\t电话
            周承砚\t党组书记、局长\t主要负责人\t是\t
            沈喆\t党组成员、副局长\t班子成员\t是\t
            何镕安\t党组成员、总工程师\t班子成员\t是\t
            林溪桥\t办公室主任\t工作人员\t否\t0999-5550101
            """;

    private static final String GROUPS = "单位\t称谓\n示例市水务局党组\t班子成员\n";

    /** More would be a dead end somewhere. */
    private static final int MOST_ACTS = 60;

    @Test
    void fromTheStartPageToARequestThatCanBePrinted() {
        screen().layKeys(BUREAU + BODY + SUPERIOR + ISSUER + NUMBER + ROOM + HEAD);
        Path papers = home("papers");
        try (DesktopProcess desktop = launch()) {
            Clerk clerk = new Clerk(screen(), desktop, eyes());
            eyes().await(link("新建卷宗…"));
            clerk.step("start page");
            clerk.follow(link("新建卷宗…"));
            clerk.click(Sought.role("table cell").named("党史学习教育专题民主生活会"));
            clerk.click(Sought.field("单位全称"));
            clerk.type(Sought.field("单位全称"), BUREAU);
            clerk.type(Sought.field("规范化简称"), BUREAU);
            clerk.type(Sought.field("党组（党委）全称"), BODY);
            clerk.type(Sought.field("上级党组织"), SUPERIOR);
            clerk.step("new dossier");
            clerk.click(Sought.button("新建"));
            eyes().await(link("主要负责人"));
            clerk.step("first steps");

            people(clerk);
            notice(clerk);
            meeting(clerk);
            overview(clerk);
            eyes().awaitGone(Sought.role("label").named("起步："));
            clerk.step("nothing left to enter");

            export(clerk, papers);
            System.out.println(clerk.account());
            assertThat(clerk.acts()).isLessThan(MOST_ACTS);
        }
        String request = Candor.text(file(papers, "请示")).replaceAll("\\s+", "");
        assertThat(request)
                .contains("关于召开党史学习教育专题民主生活会的请示", "根据示例市委《关于开好党史学习教育专题民主生活会的通知》（" + NUMBER + "）精神")
                .contains("结合我局实际", "拟于2022年1月20日", "主持人：周承砚", "周承砚同志作动员讲话")
                .doesNotContain("草稿");
        assertThat(Candor.text(file(papers, "方案")).replaceAll("\\s+", "")).contains("参会人员：示例市水务局党组班子成员。", ROOM);
    }

    private void export(Clerk clerk, Path papers) {
        clerk.press("ctrl+e");
        clerk.followLast(link("全不选"));
        // The request and its plan stand above it.
        clerk.click(Sought.role("table cell").named("会议通知"));
        clerk.press("Up", "space", "Up", "space");
        clerk.click(Sought.field("文件夹："));
        clerk.type(Sought.field("文件夹："), papers.toString());
        clerk.step("export");
        clerk.click(Sought.button("导出"));
        eyes().await(Sought.role("label").named("已写出"));
        clerk.step("exported");
    }

    private static Path file(Path papers, String name) {
        return papers.resolve(Candor.filesBelow(papers).stream()
                .filter(file -> file.contains(name) && file.endsWith(".pdf"))
                .findFirst()
                .orElseThrow());
    }

    private void people(Clerk clerk) {
        clerk.follow(link("主要负责人"));
        eyes().await(link("还没有人员。"), seen -> seen.is("focused"));
        clerk.paste(PEOPLE);
        eyes().await(Sought.role("table cell").named("林溪桥"));
        clerk.step("people pasted");
    }

    private void notice(Clerk clerk) {
        enter(clerk, "上级通知的发文机关", "发文机关", ISSUER);
        enter(clerk, "上级通知的发文字号", "发文字号", NUMBER);
        clerk.step("notice");
    }

    private void meeting(Clerk clerk) {
        enter(clerk, "会议日期", "会议日期", DAY);
        enter(clerk, "会议室", "会议室", ROOM);
        enter(clerk, "主持人", "主持人", HEAD);
        overview(clerk);
        clerk.follow(link("参会人员范围"));
        eyes().await(link("还没有参会人员范围。"), seen -> seen.is("focused"));
        clerk.paste(GROUPS);
        eyes().await(Sought.role("table cell").named("班子成员"));
        overview(clerk);
        clerk.follow(link("议程各项的发言人"));
        // To the column of the speaker, which is out of view, and in all rows.
        clerk.click(Sought.role("table cell").named("动员讲话"));
        clerk.press("Right", "Right", "ctrl+a");
        clerk.paste(HEAD);
        clerk.step("meeting");
    }

    /** A first step that leads to a field. */
    private static void enter(Clerk clerk, String step, String field, String text) {
        overview(clerk);
        clerk.follow(link(step));
        clerk.type(Sought.field(field), text);
    }

    private static void overview(Clerk clerk) {
        clerk.click(tab("概览"));
    }

    private static Sought link(String words) {
        return Sought.role("text").named(words);
    }
}
