// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fixtures.Documents;
import candor.gongwen.fixtures.StressDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
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
                .contains("公文标题", "公文正文", "公文一级标题", "公文版记", "公文页码");
    }

    @Test
    void listsHeadingsOnceInTheNavigation() throws IOException {
        String text = DocxParts.of(Documents.request()).get("word/document.xml");
        assertThat(all(text, "w:bookmarkStart w:id=\"(\\d+)\"")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(all(text, "w:outlineLvl w:val=\"(\\d)\"")).hasSameSizeAs(all(text, "(w:bookmarkEnd)"));
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
