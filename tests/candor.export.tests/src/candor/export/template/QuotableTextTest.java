// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.export.document.DocumentException;
import candor.model.meeting.Aspect;
import candor.model.meeting.MeetingFactory;
import candor.model.query.MeetingWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text of a dossier in a sentence of a template: its stop, and its marks inside those of the sentence. */
class QuotableTextTest {

    private final TemplateFixture fixture = new TemplateFixture();

    @ParameterizedTest
    @CsvSource({
        "甲,甲",
        "“甲”,‘甲’",
        "“甲‘乙’丙”,‘甲“乙”丙’",
        "“甲‘乙“丙”’”,‘甲“乙‘丙’”’",
        "甲”乙“,甲’乙‘",
        "“甲,‘甲",
    })
    void marksStandInsideEachOtherByTurns(String text, String inside) {
        assertThat(NestedMarks.QUOTATION.inside(text)).isEqualTo(inside);
    }

    @Test
    void aTextFitsIntoASentence() throws DocumentException {
        fixture.dossier().setTitle("《关于“甲”的〈乙〉》。");

        assertThat(fixture.body("${dossier.title.bare}，\n")).isEqualTo("《关于“甲”的〈乙〉》，");
        assertThat(fixture.body("“${dossier.title.quoted}”，\n")).isEqualTo("“《关于‘甲’的〈乙〉》”，");
        assertThat(fixture.body("《${dossier.title.cited}》，\n")).isEqualTo("《〈关于“甲”的《乙》〉》，");
        assertThatThrownBy(() -> fixture.body("${dossier.title.quotd}\n"))
                .hasMessageContaining("quotd")
                .hasMessageContaining("quoted");
    }

    @Test
    void marksThatDoNotPairStayAsTheyAre() throws DocumentException {
        fixture.dossier().setTitle("“甲");

        assertThat(fixture.body("“${dossier.title}”\n")).isEqualTo("““甲”");
    }

    @Test
    void whatIsUnconfirmedStaysSoWithoutItsStop() throws DocumentException {
        Aspect aspect = MeetingFactory.eINSTANCE.createAspect();
        aspect.setTitle("党性方面");
        fixture.dossier().setProfile(MeetingFactory.eINSTANCE.createCampaignProfile());
        fixture.dossier().getProfile().getAspects().add(aspect);

        assertThat(fixture.body("${profile.aspects[0].title.bare}。\n"))
                .isEqualTo("党性方面" + MeetingWords.unconfirmed() + "。");
        assertThat(fixture.render(TemplateFixture.HEAD + "${profile.aspects[0].title.bare}。\n")
                        .placeholders())
                .hasSize(1);
    }
}
