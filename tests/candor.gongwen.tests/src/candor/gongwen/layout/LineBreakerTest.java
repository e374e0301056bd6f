// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private static final FontLibrary LIBRARY = FontLibrary.system();

    private final DocumentFonts fonts = new DocumentFonts(LIBRARY);

    @Test
    void aLineHoldsTwentyEightCharacters() {
        assertThat(lines("国".repeat(60))).containsExactly("国".repeat(28), "国".repeat(28), "国".repeat(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "；", "：", "！", "？"})
    void onePunctuationMarkHangsOutOfAFullLine(String mark) {
        assertThat(lines("国".repeat(28) + mark + "国")).containsExactly("国".repeat(28) + mark, "国");
        assertThat(lines("国".repeat(28) + mark)).containsExactly("国".repeat(28) + mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"”", "》", "）", "。”", "》，", "％", "……"})
    void whatMayNotBeginALineTakesTheCharacterBeforeItAlong(String mark) {
        assertThat(lines("国".repeat(28) + mark + "人")).containsExactly("国".repeat(27), "国" + mark + "人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "《", "（", "〔"})
    void whatMayNotEndALineGoesToTheNext(String mark) {
        assertThat(lines("国".repeat(27) + mark + "人")).containsExactly("国".repeat(27), mark + "人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "1,286", "98.6%", "17:30", "GB/T", "dangban@example.gov.cn", "28.4μg/m³", "A4"})
    void numbersAndLatinWordsAreNeverBroken(String word) {
        for (int before = 20; before <= 28; before++) {
            String text = "国".repeat(before) + word + "人民".repeat(10);
            assertThat(lines(text)).as("after %s characters", before).anyMatch(line -> line.contains(word));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OA、ERP", "3，45", "OA）45", "OA（45", "国）ABC"})
    void marksJoinTheLatinTextOnBothSides(String word) {
        for (int before = 20; before <= 28; before++) {
            String text = "国".repeat(before) + word + "等" + "人民".repeat(10);
            assertThat(lines(text)).as("after %s characters", before).anyMatch(line -> line.contains(word));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OA；ERP", "OA：ERP", "OA和ERP", "国、ERP", "——2022"})
    void otherMarksLetALineEndBeforeLatinText(String text) {
        int word = text.length() - (text.endsWith("2022") ? 4 : 3);
        int before = 28 - text.substring(0, word).codePointCount(0, word);

        assertThat(lines("国".repeat(before) + text + "等").get(0)).endsWith(text.substring(0, word));
    }

    @Test
    void nothingHangsOutOfACell() {
        MeasuredText text = measured("国".repeat(28) + "，人");
        List<LineBreaker.Line> lines = LineBreaker.inCell(text).lines(Gb9704.TYPE_AREA_WIDTH, Gb9704.TYPE_AREA_WIDTH);

        assertThat(lines).extracting(LineBreaker.Line::end).containsExactly(27, 30);
    }

    @Test
    void dashesAndEllipsesStayInOnePiece() {
        assertThat(lines("国".repeat(27) + "——人")).containsExactly("国".repeat(27), "——人");
        assertThat(lines("国".repeat(27) + "……人")).containsExactly("国".repeat(26), "国……人");
    }

    @Test
    void aHyphenLetsALineEndBehindIt() {
        assertThat(lines("国".repeat(24) + "COVID-19疫情")).containsExactly("国".repeat(24) + "COVID-", "19疫情");
        assertThat(lines("国".repeat(26) + "COVID-19疫情")).containsExactly("国".repeat(26), "COVID-19疫情");
    }

    @Test
    void spacesVanishAtTheEndOfALine() {
        assertThat(lines("国".repeat(28) + " 人")).containsExactly("国".repeat(28), "人");
        assertThat(lines("国".repeat(28) + "\u3000人")).containsExactly("国".repeat(28), "人");
    }

    @Test
    void aLineFeedEndsALineAndAnEmptyTextHasOne() {
        assertThat(lines("甲\n乙")).containsExactly("甲", "乙");
        assertThat(lines("")).containsExactly("");
    }

    @Test
    void aWordLongerThanALineIsBrokenRatherThanLost() {
        List<String> lines = lines("x".repeat(200));

        assertThat(String.join("", lines)).hasSize(200);
        assertThat(lines).hasSizeGreaterThan(1);
    }

    @Test
    void theFirstLineMayBeShorter() {
        MeasuredText text = measured("国".repeat(54));
        List<LineBreaker.Line> lines = new LineBreaker(text)
                .lines(Gb9704.TYPE_AREA_WIDTH - 2 * Gb9704.CHARACTER_WIDTH, Gb9704.TYPE_AREA_WIDTH);

        assertThat(lines).extracting(LineBreaker.Line::end).containsExactly(26, 54);
    }

    @Test
    void justifiedLinesReachTheRightEdgeAndHangingMarksStandBeyondIt() {
        String text = "拟于2022年1月20日召开局党组党史学习教育专题民主生活会，现将《方案》呈上，请予审批。".repeat(3);
        MeasuredText measured = measured(text);
        LineSetter setter = new LineSetter(measured, TextLine.Part.BODY, null);
        List<LineBreaker.Line> lines = new LineBreaker(measured).lines(Gb9704.TYPE_AREA_WIDTH, Gb9704.TYPE_AREA_WIDTH);
        assertThat(lines).hasSizeGreaterThan(3);
        for (LineBreaker.Line line : lines.subList(0, lines.size() - 1)) {
            List<TextRun> runs =
                    setter.set(line, 0, Gb9704.TYPE_AREA_WIDTH, true, 0).runs();
            TextRun last = runs.getLast();
            double end = last.x() + last.width();
            double beyond = line.hanging() ? TextStyle.BODY.size() : 0;
            assertThat(end - Gb9704.TYPE_AREA_WIDTH - beyond).isBetween(-0.3, 0.3);
        }
    }

    private List<String> lines(String text) {
        MeasuredText measured = measured(text);
        return new LineBreaker(measured)
                .lines(Gb9704.TYPE_AREA_WIDTH, Gb9704.TYPE_AREA_WIDTH).stream()
                        .map(line -> new String(measured.characters, line.start(), line.end() - line.start()))
                        .toList();
    }

    private MeasuredText measured(String text) {
        return new MeasuredText(List.of(new FlowSpan(text, TextStyle.BODY, null)), fonts);
    }
}
