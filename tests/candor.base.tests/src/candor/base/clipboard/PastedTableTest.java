// SPDX-License-Identifier: EPL-2.0
package candor.base.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as LibreOffice, Excel and Word put them on the clipboard. */
class PastedTableTest {

    @Test
    void linesOfWordAreOneColumn() {
        PastedTable pasted = PastedTable.of("学习不够深。\r\n　　下基层少。 \r\n\r\n作风不实\r\n");
        assertThat(pasted.columns()).isEqualTo(1);
        assertThat(pasted.column(0)).containsExactly("学习不够深。", "　　下基层少。 ", "作风不实");
    }

    @Test
    void aCellWithALineEndStandsInMarksAndKeepsIt() {
        PastedTable pasted = PastedTable.of("1\t\"会开得多，\n\"\"实事\"\"少\"\t群众\n2\t意见二\t干部\n");
        assertThat(pasted.rows()).hasSize(2);
        assertThat(pasted.column(1)).containsExactly("会开得多，\n\"实事\"少", "意见二");
        assertThat(pasted.column(2)).containsExactly("群众", "干部");
    }

    @Test
    void marksOfTheTextItselfStay() {
        assertThat(PastedTable.of("\"两个维护\"讲得多做得少").column(0)).containsExactly("\"两个维护\"讲得多做得少");
        assertThat(PastedTable.of("\"整句都在引号里\"").column(0)).containsExactly("\"整句都在引号里\"");
        assertThat(PastedTable.of("\"没有收尾\n第二条").column(0)).containsExactly("\"没有收尾", "第二条");
    }

    @Test
    void theWordiestColumnIsTheOneWithTheOpinions() {
        PastedTable pasted = PastedTable.of("序号\t原文\t来源\n1\t调查研究不够，很多情况靠听汇报\t群众\n2\t文件多\t干部");
        assertThat(pasted.wordiest()).isEqualTo(1);
        assertThat(PastedTable.of("甲\t乙").wordiest()).as("the first of equals").isZero();
    }

    @Test
    void emptyCellsAndShortRowsAreNoOpinions() {
        PastedTable pasted = PastedTable.of("甲\t\n\t\n乙");
        assertThat(pasted.rows()).isEqualTo(List.of(List.of("甲", ""), List.of("乙")));
        assertThat(pasted.column(1)).isEmpty();
        assertThat(PastedTable.of("").columns()).isZero();
        assertThat(PastedTable.of(" \n\r\n").rows()).isEmpty();
    }

    @Test
    void rowsWithoutWordsCanKeepTheirPlaceAboveOthers() {
        assertThat(PastedTable.withGaps("41\r\n\r\n43\r\n\r\n").rows())
                .containsExactly(List.of("41"), List.of(""), List.of("43"));
    }

    @Test
    void signsThatNoFileCanKeepAreLeftOutAndSoftLineEndsStay() {
        assertThat(PastedTable.of("会\u0001开\u000B得多\t\u0000").rows()).containsExactly(List.of("会开\n得多", ""));
    }

    @Test
    void rowsAreWrittenAsTheyAreRead() {
        List<List<String>> rows =
                List.of(List.of("姓名", "备注"), List.of("王五", "第一行\n\"第二行\"\t完"), List.of("李四", "\"两个维护\"讲得多"));
        assertThat(PastedTable.of(new PastedTable(rows).text()).rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1:A9)",
                "\t=1+1",
                "\r=1+1",
                "＝1+1",
                "＋热线打不通",
                "-路口标线磨损",
                "'=1+1",
                "''-x"
            })
    void whatASpreadsheetWouldReckonWithIsMarkedAsTextAndComesBackAsItWas(String cell) {
        String text = new PastedTable(List.of(List.of("问题", cell))).text();
        String written = text.substring(text.indexOf('\t') + 1);
        assertThat(written.startsWith("\"") ? written.substring(1) : written).startsWith("'" + cell);
        assertThat(PastedTable.of(text).rows()).containsExactly(List.of("问题", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.5%", "1,200", "整改=落实", "'引号", "a-b", "2022-01-05"})
    void numbersAndOtherTextsAreCopiedAsTheyAre(String cell) {
        String text = new PastedTable(List.of(List.of(cell))).text();
        assertThat(text).isEqualTo(cell + "\n");
        assertThat(PastedTable.of(text).rows()).containsExactly(List.of(cell));
    }
}
