// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.Composer.Composition;
import candor.gongwen.document.Imprint;
import candor.gongwen.fixtures.CircularDocument;
import candor.gongwen.flow.FlowImprint;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.Remark;
import candor.gongwen.layout.TextLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {

    private static final Composer COMPOSER = new Composer(FontLibrary.system());

    @Test
    void fewRecipientsStandAboveTheText() {
        Composition composition = COMPOSER.compose(CircularDocument.to(5, CircularDocument.imprint()));

        assertThat(composition.pages().remarks()).isEmpty();
        assertThat(imprint(composition).mainTo()).isEmpty();
        assertThat(texts(composition.pages().pages().getFirst())).anyMatch(line -> line.startsWith("示例市第1水务所"));
    }

    /** GB/T 9704—2012 §7.3.2, §7.4.2: above those of copies, without a rule between them. */
    @ParameterizedTest
    @ValueSource(ints = {40, 60})
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

    private static Imprint imprint(Composition composition) {
        return ((FlowImprint) composition.flow().blocks().getLast()).imprint();
    }

    private static List<String> texts(Page page) {
        return page.lines().stream().map(TextLine::text).toList();
    }
}
