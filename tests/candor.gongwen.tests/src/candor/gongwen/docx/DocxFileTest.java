// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fixtures.Documents;
import candor.gongwen.fixtures.StressDocument;
import candor.gongwen.fixtures.WideDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is in a DOCX. */
class DocxFileTest {

    @Test
    void isTheSameBytesAgain() throws IOException {
        assertThat(DocxParts.write(StressDocument.create())).isEqualTo(DocxParts.write(StressDocument.create()));
    }

    /** An extra field of an entry would hold a time that depends on the time zone. */
    @Test
    void carriesNoTimes() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DocxParts.write(Documents.request())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getExtra()).as(entry.getName()).isNull();
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            }
        }
    }

    @Test
    void namesEveryPartAndItsRelationship() throws IOException {
        Map<String, String> parts = DocxParts.of(Documents.request());
        assertThat(parts.keySet().iterator().next()).isEqualTo("[Content_Types].xml");
        for (String target : all(parts.get("word/_rels/document.xml.rels"), "Target=\"([^\"]+)\"")) {
            assertThat(parts).containsKey("word/" + target);
            assertThat(parts.get("[Content_Types].xml")).contains("PartName=\"/word/" + target + "\"");
        }
        for (String id : all(parts.get("word/document.xml"), "r:id=\"([^\"]+)\"")) {
            assertThat(parts.get("word/_rels/document.xml.rels")).contains("Id=\"" + id + "\"");
        }
    }

    @Test
    void usesOnlyStylesThatItDefines() throws IOException {
        Map<String, String> parts = DocxParts.of(StressDocument.create());
        List<String> defined = all(parts.get("word/styles.xml"), "w:styleId=\"([^\"]+)\"");
        assertThat(defined).doesNotHaveDuplicates();
        assertThat(all(parts.get("word/document.xml"), "w:pStyle w:val=\"([^\"]+)\""))
                .isSubsetOf(defined);
        assertThat(all(parts.get("word/styles.xml"), "w:name w:val=\"([^\"]+)\""))
                .contains("公文标题", "公文正文", "公文一级标题", "公文抄送机关", "公文页码");
    }

    /** A style alone places a paragraph in the navigation: whoever applies it to a new line gets all that the others have. */
    @Test
    void listsHeadingsInTheNavigationByTheirStyles() throws IOException {
        Map<String, String> parts = DocxParts.of(Documents.request());
        Map<String, String> levels = new HashMap<>();
        for (String style : all(parts.get("word/styles.xml"), "(<w:style .*?</w:style>)")) {
            all(style, "w:outlineLvl w:val=\"(\\d)\"")
                    .forEach(level ->
                            levels.put(all(style, "w:name w:val=\"([^\"]+)\"").getFirst(), level));
        }
        assertThat(levels)
                .containsEntry("公文标题", "0")
                .containsEntry("公文一级标题", "1")
                .containsEntry("公文四级标题", "4")
                .containsEntry("公文二级标题接排正文", "2");
        assertThat(parts.get("word/document.xml")).doesNotContain("w:outlineLvl");
    }

    /** Only a title suggests its lines, softly; nothing else is broken, pushed to a page or squeezed into a line. */
    @Test
    void paragraphsAreWhole() throws IOException {
        for (OfficialDocument document : List.of(Documents.request(), StressDocument.create(), WideDocument.create())) {
            String text = DocxParts.of(document).get("word/document.xml");
            List<String> broken = all(text, "(<w:p>(?:(?!</w:p>).)*<w:br/>.*?</w:p>)");
            assertThat(broken).allMatch(paragraph -> paragraph.matches("(?s).*Gongwen(Attachment)?Title\".*"));
            assertThat(text).doesNotContain("w:type=\"page\"").doesNotContain("lastRenderedPageBreak");
            assertThat(all(text, "<w:r>.*?(<w:spacing [^>]*>).*?</w:r>")).isEmpty();
        }
    }

    /** Neighbouring runs differ in look: a sentence is one run, whatever scripts it mixes and wherever its words came from. */
    @Test
    void runsAreAsFewAsTheLooksNeed() throws IOException {
        for (OfficialDocument document : List.of(Documents.request(), StressDocument.create())) {
            String text = DocxParts.of(document).get("word/document.xml");
            for (String paragraph : all(text, "(<w:p>.*?</w:p>)")) {
                List<String> looks = all(paragraph, "<w:r><w:rPr>(.*?)</w:rPr>");
                for (int i = 1; i < looks.size() && !paragraph.contains("<w:tab/>"); i++) {
                    assertThat(looks.get(i)).as(paragraph).isNotEqualTo(looks.get(i - 1));
                }
            }
        }
    }

    /** Every paragraph of a kind stands as its style says; 版头 and what holds on at the end of a text are all that say more. */
    @Test
    void looksStandInStyles() throws IOException {
        for (OfficialDocument document : List.of(Documents.request(), StressDocument.create(), WideDocument.create())) {
            String text = DocxParts.of(document).get("word/document.xml");
            for (String properties : all(text, "<w:pPr>(.*?)</w:pPr>")) {
                assertThat(properties.replaceAll("<w:sectPr>.*</w:sectPr>", ""))
                        .matches("<w:pStyle w:val=\"\\w+\"/>(<w:keepNext/>)?(<w:keepLines/>)?(<w:widowControl/>)?"
                                + "|<w:pStyle w:val=\"GongwenMark\"/>.*|<w:pStyle w:val=\"GongwenSigners\"/>.*"
                                + "|<w:pStyle w:val=\"GongwenAnchor\"/><w:pageBreakBefore/>");
            }
        }
    }

    @Test
    void saysTitleAuthorAndLanguage() throws IOException {
        OfficialDocument document = Documents.request();
        assertThat(DocxParts.of(document).get("docProps/core.xml"))
                .contains("<dc:title>" + document.metadata().title() + "</dc:title>")
                .contains("<dc:creator>" + Documents.ISSUER + "</dc:creator>")
                .contains("<dc:language>zh-CN</dc:language>");
    }

    @Test
    void namesStandardFontsForEveryScript() throws IOException {
        String styles = DocxParts.of(Documents.request()).get("word/styles.xml");
        for (String fonts : all(styles, "<w:rFonts([^>]*)>")) {
            assertThat(all(fonts, "w:(ascii|hAnsi|eastAsia|cs)=")).hasSize(4);
            assertThat(Pattern.compile("=\"([^\"]+)\"")
                            .matcher(fonts.replace("w:hint=\"eastAsia\"", ""))
                            .results()
                            .map(match -> match.group(1))
                            .distinct())
                    .hasSize(1);
        }
        assertThat(styles).contains("仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋简体", "宋体");
    }

    @Test
    void survivesCharactersThatXmlForbids() throws IOException {
        OfficialDocument document = Documents.of("议程", List.of(Documents.body("甲\u0001乙\ud800丙<&>\"")));
        assertThat(DocxParts.of(document).get("word/document.xml")).contains("甲\ufffd乙\ufffd丙&lt;&amp;&gt;");
    }

    @Test
    void keepsSpansOverColumnsAndRows() throws IOException {
        String text = DocxParts.of(StressDocument.create()).get("word/document.xml");
        assertThat(all(text, "w:vMerge w:val=\"(restart|continue)\"")).contains("restart", "continue");
        for (String table : all(text, "(<w:tbl>.*?</w:tbl>)")) {
            int columns = all(table, "<w:gridCol ()").size();
            for (String row : all(table, "(<w:tr>.*?</w:tr>)")) {
                int cells = all(row, "<w:tc>()").size();
                int spans = all(row, "w:gridSpan w:val=\"(\\d+)\"").stream()
                        .mapToInt(span -> Integer.parseInt(span) - 1)
                        .sum();
                assertThat(cells + spans).isEqualTo(columns);
            }
        }
    }

    /** What the first group of an expression matches, everywhere. */
    private static List<String> all(String text, String expression) {
        return Pattern.compile(expression, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
