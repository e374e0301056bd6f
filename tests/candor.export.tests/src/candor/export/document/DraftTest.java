// SPDX-License-Identifier: EPL-2.0
package candor.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.document.Content;
import candor.gongwen.document.Metadata;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Title;
import candor.gongwen.layout.Remark;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a draft knows beside its text. */
class DraftTest {

    private static final Placeholder GAP = new Placeholder("t.md", 3, "会议·主持人", "#host");

    private static OfficialDocument document(String sentence) {
        Content content =
                new Content(new Title("通知", null), List.of(), List.of(Paragraph.body(List.of(Span.of(sentence)))));
        return new OfficialDocument(new Metadata("通知", "某局", Locale.CHINA), null, content, null, null, List.of(), null);
    }

    @Test
    void aSentenceThatWouldBeSentBackIsRemarkedAndNoFinding() {
        assertThat(new Draft(document("做好会前学习。。"), List.of()).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("标点重复"))
                .extracting(Remark::isFinding)
                .isEqualTo(false);
        assertThat(new Draft(document("做好会前学习。"), List.of()).remarks()).isEmpty();
    }

    @Test
    void aMarkedDraftKeepsItsGapsAndSources() {
        Draft marked = new Draft(document("做好会前学习。"), List.of(GAP), Set.of("#host")).marked("草稿");

        assertThat(marked.document().metadata().mark()).isEqualTo("草稿");
        assertThat(marked.placeholders()).extracting(Placeholder::origin).containsExactly("#host");
        assertThat(marked.sources()).containsExactly("#host");
        assertThat(new Draft(document("好。"), List.of(GAP)).sources()).isEmpty();
    }
}
