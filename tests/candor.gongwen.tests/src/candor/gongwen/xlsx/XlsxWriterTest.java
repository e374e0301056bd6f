// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fixtures.Documents;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void noCellIsAFormulaAndTextsAreLetterForLetter() throws IOException {
        String sheet = XlsxParts.of(XlsxParts.write(XlsxParts.ledger())).get(SHEET);

        assertThat(sheet)
                .doesNotContain("<f>", "<f ", "t=\"str\"")
                .contains(">=HYPERLINK(\"http://x\",\"点\")</t>", ">+86电话没人接_x005F_x000D_\n换行</t>");
        String styles = XlsxParts.of(XlsxParts.write(XlsxParts.ledger())).get("xl/styles.xml");
        assertThat(styles.split("<xf ")[2 + CellStyle.TEXT.ordinal()]).contains("quotePrefix=\"1\"");
    }

    @Test
    void numbersSharesAndDaysAreTyped() throws IOException {
        assertThat(XlsxParts.of(XlsxParts.write(XlsxParts.ledger())).get(SHEET))
                .contains(
                        "<c r=\"A4\" s=\"6\"><v>1</v></c>",
                        "<c r=\"C4\" s=\"8\"><v>44742</v></c>",
                        "<c r=\"B7\" s=\"6\"><v>-1</v></c>",
                        "<c r=\"C7\" s=\"7\"><v>0.4</v></c>");
    }

    /** A reader sorts numbers apart from texts. */
    @Test
    void signsWithLeadingZerosMakeTheirColumnOneOfTexts() throws IOException {
        assertThat(XlsxParts.of(XlsxParts.write(XlsxParts.ledger(
                                List.of(XlsxParts.row("09", "9", "40%"), XlsxParts.row("10", "10", "2022年6月30日")))))
                        .get(SHEET))
                .contains(
                        ">09</t>",
                        ">10</t>",
                        "<c r=\"B4\" s=\"6\"><v>9</v></c>",
                        "<c r=\"B5\" s=\"6\"><v>10</v></c>",
                        "<v>0.4</v>")
                .doesNotContain("<c r=\"A5\" s=\"6\">");
    }

    /** A cell over two rows stands in both, or a filter would lose one of them. */
    @Test
    void everyRowStandsOnItsOwn() throws IOException {
        assertThat(XlsxParts.of(XlsxParts.write(XlsxParts.ledger())).get(SHEET))
                .contains("<c r=\"A5\" s=\"6\"><v>1</v></c>", "<c r=\"C5\" s=\"8\"><v>44773</v></c>");
    }

    @Test
    void headersStayInViewAreFilteredAndPrintedOnEveryPage() throws IOException {
        Map<String, String> parts = XlsxParts.of(XlsxParts.write(XlsxParts.ledger()));

        assertThat(parts.get(SHEET))
                .contains(
                        "<pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\"/>",
                        "<autoFilter ref=\"A3:C7\"/>",
                        "orientation=\"landscape\"",
                        "fitToHeight=\"0\"",
                        "<mergeCell ref=\"A8:C8\"/>");
        assertThat(parts.get("xl/workbook.xml"))
                .contains(
                        "name=\"示例市某局整改台账\"",
                        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'示例市某局整改台账'!$3:$3</definedName>");
    }

    @Test
    void theSameSheetsMakeTheSameBytes() throws IOException {
        assertThat(XlsxParts.write(XlsxParts.ledger())).isEqualTo(XlsxParts.write(XlsxParts.ledger()));
    }

    @Test
    void namesOfSheetsAreSuchAsEveryReaderTakes() {
        SheetNames names = new SheetNames();
        String longName = "示例市水务局党组党史学习教育专题民主生活会整改台账二〇二一年度全部";

        assertThat(names.next("a/b[1]:*?\\")).isEqualTo("a b 1");
        assertThat(names.next("''")).isEqualTo("Sheet");
        assertThat(names.next("SHEET")).isEqualTo("SHEET-2");
        assertThat(names.next(longName)).hasSize(31);
        assertThat(names.next(longName)).hasSize(31).endsWith("-2");
    }

    @Test
    void aTextThatNoCellTakesIsCutWithAWord() throws IOException {
        String text = "问".repeat(40_000);
        String sheet = XlsxParts.of(
                        XlsxParts.write(XlsxParts.sheet("台账", rows -> rows.row(List.of(new CellValue.Words(text))))))
                .get(SHEET);

        String cell = Pattern.compile("问[^<]*")
                .matcher(sheet.substring(sheet.indexOf("问问")))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(cell).hasSize(32_767).endsWith("未完）");
    }

    @Test
    void moreRowsThanAReaderTakesAreRefused() {
        assertThatThrownBy(() -> XlsxWriter.write(
                        XlsxParts.ledger().metadata(),
                        List.of(XlsxParts.sheet("台账", rows -> {
                            for (int i = 0; i < 1_048_576; i++) {
                                rows.row(List.of());
                            }
                        })),
                        java.io.OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("一张工作表放不下");
    }

    @Test
    void whatHasNoTableIsRefused() {
        OfficialDocument letter = Documents.request();

        assertThatThrownBy(() -> XlsxParts.write(letter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("没有表格");
    }
}
