// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import candor.help.ui.GuideMark.Look;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide as the program reads it from docs/guide. */
class HelpPagesTest {

    private final Guide guide = new Guide();

    @Test
    void allPagesOfTheGuideAreThereWithATitle() {
        assertThat(guide.pages())
                .extracting(GuidePage::id)
                .startsWith("contents", "overview", "word")
                .contains(
                        "approval",
                        "checks",
                        "criticism",
                        "documents",
                        "opinions",
                        "paper",
                        "safety",
                        "tables",
                        "talks");
        assertThat(guide.pages()).allSatisfy(page -> {
            assertThat(page.title()).isNotBlank();
            assertThat(page.text()).startsWith(page.title()).doesNotContain("](", "**", "| ---", "<!--");
        });
    }

    @Test
    void linksOfPagesLeadToPages() {
        List<String> targets = guide.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark.look() == Look.LINK)
                .map(GuideMark::target)
                .toList();
        assertThat(targets).contains("tables").allSatisfy(target -> {
            String[] parts = target.split("#", 2);
            assertThat(guide.page(parts[0])).as(target).isPresent();
            assertThat(parts.length == 1 || guide.page(parts[0]).orElseThrow().heading(parts[1]) > 0)
                    .as(target)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "candor.overview, overview",
        "candor.planning.talks, talks",
        "talks, talks",
        "opinions, opinions",
        "candor.criticism.matrix, criticism",
        "candor.planning.timeline, timeline",
        "candor.rectification.board, ledger",
        "rectification, ledger",
        "ExportDialog, paper",
        "candor.nobody, contents"
    })
    void aViewOrStageHasItsPage(String subject, String page) {
        assertThat(guide.about(subject).id()).isEqualTo(page);
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndWidth() {
        GuideHit hit = guide.find("ＣＴＲＬ+ｖ").getFirst();
        assertThat(hit.page().text().substring(hit.start(), hit.start() + hit.length()))
                .isEqualTo("Ctrl+V");
        assertThat(hit.line()).contains("Ctrl+V").doesNotContain("\n");
        assertThat(guide.find("没有这样的话")).isEmpty();
        assertThat(guide.find(" ")).isEmpty();
    }

    @Test
    void whatStandsTwiceInALineIsFoundOnce() {
        GuidePage page = GuideReader.read("page", "# 甲\n\n乙乙乙\n\n乙\n");
        assertThat(page.text()).isEqualTo("甲\n乙乙乙\n\n乙\n\n");
        assertThat(guide.find("Ctrl")).extracting(GuideHit::line).doesNotHaveDuplicates();
    }

    @Test
    void aPageIsReadWithItsLooks() {
        GuidePage page = GuideReader.read("page", """
                <!-- help: talks candor.talks -->
                # 题目

                一行
                接着 **重点** and
                more `代码` [别页](other.md#节) [外面](../out.md) [本页](#节)

                | 列 | 说明 |
                | --- | --- |
                | 甲 | 乙 |

                ## 节

                - 项
                """);
        assertThat(page.subjects()).containsExactly("talks", "candor.talks");
        assertThat(page.text()).isEqualTo("题目\n一行接着 重点 and more 代码 别页 外面 本页\n\n•  列　说明\n•  甲　乙\n\n\n节\n•  项\n\n");
        assertThat(looks(page, Look.STRONG)).containsExactly("重点", "列", "说明", "甲");
        assertThat(looks(page, Look.LINK)).containsExactly("别页", "本页");
        assertThat(looks(page, Look.ITEM)).containsExactly("•  列　说明\n", "•  甲　乙\n", "•  项\n");
        assertThat(page.marks())
                .extracting(GuideMark::target)
                .contains("other#节", "page#节")
                .doesNotContain("out");
        assertThat(page.heading("节")).isEqualTo(page.text().indexOf("节\n•"));
        assertThat(page.heading("没有")).isZero();
    }

    private static List<String> looks(GuidePage page, Look look) {
        return page.marks().stream()
                .filter(mark -> mark.look() == look)
                .map(mark -> page.text().substring(mark.start(), mark.start() + mark.length()))
                .toList();
    }
}
