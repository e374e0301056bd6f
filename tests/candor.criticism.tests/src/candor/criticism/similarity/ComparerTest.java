// SPDX-License-Identifier: EPL-2.0
package candor.criticism.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparerTest {

    private static final String OUTLINE = "到取水口现场核对少，掌握情况以报表为主，对取水户的难处体会不深。全市214个取水口，2021年我到过现场的18个。";
    private static final int MANY = 200;

    private final Comparer comparer = new Comparer(0.5);

    @Test
    void aCopyIsTheSameWhateverItsPunctuation() {
        assertThat(comparer.share(OUTLINE, OUTLINE.replaceAll("[，。]", " "))).isEqualTo(1);
    }

    @Test
    void namesAndFiguresMayBeExchanged() {
        String copied = OUTLINE.replace("取水口", "排污口").replace("214", "97").replace("18", "5");
        Resemblance resemblance = comparer.resemblance(copied, OUTLINE);
        assertThat(resemblance.percent()).isBetween(50, 90);
        assertThat(resemblance.passages()).contains("口现场核对少掌握情况以报表为主对取水户的难处体会不深全市");
    }

    @Test
    void whatIsTakenOverIntoALongerTextIsFound() {
        assertThat(comparer.share(OUTLINE, "一是学习不够系统。" + OUTLINE + "二是联系群众的办法不多，走访没有计划。"))
                .isGreaterThan(0.9);
    }

    @Test
    void sameSubjectInOtherWordsIsNoCopy() {
        assertThat(comparer.share(OUTLINE, "一年里很少去取水口，数字都是科里报上来的，企业跑了几趟也不知道。")).isLessThan(0.2);
    }

    @Test
    void shortTextsTellNothing() {
        assertThat(comparer.share("学习不够。", "学习不够。")).isZero();
    }

    @Test
    void thePassagesAreTheThreeLongestInTheirOrder() {
        String one = "甲甲甲甲甲甲" + "天地玄黄宇宙洪荒" + "乙乙" + "日月盈昃辰宿列张寒来" + "丙丙" + "暑往秋收冬藏" + "丁丁" + "闰余成岁律吕调阳云";
        String other = "云腾致雨露结为霜" + "闰余成岁律吕调阳云" + "戊" + "日月盈昃辰宿列张寒来" + "己" + "天地玄黄宇宙洪荒" + "庚" + "暑往秋收冬藏";
        assertThat(comparer.resemblance(one, other).passages()).containsExactly("天地玄黄宇宙洪荒", "日月盈昃辰宿列张寒来", "闰余成岁律吕调阳云");
    }

    @Test
    void oneEditComparesOneTextAnew() {
        List<String> texts = new ArrayList<>(texts());
        comparer.hold(texts);
        long before = comparer.comparisons();
        assertThat(before).isEqualTo(MANY * (MANY - 1) / 2);
        texts.set(7, texts.get(7) + "还有一条是新写的。");
        comparer.hold(texts);
        assertThat(comparer.comparisons() - before).isEqualTo(MANY - 1);
        comparer.hold(texts);
        assertThat(comparer.comparisons() - before).as("nothing has changed").isEqualTo(MANY - 1);
    }

    @Test
    void whatIsNearIsKnownFromBothSidesTheClosestFirstAndForgottenWhenItGoes() {
        String half = OUTLINE.substring(0, OUTLINE.length() * 3 / 4) + "后面是另外的话，与别处没有一句相同，从头到尾都是自己写的。";
        String copy = OUTLINE + "又添一句。";
        comparer.hold(List.of(half, "学习不够。", OUTLINE, copy));
        assertThat(comparer.near(OUTLINE))
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Comparer.Near::share).reversed())
                .extracting(Comparer.Near::text)
                .containsExactlyInAnyOrder(OUTLINE, copy, half);
        assertThat(comparer.near(copy)).extracting(Comparer.Near::text).contains(OUTLINE);
        assertThat(comparer.near("学习不够。")).isEmpty();

        comparer.hold(List.of(half, OUTLINE));
        assertThat(comparer.near(OUTLINE)).extracting(Comparer.Near::text).doesNotContain(copy);
    }

    private static List<String> texts() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            texts.add(random.ints(60, 0x4e00, 0x9000)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()));
        }
        return texts;
    }
}
