// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import candor.process.drafts.ComparedSentence.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final List<String> STOCK = List.of(
            "会议定于2022年1月20日召开。", "地点在局机关第一会议室。", "会前组织集中学习不少于三次。", "广泛征求各方面意见建议；", "班子成员之间逐一开展谈心谈话；", "会后十五日内报送情况报告。");

    @Test
    void equalTextsHaveNoChange() {
        String text = String.join("", STOCK);
        assertThat(Comparison.of(text, text).changes()).isEmpty();
        assertThat(Comparison.of("", "").sentences()).isEmpty();
    }

    @Test
    void aChangedWordIsMarkedInBothSentences() {
        Comparison comparison = Comparison.of("会议定于1月20日召开。地点另定。", "会议定于1月27日召开。地点另定。");
        assertThat(comparison.changes()).containsExactly(0);
        ComparedSentence changed = comparison.sentences().getFirst();
        assertThat(changed.kind()).isEqualTo(Kind.CHANGED);
        assertThat(changed.before())
                .containsExactly(
                        new SentencePiece("会议定于1月2", false),
                        new SentencePiece("0", true),
                        new SentencePiece("日召开。", false));
        assertThat(changed.after())
                .containsExactly(
                        new SentencePiece("会议定于1月2", false),
                        new SentencePiece("7", true),
                        new SentencePiece("日召开。", false));
    }

    @Test
    void aNewSentenceStandsBesideNothing() {
        Comparison comparison =
                Comparison.of(STOCK.get(0) + STOCK.get(1), STOCK.get(0) + "主要负责人主持会议并带头作对照检查。" + STOCK.get(1));
        assertThat(comparison.sentences())
                .extracting(ComparedSentence::kind)
                .containsExactly(Kind.SAME, Kind.ADDED, Kind.SAME);
        assertThat(comparison.sentences().get(1).textBefore()).isEmpty();
    }

    @Test
    void aSentenceTakenOutStandsBesideNothing() {
        Comparison comparison = Comparison.of(STOCK.get(0) + STOCK.get(3) + STOCK.get(1), STOCK.get(0) + STOCK.get(1));
        assertThat(comparison.sentences())
                .extracting(ComparedSentence::kind)
                .containsExactly(Kind.SAME, Kind.REMOVED, Kind.SAME);
    }

    @Test
    void sentencesThatShareLittleAreNotOne() {
        Comparison comparison = Comparison.of("通报上年度整改落实情况。", "督导组作点评。");
        assertThat(comparison.sentences())
                .extracting(ComparedSentence::kind)
                .containsExactlyInAnyOrder(Kind.REMOVED, Kind.ADDED);
    }

    @RepeatedTest(200)
    void bothVersionsStandInFullAndInOrderWhateverWasChanged(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String before = text(random);
        String after = text(random);
        List<ComparedSentence> compared = Comparison.of(before, after).sentences();
        assertThat(compared.stream().map(ComparedSentence::textBefore).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(compared.stream().map(ComparedSentence::textAfter).collect(Collectors.joining()))
                .isEqualTo(after);
        assertThat(compared).allSatisfy(sentence -> {
            boolean marked = sentence.before().stream().anyMatch(SentencePiece::changed)
                    || sentence.after().stream().anyMatch(SentencePiece::changed);
            assertThat(marked).isEqualTo(sentence.kind() != Kind.SAME);
        });
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(any -> {
                    String sentence = STOCK.get(random.nextInt(STOCK.size()));
                    int cut = random.nextInt(sentence.length() - 1);
                    return random.nextBoolean() ? sentence : sentence.substring(0, cut) + sentence.substring(cut + 1);
                })
                .collect(Collectors.joining());
    }
}
