// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.document.Content;
import candor.gongwen.document.DocumentAttachment;
import candor.gongwen.document.Signature;
import candor.gongwen.document.Title;
import candor.gongwen.flow.ParagraphFormat.Align;
import candor.gongwen.flow.ParagraphFormat.Keep;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.PageGrid;
import candor.gongwen.style.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingFlowTest {

    private static final double CHARACTER = Gb9704.CHARACTER_WIDTH;
    private static final double TWIP = 0.05;

    private final EmMeasure measure = new EmMeasure();
    private final ClosingFlow closing = new ClosingFlow(measure, Gb9704.TYPE_AREA_WIDTH, PageGrid.STANDARD);

    @Test
    void withSealTheDateStandsFourCharactersInAndTheNameCentredOnIt() {
        FlowParagraph name = signature("示例市某局党组", "2022年1月5日", true, 0);
        FlowParagraph date = signature("示例市某局党组", "2022年1月5日", true, 1);

        assertThat(date.format().align()).isEqualTo(Align.RIGHT);
        assertThat(date.format().indent().right()).isCloseTo(4 * CHARACTER, within(TWIP));
        assertThat(name.format().blankBefore()).isPositive();
        assertThat(name.format().keep()).isEqualTo(Keep.WHOLE);
        assertThat(middle(name)).isCloseTo(middle(date), within(TWIP));
    }

    @Test
    void aNameTooLongForThatKeepsTwoCharactersAndTheDateMovesBelowItsMiddle() {
        String longName = "中共示例市某某综合行政执法局党组领导小组办公室";
        FlowParagraph name = signature(longName, "2022年1月5日", true, 0);
        FlowParagraph date = signature(longName, "2022年1月5日", true, 1);

        assertThat(right(name)).isCloseTo(2 * CHARACTER, within(TWIP));
        assertThat(date.format().indent().right()).isGreaterThan(4 * CHARACTER);
        assertThat(middle(name)).isCloseTo(middle(date), within(TWIP));
    }

    @Test
    void withoutSealTheDateBeginsTwoCharactersAfterTheName() {
        FlowParagraph name = signature("中共示例市某局党组", "2022年1月5日", false, 0);
        FlowParagraph date = signature("中共示例市某局党组", "2022年1月5日", false, 1);

        assertThat(name.format().blankBefore()).isEqualTo(1);
        assertThat(right(name)).isCloseTo(2 * CHARACTER, within(TWIP));
        assertThat(left(date) - left(name)).isCloseTo(2 * CHARACTER, within(TWIP));
    }

    @Test
    void withoutSealADateLongerThanTheNameStandsTwoCharactersIn() {
        FlowParagraph name = signature("某局党组", "2022年12月25日", false, 0);
        FlowParagraph date = signature("某局党组", "2022年12月25日", false, 1);

        assertThat(right(date)).isCloseTo(2 * CHARACTER, within(TWIP));
        assertThat(left(date) - left(name)).isCloseTo(2 * CHARACTER, within(TWIP));
    }

    /** It wraps by itself, in a room so narrow that it does so between its words. */
    @Test
    void aNameLongerThanALineIsOneParagraphThatWrapsBetweenWords() {
        String longName = "中共示例市自然资源和规划局党组党史学习教育专题民主生活会整改落实工作领导小组办公室";
        FlowParagraph name = signature(longName, "2022年1月5日", true, 0);

        assertThat(text(name)).isEqualTo(longName);
        assertThat(firstLine(name)).as("专题民主生活会 is one word").endsWith("党史学习教育");
    }

    /** The first line is filled to the end of the room, which is therefore as long as its words, and no shorter than the second. */
    @Test
    void ofTwoLinesOfANameTheUpperIsTheLonger() {
        for (String office : List.of("水利和移民管理局党组", "水利和移民工作管理局党组", "交通运输局党组")) {
            FlowParagraph name = signature("中共新疆维吾尔自治区巴音郭楞蒙古自治州" + office, "2022年1月5日", true, 0);

            assertThat(firstLine(name)).isEqualTo("中共新疆维吾尔自治区巴音郭楞蒙古自治州");
        }
    }

    @Test
    void oneAttachmentHasNoNumberAndContinuesBelowItsName() {
        FlowParagraph note = (FlowParagraph)
                closing.attachmentNote(List.of(attachment("方案"))).get(0);

        assertThat(text(note)).isEqualTo("附件：方案");
        assertThat(note.format().blankBefore()).isEqualTo(1);
        assertThat(note.format().indent().first()).isEqualTo(2 * CHARACTER);
        assertThat(note.format().indent().left()).isCloseTo(5 * CHARACTER, within(TWIP));
    }

    @Test
    void severalAttachmentsAreNumberedAndAligned() {
        List<FlowBlock> notes = closing.attachmentNote(List.of(attachment("方案"), attachment("清单")));
        FlowParagraph first = (FlowParagraph) notes.get(0);
        FlowParagraph second = (FlowParagraph) notes.get(1);

        assertThat(text(first)).isEqualTo("附件：1.方案");
        assertThat(text(second)).isEqualTo("2.清单");
        assertThat(second.format().indent().first()).isCloseTo(5 * CHARACTER, within(TWIP));
        assertThat(first.format().indent().left())
                .isEqualTo(second.format().indent().left());
        assertThat(second.format().blankBefore()).isZero();
    }

    @Test
    void aNoteStandsInBracketsTwoCharactersIn() {
        FlowParagraph note = (FlowParagraph) closing.note("联系人：林晓");

        assertThat(text(note)).isEqualTo("（联系人：林晓）");
        assertThat(note.format().indent().first()).isEqualTo(2 * CHARACTER);
        assertThat(note.format().align())
                .as("a telephone number stretches no line")
                .isEqualTo(Align.LEFT);
    }

    private FlowParagraph signature(String organization, String date, boolean sealed, int index) {
        return (FlowParagraph)
                closing.signature(new Signature(organization, date, sealed)).get(index);
    }

    /** What fits into the room for a name, with a point to spare for who rounds otherwise. */
    private static String firstLine(FlowParagraph name) {
        double room = Gb9704.TYPE_AREA_WIDTH
                - name.format().indent().left()
                - name.format().indent().right();
        return text(name).substring(0, (int) ((room - 1) / CHARACTER));
    }

    private static DocumentAttachment attachment(String name) {
        return new DocumentAttachment(name, new Content(new Title(name, null), List.of(), List.of()));
    }

    private static String text(FlowParagraph paragraph) {
        return paragraph.spans().get(0).text();
    }

    private double width(FlowParagraph paragraph) {
        return text(paragraph)
                .lines()
                .mapToDouble(line -> measure.width(line, TextStyle.BODY))
                .max()
                .orElseThrow();
    }

    /** Distance from the left edge of the type area to the text. */
    private double left(FlowParagraph paragraph) {
        return Gb9704.TYPE_AREA_WIDTH - right(paragraph) - width(paragraph);
    }

    /** Distance from the text to the right edge of the type area. */
    private double right(FlowParagraph paragraph) {
        double room = Gb9704.TYPE_AREA_WIDTH
                - paragraph.format().indent().left()
                - paragraph.format().indent().right();
        double spare = paragraph.format().align() == Align.CENTRE ? (room - width(paragraph)) / 2 : 0;
        return paragraph.format().indent().right() + spare;
    }

    private double middle(FlowParagraph paragraph) {
        return left(paragraph) + width(paragraph) / 2;
    }
}
