// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aSentenceEndsWithItsMark() {
        assertThat(Sentences.of("一是学习不深。二是调研不实；三是什么？")).containsExactly("一是学习不深。", "二是调研不实；", "三是什么？");
    }

    @Test
    void marksThatCloseBelongToIt() {
        assertThat(Sentences.of("他说：“要见人见事见思想。”会议强调（略……）。落实！！好"))
                .containsExactly("他说：“要见人见事见思想。”", "会议强调（略……）。", "落实！！", "好");
    }

    @Test
    void aLineIsASentenceToo() {
        assertThat(Sentences.of("一、会议主题\n\n　　大力弘扬。 \r\n　\n结尾")).containsExactly("一、会议主题", "　　大力弘扬。 ", "结尾");
    }

    @Test
    void nothingIsLost() {
        String line = "“”。。”；（一）甲、乙，丙……”丁 ";
        assertThat(String.join("", Sentences.of(line))).isEqualTo(line);
        assertThat(Sentences.of("")).isEmpty();
    }
}
