// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.style.Gb9704;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBreakerTest {

    private static final int CHARACTERS_PER_LINE = 20;

    private final TitleBreaker breaker = new TitleBreaker(
            new EmMeasure(), ParagraphStyle.TITLE.textStyle(), Gb9704.TYPE_AREA_WIDTH, List.of("中共示例市某局党组"));

    @Test
    void aTitleThatFitsStaysOnOneLine() {
        assertThat(breaker.lines("关于召开民主生活会的请示")).containsExactly("关于召开民主生活会的请示");
    }

    @Test
    void theTitleOfARequestIsBrokenLikeASpecialistWould() {
        assertThat(breaker.lines("中共示例市某局党组关于召开党史学习教育专题民主生活会的请示")).containsExactly("中共示例市某局党组关于召开", "党史学习教育专题民主生活会的请示");
    }

    /** Compounds that were seen broken: the sense of a title comes before its shape. */
    @ParameterizedTest
    @CsvSource({
        "关于征求对局党组领导班子及成员意见建议的通知, 党组|领导班子",
        "党史学习教育专题民主生活会领导班子意见反馈单, 专题|民主生活会",
        "学习贯彻习近平新时代中国特色社会主义思想主题教育成果情况的报告, 主题教育|成果",
        "关于市水务局党组领导班子2025年度民主生活会整改措施落实情况的通报, 整改|措施",
        "中共示例市某局党组关于党史学习教育专题民主生活会召开情况的报告, 召开|情况",
        "关于党史学习教育专题民主生活会召开情况的报告, 教育|专题",
        "关于召开学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会的请示, 社会|主义",
        "关于转发《中共示例市纪委 中共示例市委组织部关于开好2025年度党员领导干部民主生活会的通知》的通知, 2025|年度",
        "关于转发《中共示例市纪委 中共示例市委组织部关于开好2025年度党员领导干部民主生活会的通知》的通知, 纪|委",
        "关于报送巡视整改专题民主生活会整改落实情况的报告, 报送|巡视",
    })
    void compoundsAreNotParted(String title, String parted) {
        assertThat(String.join("|", breaker.lines(title))).doesNotContain(parted);
    }

    @ParameterizedTest
    @CsvSource({
        "中共示例市发展和改革委员会党组、中共示例市粮食局党组, 中共示例市发展和改革委员会党组、|中共示例市粮食局党组",
        "示例市发展和改革委员会党组、示例市粮食局党组, 示例市发展和改革委员会党组、|示例市粮食局党组",
        "中共示例市水务局党组、中共示例市林业局党组, 中共示例市水务局党组、|中共示例市林业局党组",
    })
    void bodiesThatMeetTogetherHaveALineEach(String names, String lines) {
        TitleBreaker own = new TitleBreaker(
                new EmMeasure(), ParagraphStyle.TITLE.textStyle(), Gb9704.TYPE_AREA_WIDTH, List.of(names));

        assertThat(own.lines(names)).containsExactly(lines.split("\\|"));
    }

    /** The dossier's own name is longer than a line: it is broken behind the place, never inside a word. */
    @ParameterizedTest
    @CsvSource({
        "中共云岭彝族回族自治县住房和城乡建设局党组, 中共云岭彝族回族自治县|住房和城乡建设局党组",
        "中共长川省青溪市高新技术产业开发区管理委员会党工委, 中共长川省青溪市|高新技术产业开发区管理委员会党工委",
        "中共南屏壮族自治州农业农村和乡村振兴发展局党组, 中共南屏壮族自治州|农业农村和乡村振兴发展局党组",
    })
    void aNameThatIsLongerThanALineIsBrokenBehindItsPlace(String name, String lines) {
        TitleBreaker own = new TitleBreaker(
                new EmMeasure(), ParagraphStyle.TITLE.textStyle(), Gb9704.TYPE_AREA_WIDTH, List.of(name));

        assertThat(own.lines(name + "\n关于召开民主生活会的请示")).containsExactly((lines + "|关于召开民主生活会的请示").split("\\|"));
    }

    @Test
    void wordsThatAreNotInTheListComeFromTheDictionary() {
        List<String> lines = breaker.lines("中共示例市某局党组关于进一步优化营商环境促进民营经济高质量发展的若干意见");

        assertThat(String.join("|", lines))
                .doesNotContain("营|商")
                .doesNotContain("民|营")
                .doesNotContain("经|济");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中共示例市某局党组关于召开党史学习教育专题民主生活会的请示",
                "中共示例市某局党组关于2021年度党史学习教育专题民主生活会征求意见谈心谈话查摆问题及整改落实工作情况的报告",
                "关于印发《中共示例市某局党组2022年度专题民主生活会整改落实工作方案》的通知",
                "中共示例市某局党组2021年度民主生活会和党史学习教育专题民主生活会整改措施落实情况的通报"
            })
    void linesFitDifferInLengthHaveNoWaistAndNoOrphan(String title) {
        List<String> lines = breaker.lines(title);

        assertThat(String.join("", lines)).isEqualTo(title);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertThat(line).hasSizeBetween(4, CHARACTERS_PER_LINE + 4);
            if (i > 0) {
                assertThat("的和与及、》）").doesNotContain(line.substring(0, 1));
            }
            if (i > 0 && i < lines.size() - 1) {
                boolean waist = line.length() < lines.get(i - 1).length() - 1
                        && line.length() < lines.get(i + 1).length() - 1;
                assertThat(waist).as("waist in %s", lines).isFalse();
            }
        }
        if (title.startsWith("中共示例市某局党组")) {
            assertThat(lines.get(0)).startsWith("中共示例市某局党组");
        }
    }

    @Test
    void hintsDecideWhereATitleIsBrokenAndAreTakenOut() {
        assertThat(breaker.lines("中共示例市某局党组\u200b关于召开党史学习教育专题\u200b民主生活会的请示"))
                .containsExactly("中共示例市某局党组", "关于召开党史学习教育专题民主生活会的请示");
    }

    @Test
    void lineFeedsAreKept() {
        assertThat(breaker.lines("示例市某局党组\n会议方案")).containsExactly("示例市某局党组", "会议方案");
    }

    @Test
    void aTitleWithoutWordBoundariesIsBrokenAllTheSame() {
        assertThat(breaker.lines("某".repeat(45))).hasSize(3).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(CHARACTERS_PER_LINE));
    }

    @Test
    void aTextLongerThanAnyTitleIsLeftToLineBreaking() {
        assertThat(breaker.lines("关于召开会议的请示".repeat(40))).hasSize(1);
    }
}
