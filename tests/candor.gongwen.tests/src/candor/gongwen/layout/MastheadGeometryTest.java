// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.document.Masthead;
import candor.gongwen.fonts.Bounds;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.MastheadGeometry.Line;
import candor.gongwen.style.Gb9704;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadGeometryTest {

    private static final double EXACT = 0.001;

    private final DocumentFonts fonts = new DocumentFonts(FontLibrary.system());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某局文件",
                "中共示例市某局党组文件",
                "中共示例市自然资源和规划局党组文件",
                "中共示例市自然资源和规划局党组党史学习教育领导小组办公室文件",
                "中共示例市委组织部\n中共示例市纪律检查委员会文件"
            })
    void theMarkIsAsLargeAsFitsAndItsInkBeginsThirtyFiveMillimetresDown(String mark) {
        MastheadGeometry geometry = geometry(mark, List.of());

        Line first = geometry.mark().get(0);
        assertThat(first.baseline() - fonts.ink(first.text(), first.style()).top())
                .isCloseTo(Gb9704.mm(35), within(EXACT));
        for (Line line : geometry.mark()) {
            double width = fonts.width(line.text(), line.style());
            assertThat(line.style().size()).isBetween(20.0, 36.0);
            assertThat(width).isLessThanOrEqualTo(Gb9704.TYPE_AREA_WIDTH);
            assertThat(line.x()).isCloseTo((Gb9704.TYPE_AREA_WIDTH - width) / 2, within(EXACT));
        }
    }

    @Test
    void withoutSignersTheNumberIsCentredAndTheRuleFourMillimetresBelow() {
        MastheadGeometry geometry = geometry("中共示例市某局党组文件", List.of());
        Line number = geometry.number();

        double width = fonts.width(number.text(), number.style());
        assertThat(number.x() * 2 + width).isCloseTo(Gb9704.TYPE_AREA_WIDTH, within(EXACT));
        Bounds ink = fonts.ink(number.text(), number.style());
        assertThat(geometry.ruleTop() - number.baseline() + ink.bottom()).isCloseTo(Gb9704.mm(4), within(EXACT));
        assertThat(geometry.flowTop()).isGreaterThanOrEqualTo(geometry.ruleTop() + Gb9704.RED_RULE_THICKNESS);
    }

    @Test
    void signersStandTwoToALineBelowTheFirstNameAndTheNumberOnTheirLastLine() {
        MastheadGeometry geometry = geometry("中共示例市某局党组文件", List.of("陈志远", "李强", "欧阳建华"));
        List<Line> signers = geometry.signers();

        assertThat(signers).extracting(Line::text).containsExactly("签发人：", "陈志远", "李强", "欧阳建华");
        assertThat(signers.get(3).x()).isEqualTo(signers.get(1).x());
        assertThat(signers.get(2).baseline()).isEqualTo(signers.get(1).baseline());
        assertThat(signers.get(3).baseline() - signers.get(1).baseline()).isCloseTo(Gb9704.LINE_PITCH, within(EXACT));
        assertThat(geometry.number().baseline()).isEqualTo(signers.get(3).baseline());
        assertThat(geometry.number().x()).isEqualTo(Gb9704.CHARACTER_WIDTH);
    }

    @Test
    void oneSignerEndsOneCharacterFromTheRightEdge() {
        MastheadGeometry geometry = geometry("中共示例市某局党组文件", List.of("陈志远"));
        Line name = geometry.signers().get(1);

        assertThat(name.x() + fonts.width(name.text(), name.style()))
                .isCloseTo(Gb9704.TYPE_AREA_WIDTH - Gb9704.CHARACTER_WIDTH, within(EXACT));
    }

    @Test
    void noticesStandOnTheFirstLinesAtTheLeft() {
        Masthead masthead = new Masthead("某局文件", "某局〔2022〕1号", List.of(), "000123", "秘密★1年", "特急");

        assertThat(MastheadGeometry.of(masthead, fonts).notices())
                .extracting(Line::text)
                .containsExactly("000123", "秘密★1年", "特急");
        assertThat(MastheadGeometry.of(masthead, fonts).notices()).allSatisfy(line -> {
            assertThat(line.x()).isZero();
            assertThat(line.baseline()).isLessThan(Gb9704.mm(35));
        });
    }

    private MastheadGeometry geometry(String mark, List<String> signers) {
        return MastheadGeometry.of(new Masthead(mark, "示局党组〔2022〕1号", signers, null, null, null), fonts);
    }
}
