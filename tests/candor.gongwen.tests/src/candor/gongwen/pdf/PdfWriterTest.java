// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.Press;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fixtures.Documents;
import candor.gongwen.fixtures.StressDocument;
import candor.gongwen.flow.FlowBuilder;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.Pages;
import candor.gongwen.layout.TextLine;
import candor.gongwen.layout.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final int LARGEST_SUBSET = 150_000;

    @Test
    void copiedTextIsTheTextOfThePages() throws IOException {
        OfficialDocument stress = StressDocument.create();
        Pages pages = new Press(FontLibrary.system()).pages(stress);
        StringBuilder expected = new StringBuilder();
        for (Page page : pages.pages()) {
            page.lines().stream().map(TextLine::text).forEach(expected::append);
        }

        try (Printed printed = Printed.of(stress)) {
            String copied = new PDFTextStripper().getText(printed.document);
            assertThat(copied.replaceAll("\\s", ""))
                    .isEqualTo(expected.toString().replaceAll("\\s", ""));
        }
    }

    @Test
    void everyFontIsEmbeddedAsASmallSubset() throws IOException {
        try (Printed printed = Printed.of(Documents.request())) {
            int fonts = 0;
            PDPage page = printed.document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                PDFontDescriptor descriptor = font.getFontDescriptor();
                var program = descriptor.getFontFile2() == null ? descriptor.getFontFile3() : descriptor.getFontFile2();
                assertThat(program.getCOSObject().getLength()).isLessThan(LARGEST_SUBSET);
                fonts++;
            }
            assertThat(fonts).isEqualTo(5);
        }
    }

    @Test
    void headingsAreAnOpenedOutline() throws IOException {
        try (Printed printed = Printed.of(Documents.request())) {
            List<String> titles = new ArrayList<>();
            var outline = printed.document.getDocumentCatalog().getDocumentOutline();
            for (PDOutlineItem item : outline.children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(printed.document)).isNotNull();
            }
            assertThat(titles).containsExactly(Documents.ISSUER + "关于召开党史学习教育专题民主生活会的请示", "附件：局党组党史学习教育专题民主生活会方案（送审稿）");
            PDOutlineItem plan = outline.getLastChild();
            assertThat(plan.isNodeOpen()).isTrue();
            assertThat(plan.getFirstChild().getTitle()).isEqualTo("一、会议主题");
            assertThat(printed.document.getDocumentCatalog().getPageMode().stringValue())
                    .isEqualTo("UseOutlines");
        }
    }

    @Test
    void propertiesNameTitleIssuerAndLanguage() throws IOException {
        try (Printed printed = Printed.of(Documents.request())) {
            String title = Documents.ISSUER + "关于召开党史学习教育专题民主生活会的请示";
            assertThat(printed.document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(printed.document.getDocumentInformation().getAuthor()).isEqualTo(Documents.ISSUER);
            assertThat(printed.document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(printed.document
                            .getDocumentCatalog()
                            .getViewerPreferences()
                            .displayDocTitle())
                    .isTrue();
            assertThat(printed.document.isEncrypted()).isFalse();
            String xmp = new String(
                    printed.document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains(title, Documents.ISSUER, "zh-CN");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        try (Printed first = Printed.of(Documents.request());
                Printed second = Printed.of(Documents.request())) {
            assertThat(first.bytes).isEqualTo(second.bytes);
        }
    }

    @Test
    void everySubstitutionIsReported() throws IOException {
        try (Printed printed = Printed.of(StressDocument.create())) {
            FontLibrary library = FontLibrary.system();
            printed.report.substitutions().stream()
                    .filter(substitution -> substitution.characters().isEmpty())
                    .forEach(substitution ->
                            assertThat(library.isStandard(substitution.role())).isFalse());
            assertThat(printed.report.pages()).isEqualTo(printed.document.getNumberOfPages());
        }
    }

    @Test
    void markupInPropertiesDoesNotBreakThem() throws IOException {
        OfficialDocument document = Documents.of("<会议>&（方案）\\", List.of(Documents.body("正文。")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentFonts fonts = new DocumentFonts(FontLibrary.system());

        PdfWriter.write(new Typesetter(fonts).set(new FlowBuilder(fonts).build(document)), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("&lt;会议&gt;&amp;（方案）\\");
        try (Printed printed = Printed.of(document)) {
            assertThat(printed.document.getDocumentInformation().getTitle()).isEqualTo("<会议>&（方案）\\");
        }
    }
}
