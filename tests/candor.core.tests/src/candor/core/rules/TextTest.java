// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.base.text.Text;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void speaksChineseUnlessEnglishIsAsked() {
        assertThat(Severity.BLOCKER.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo("拦截");
        assertThat(Severity.BLOCKER.label(Locale.FRENCH)).isEqualTo("拦截");
        assertThat(Severity.BLOCKER.label(Locale.UK)).isEqualTo("Blocker");
        assertThat(Rank.PRESCRIBED.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo("规定");
    }

    @Test
    void writesDatesAsTheLanguageDoes() {
        Text text = Text.of(Source.class, "source.article", LocalDate.of(2022, 1, 20), DayOfWeek.THURSDAY);
        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("2022年1月20日星期四");
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("January 20, 2022, Thursday");
    }

    @Test
    void writesYearsWithoutGroupingAndJoinsLists() {
        Text text = Text.of(Source.class, "source.article", 2022, List.of("甲", ProbeRule.said("乙"), 10000));
        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("2022甲、乙、10000");
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("2022, 甲, 乙, , 10000");
    }

    @Test
    void quotesTheBeginningOfALongText() {
        String page = "甲".repeat(61);
        assertThat(said(page)).isEqualTo("甲".repeat(60) + "…");
        assertThat(said(List.of(page))).isEqualTo("甲".repeat(60) + "…");
        assertThat(said(new Text.Whole(page))).isEqualTo(page);
        assertThat(said(Path.of(page))).isEqualTo(page);
    }

    private static String said(Object argument) {
        return Text.of(Source.class, "source.article", argument, "").in(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void articlesThatNobodyVerifiedAreNotShown() {
        Source source = Source.of(ProbeRule.said("若干规定"));
        Text article = ProbeRule.said("第五条");
        assertThat(source.reportedlyAt(article).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("若干规定");
        assertThat(source.verifiedAt(article).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("若干规定第五条");
        assertThatThrownBy(() -> new Source(article, null, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
