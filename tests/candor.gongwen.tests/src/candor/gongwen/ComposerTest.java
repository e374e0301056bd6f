// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.Composer.Composition;
import candor.gongwen.document.Block;
import candor.gongwen.document.DocumentAttachment;
import candor.gongwen.document.Imprint;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import candor.gongwen.fixtures.CircularDocument;
import candor.gongwen.fixtures.Documents;
import candor.gongwen.flow.FlowImprint;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.ImprintPage;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.Pages;
import candor.gongwen.layout.Remark;
import candor.gongwen.layout.TextLine;
import candor.gongwen.style.HouseStyle;
import candor.gongwen.style.PageGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {

    private static final Composer COMPOSER = new Composer(FontLibrary.system(), HouseStyle.STANDARD);

    @Test
    void fewRecipientsStandAboveTheText() {
        Composition composition = COMPOSER.compose(CircularDocument.to(5, CircularDocument.imprint()));

        assertThat(composition.pages().remarks()).isEmpty();
        assertThat(imprint(composition).mainTo()).isEmpty();
        assertThat(texts(composition.pages().pages().getFirst())).anyMatch(line -> line.startsWith("示例市第1水务所"));
    }

    /** GB/T 9704—2012 §7.3.2, §7.4.2: above those of copies, without a rule between them. */
    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80})
    void soManyRecipientsThatTheFirstPageHadNoTextGoToTheImprint(int recipients) {
        Composition composition = COMPOSER.compose(CircularDocument.to(recipients, CircularDocument.imprint()));

        assertThat(composition.pages().remarks()).containsExactly(Remark.RECIPIENTS_IN_IMPRINT);
        assertThat(imprint(composition).mainTo()).hasSize(recipients);
        assertThat(texts(composition.pages().pages().getFirst()))
                .anyMatch(line -> line.startsWith("经研究"))
                .noneMatch(line -> line.startsWith("示例市第1水务"));
        Page last = composition.pages().pages().getLast();
        assertThat(texts(last)).anyMatch(line -> line.startsWith("主送：示例市第1水务所，"));
        assertThat(last.rules()).hasSize(3);
    }

    @Test
    void whereTheyHaveNowhereToGoAPersonIsTold() {
        Composition none = COMPOSER.compose(CircularDocument.to(60, null));
        Composition full = COMPOSER.compose(CircularDocument.to(600, CircularDocument.imprint()));

        assertThat(none.pages().remarks()).containsExactly(Remark.NO_TEXT_ON_FIRST_PAGE);
        assertThat(full.pages().remarks()).containsExactly(Remark.NO_TEXT_ON_FIRST_PAGE);
        assertThat(Remark.NO_TEXT_ON_FIRST_PAGE.isFinding()).isTrue();
        assertThat(Remark.RECIPIENTS_IN_IMPRINT.isFinding()).isFalse();
    }

    /** §7.3.5.5: line pitch and letter spacing within 5 %, and the whole document alike; without it there would be five lines and more. */
    @Test
    void aHoleAboveTheSignatureIsMetBySpacing() {
        int adjusted = 0;
        for (int lines = 14; lines <= 60; lines++) {
            Composition composition = COMPOSER.compose(Documents.signed(
                    List.of(Documents.body(Documents.lines(lines)), Documents.body(Documents.lines(3))), true, null));
            Pages pages = composition.pages();
            PageGrid grid = composition.flow().grid();
            if (grid.equals(PageGrid.STANDARD)) {
                assertThat(pages.gap()).as("%s lines", lines).isLessThan(5);
                assertThat(pages.remarks()).isEmpty();
                continue;
            }
            adjusted++;
            assertThat(pages.gap()).as("%s lines", lines).isLessThanOrEqualTo(2);
            assertThat(grid.linePitch() / PageGrid.STANDARD.linePitch()).isBetween(0.95, 1.05);
            assertThat(grid.characterWidth() / PageGrid.STANDARD.characterWidth())
                    .isBetween(0.95, 1.05);
            assertThat(pages.remarks()).containsExactly(Remark.adjusted(grid));
            assertThat(bodyPitch(pages)).isCloseTo(grid.linePitch(), within(0.001));
        }
        assertThat(adjusted).isPositive();
    }

    /** What hangs together, 附件说明 and 附注 included, is so high that no spacing brings it back: the hole gets as small as it can. */
    @Test
    void aHoleThatCannotBeClosedIsMadeSmaller() {
        OfficialDocument plain = Documents.signed(
                List.of(Documents.body(Documents.lines(15)), Documents.body(Documents.lines(2))), true, null);
        OfficialDocument document = new OfficialDocument(
                plain.metadata(),
                plain.masthead(),
                plain.content(),
                plain.signature(),
                "联系人：林晓，电话：0571-81234567",
                List.of(new DocumentAttachment("方案", Documents.plan())),
                plain.imprint());

        Composition composition = COMPOSER.compose(document);

        assertThat(composition.pages().gap()).isEqualTo(3);
        assertThat(composition.pages().remarks())
                .containsExactly(Remark.adjusted(composition.flow().grid()));
    }

    /** §7.3.6: 附注 stands below 成文日期, on its page. */
    @Test
    void theNoteIsNeverAloneOnAPage() {
        for (int lines = 10; lines < 24; lines++) {
            OfficialDocument plain = Documents.signed(lines, true, null);
            OfficialDocument noted = new OfficialDocument(
                    plain.metadata(), null, plain.content(), plain.signature(), "此件公开发布", List.of(), null);

            List<Page> pages = COMPOSER.compose(noted).pages().pages();

            assertThat(texts(pages.getLast())).as("%s lines", lines).contains("2022年1月5日", "（此件公开发布）");
        }
    }

    /** The last page of a text without 署名 has two lines at least, of one paragraph or of two. */
    @ParameterizedTest
    @CsvSource({"20, 1", "19, 2", "19, 1", "18, 2", "1, 20", "2, 19", "1, 24"})
    void theLastLineIsNotAloneOnAPage(int first, int second) {
        List<Block> text = List.of(Documents.body(Documents.lines(first)), Documents.body(Documents.lines(second)));

        List<Page> pages = COMPOSER.compose(Documents.of("标题", text)).pages().pages();

        assertThat(pages.stream().map(page -> page.lines().stream()
                        .filter(line -> line.part() == TextLine.Part.BODY)
                        .count()))
                .doesNotContain(1L);
    }

    /** What a table comes to is not alone on the last page: a row goes along, and with it the one above. */
    @Test
    void theLastLineBelowATableIsNotAloneOnAPage() {
        for (int rows = 18; rows < 26; rows++) {
            List<Table.Row> all = Stream.generate(() -> new Table.Row(List.of(Table.Cell.of(List.of(Span.of("谈话"))))))
                    .limit(rows)
                    .toList();
            Table table = new Table(null, List.of(new Table.Column(1, Table.Align.LEFT)), List.of(), all);

            List<Page> pages = COMPOSER.compose(Documents.of("标题", List.of(table, Documents.body("共三次。"))))
                    .pages()
                    .pages();

            assertThat(texts(pages.getLast())).as("%s rows", rows).contains("谈话", "共三次。");
        }
    }

    /** Where nothing helps, because what hangs together is as high as a page, a person is told how many lines are free. */
    @Test
    void aHoleThatStaysIsSaid() {
        List<Block> blocks = new ArrayList<>(List.of(Documents.body(Documents.lines(10))));
        for (int i = 0; i < 8; i++) {
            blocks.add(Documents.heading(1, "请假规定"));
        }
        blocks.add(Documents.body("按时参加。"));

        Composition composition = COMPOSER.compose(Documents.signed(blocks, false, null));

        assertThat(composition.flow().grid()).isEqualTo(PageGrid.STANDARD);
        assertThat(composition.pages().remarks())
                .containsExactly(Remark.hole(composition.pages().gap()));
        assertThat(Remark.hole(6).isFinding()).isFalse();
    }

    /** 实务, off unless an office wants it: the 版记 on the back of the last sheet. §7.5: a blank page has no number, nor the 版记 behind it. */
    @ParameterizedTest
    @CsvSource({
        "false, 3, WITH_TEXT, 1, 1",
        "true, 3, EVEN, 2, 2",
        "true, 24, WITH_TEXT, 2, 2",
        "true, 38, EVEN_BEHIND_BLANK, 4, 2",
        "false, 38, NEXT, 3, 3"
    })
    void theImprintStandsOnAnEvenPageWhereAnOfficeWantsIt(
            boolean wanted, int lines, ImprintPage where, int pages, int numbered) {
        Composer composer = new Composer(FontLibrary.system(), new HouseStyle(wanted));

        Pages set = composer.compose(Documents.signed(lines, false, CircularDocument.imprint()))
                .pages();

        assertThat(set.imprint()).isEqualTo(where);
        assertThat(set.pages()).hasSize(pages);
        assertThat(set.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .filter(line -> line.part() == TextLine.Part.PAGE_NUMBER))
                .hasSize(numbered);
        assertThat(set.pages().getLast().rules()).hasSize(3);
    }

    private static double bodyPitch(Pages pages) {
        List<Double> baselines = pages.pages().getFirst().lines().stream()
                .filter(line ->
                        line.part() == TextLine.Part.BODY && !line.runs().isEmpty())
                .map(line -> line.runs().getFirst().baseline())
                .toList();
        return baselines.get(2) - baselines.get(1);
    }

    private static Imprint imprint(Composition composition) {
        return ((FlowImprint) composition.flow().blocks().getLast()).imprint();
    }

    private static List<String> texts(Page page) {
        return page.lines().stream().map(TextLine::text).toList();
    }
}
